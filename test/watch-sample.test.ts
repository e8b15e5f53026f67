import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LastingLedger } from '../src/lasting/index.ts';
import { loadReader } from '../src/load-reader.ts';
import type { Article } from '../src/model/index.ts';
import { readInputs } from '../src/read/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { alertOf, Watcher, type Alert } from '../src/watch/index.ts';
import { WANTED, type WantedAlert } from './sample-alerts.ts';

const SAMPLE = path.join(import.meta.dirname, '../examples/zimmermann-1917');

/** The alerts of each day, told day by day, as a watch would have it. */
async function toldDaily(): Promise<ReadonlyMap<string, readonly Alert[]>> {
  const now = (): number => Date.parse('1917-03-05T00:00:00Z');
  const ledger = new LastingLedger(await openSqlite(':memory:'), {
    reader: loadReader(),
    now: () => new Date(now()).toISOString(),
  });
  const settle = (): Promise<void> => ledger.settle();
  const watcher = new Watcher(ledger, { fetch: {}, now, spread: () => 0, settle, desk: null });
  await watcher.tell();
  const articles: Article[] = [];
  for await (const result of readInputs([SAMPLE])) if (result.kind === 'article') articles.push(result.article);
  const dayOf = ({ publishedAt }: Article): string => publishedAt?.slice(0, 10) ?? '';
  const told = new Map<string, readonly Alert[]>();
  let last = 0;
  for (const day of [...new Set(articles.map(dayOf))].toSorted()) {
    for (const article of articles.filter((one) => dayOf(one) === day)) await ledger.add(article);
    await watcher.tell();
    const alerts = (await ledger.read((tx) => tx.alertsAfter(last, 999))).map(alertOf);
    last = alerts.at(-1)?.seq ?? last;
    told.set(day, alerts);
  }
  await ledger.close();
  return told;
}

/** What a contradiction says is that one side denies what the other tells. */
const kindOf = (kind: Alert['kind']): string =>
  kind === 'contradicted' ? 'denied' : /^(?:figure|certainty|goods|holder)$/.test(kind) ? 'differs' : kind;

/** Is it the alert that was wanted: of its kind, as loud, with these words in its sides? */
const answers = (alert: Alert, { kind, quiet, says }: WantedAlert): boolean =>
  kindOf(alert.kind) === kind &&
  alert.quiet === quiet &&
  says.every((words) =>
    [...alert.before, ...alert.now].some((side) => words.test(`${side.speaker ?? ''} ${side.words}`)),
  );

describe('the sample story, told day by day', () => {
  it('rings for all that an editor wants, and for nothing else', async () => {
    const told = await toldDaily();
    const found = WANTED.map((wanted) => (told.get(wanted.day) ?? []).some((alert) => answers(alert, wanted)));
    const unwanted = [...told].flatMap(([day, alerts]) =>
      alerts
        .filter((alert) => !alert.quiet && !WANTED.some((wanted) => wanted.day === day && answers(alert, wanted)))
        .map(({ line }) => `${day} ${line}`),
    );
    expect(unwanted).toEqual([]);
    expect(WANTED.filter((_, i) => !found[i])).toEqual([]);
    // who denies it in the paper's words is named as he who denies it in his own
    const denials = told.get('1917-03-03')?.filter(({ kind }) => kind === 'denied') ?? [];
    expect(denials.map(({ line }) => line)).toContainEqual(
      expect.stringMatching(/^Denied by .* and Heinrich von Eckardt:/),
    );
    // of figures that differed already only the new one is news
    const figure = told.get('1917-03-03')?.find(({ kind }) => kind === 'figure');
    expect(figure?.now.map(({ publisher, around }) => [publisher, around])).toEqual([
      [
        'The Metropolitan Observer',
        expect.stringMatching(/^The House voted on Thursday .* at a cost of nearly \$100 million\.$/),
      ],
    ]);
    // quietly: what three papers carry on one origin, and since when the government had it
    const quiet = [...told].flatMap(([day, alerts]) =>
      alerts.filter((one) => one.quiet).map((one) => `${day} ${one.kind}`),
    );
    expect(quiet).toEqual([
      '1917-03-01 third-carrier',
      '1917-03-01 third-carrier',
      '1917-03-02 third-carrier',
      '1917-03-02 differs',
      // are a report to the Senate and a member of the government who says the same one origin?
      '1917-03-03 second-origin',
    ]);
  }, 120_000);
});
