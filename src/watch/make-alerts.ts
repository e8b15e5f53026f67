import type { LastingLedger, LastNamed, RevisionBody, Side } from '../lasting/index.ts';
import { idOf } from '../model/ids.ts';
import type { RevisionRow, StoreReader, StoreWriter } from '../store/index.ts';
import type { AlertBody, AlertSide } from './alert.ts';
import type { AlertDraft } from './turn.ts';
import { turnsOf } from './turns.ts';

/** The mark of the revision up to which alerts are made. */
export const ALERTS_MARK = 'alerts';
/** Revisions that are gone through in one step, so that no step holds the ledger for long. */
const STEP = 50;
/** A watch that rang so often on one day is too loud: it says so, and is quiet until the next; so is a whole ledger. */
const LOUD = { watch: 60, ledger: 300 } as const;
/** Alerts that no person waits for are sent together with others of their story, in milliseconds. */
const TOGETHER = 10 * 60_000;
/** These are sent at once. */
const URGENT: ReadonlySet<string> = new Set(['denied', 'contradicted']);
/** Alerts of a story that are looked at again, for whether they are still so. */
const LOOKED_AT = 100;

/** What making alerts needs to know. */
export interface Making {
  /** ISO 8601 with time */
  readonly now: string;
}

/** What is told beside events of the ledger: of a watch alone. */
export interface WatchNotice extends AlertDraft {
  readonly watch: string;
  readonly story: string | null;
  readonly href: string | null;
}

/**
 * Make alerts of what turned since the last time. Each is put down once, with all that it rests on and where it is to be
 * sent, in the transaction that moves the mark on: a process that is killed leaves all of a step or nothing of it.
 *
 * @returns whether there is more to go through
 */
async function makeAlerts(tx: StoreWriter, making: Making): Promise<boolean> {
  const mark = await tx.mark(ALERTS_MARK);
  if (mark === null) {
    await tx.setMark(ALERTS_MARK, `${await tx.revision()}`);
    return false;
  }
  const rows = await tx.revisionsAfter(Number(mark), STEP);
  const claims = await watchedClaims(tx);
  for (const row of rows) {
    const { events } = JSON.parse(row.body) as RevisionBody;
    const turns = turnsOf(row.story, events);
    for (const turn of turns) await put(tx, making, row, { ...turn, watch: '', story: row.story, href: null });
    for (const event of events) {
      const watch = event.address === undefined ? undefined : claims.get(event.address);
      if (watch === undefined || turns.some((turn) => turn.claim === event.address && !turn.quiet)) continue;
      const { address, before, now } = event;
      const line = `A claim that you watch: ${CLAIM_WORDS[event.kind] ?? 'it changed'}.`;
      const evidence = [`watched ${watch} ${row.rev} ${event.kind}`];
      const turn: AlertDraft = { kind: 'watched', quiet: false, line, before, now, claim: address ?? null, evidence };
      await put(tx, making, row, { ...turn, watch, story: row.story, href: null });
    }
    await withdrawWhatIsNot(tx, making, row.story);
  }
  const last = rows.at(-1);
  if (last !== undefined) await tx.setMark(ALERTS_MARK, `${last.rev}`);
  return rows.length === STEP;
}

/** Make alerts of all that turned since the last time. */
export async function tellTurns(ledger: LastingLedger, making: Making): Promise<void> {
  const isBehind = await ledger.read(async (tx) => (await tx.mark(ALERTS_MARK)) !== `${await tx.revision()}`);
  for (let more = isBehind; more;) more = await ledger.write((tx) => makeAlerts(tx, making));
}

const CLAIM_WORDS: Readonly<Record<string, string>> = {
  carried: 'it is carried further',
  denied: 'somebody says the opposite',
  differs: 'the reports differ in it',
  'perhaps-second-origin': 'it has perhaps a second origin',
  'claim-gone': 'it is told no more',
};

/** Put down an alert that comes of a watch alone, with no revision of the ledger. */
export const putNotice = (tx: StoreWriter, making: Making, notice: WatchNotice): Promise<number | null> =>
  put(tx, making, { rev: 0 }, notice);

async function watchedClaims(tx: StoreReader): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { kind, target, id } of await tx.watches())
    if (kind === 'claim') {
      found.set(target, id);
      const heir = await leadsTo(tx, target);
      if (heir !== null) found.set(heir.address, id);
    }
  return found;
}

/** What an address has become. */
async function leadsTo(tx: StoreReader, address: string): Promise<Awaited<ReturnType<StoreReader['address']>>> {
  let row = await tx.address(address);
  for (let step = 0; step < 100 && row !== null && row.leadsTo !== null; step++) row = await tx.address(row.leadsTo);
  return row;
}

/** Put an alert down, unless it was; gives its number, null where nothing of it is new. */
async function put(
  tx: StoreWriter,
  making: Making,
  { rev }: Pick<RevisionRow, 'rev'>,
  notice: WatchNotice,
): Promise<number | null> {
  const pieces = notice.evidence.map((one) => [one].flat().map((name) => idOf('e_', [name])));
  const told = await tx.toldEvidence(pieces.flat());
  const fresh = pieces.filter((names) => !names.some((name) => told.has(name)));
  if (fresh.length === 0) {
    // what was taken back and is so again stands again
    for (const seq of new Set(told.values())) {
      const row = await tx.alert(seq);
      if (row !== null && row.withdrawn !== null && row.kind === notice.kind) await tx.setWithdrawn(seq, null);
    }
    return null;
  }
  const { kind, watch, story } = notice;
  const body = await bodyOf(tx, notice);
  const loud = !notice.quiet && !(await isStock(tx, notice)) && !(await isTooLoud(tx, making, watch));
  const also = (notice.tells ?? []).map((name) => idOf('e_', [name]));
  const known = await tx.toldEvidence(also);
  const seq = await tx.addAlert(
    {
      key: idOf('al_', [kind, watch, ...fresh.flat()]),
      at: making.now,
      rev,
      story,
      kind,
      quiet: !loud,
      watch,
      withdrawn: null,
      body: JSON.stringify(body),
    },
    [...fresh.flat(), ...also.filter((name) => !known.has(name))],
  );
  if (!loud) return seq;
  const wait = URGENT.has(kind) || story === null ? 0 : TOGETHER;
  const nextAt = new Date(Date.parse(making.now) + wait).toISOString();
  for (const hook of await tx.watches())
    if (hook.kind === 'hook' && !hook.body.includes('"ended"'))
      await tx.setDelivery({
        alert: seq,
        channel: hook.id,
        message: null,
        state: 'waits',
        tries: 0,
        nextAt,
        said: null,
      });
  return seq;
}

/** The mark of an article that a feed or a folder held when it was first looked at: what it brings is told quietly. */
export const stockMark = (address: string): string => `stock ${address}`;

/** Was all that is told there before anybody watched? An edit of it was not. */
async function isStock(tx: StoreReader, { now }: WatchNotice): Promise<boolean> {
  const articles = new Set(now.flatMap(({ article }) => article ?? []));
  for (const id of articles) {
    const [row] = await tx.articleById(id);
    if (row === undefined || row.version > 1 || (await tx.mark(stockMark(row.address))) === null) return false;
  }
  return articles.size > 0;
}

/** Has a watch rung too often today? It says so once. */
async function isTooLoud(tx: StoreWriter, making: Making, watch: string): Promise<boolean> {
  const day = making.now.slice(0, 10);
  const rang = await tx.rangSince(watch, day);
  if (rang < (watch === '' ? LOUD.ledger : LOUD.watch)) return false;
  const evidence = [idOf('e_', [`noisy ${watch} ${day}`])];
  if ((await tx.toldEvidence(evidence)).size > 0) return true;
  const row = watch === '' ? null : await tx.watch(watch);
  const what = row === null ? 'This ledger' : `The watch of ${row.target}`;
  const rest = 'What rings for it until tomorrow stands at the desk only.';
  const body: AlertBody = {
    line: `${what} rang ${rang} times today. ${row === null ? 'Watch less?' : 'Narrow it?'} ${rest}`,
    before: [],
    now: [],
    claim: null,
    storyTitle: null,
    href: '/watches',
  };
  await tx.addAlert(
    {
      key: idOf('al_', ['noisy-watch', ...evidence]),
      at: making.now,
      rev: 0,
      story: null,
      kind: 'noisy-watch',
      quiet: false,
      watch,
      withdrawn: null,
      body: JSON.stringify(body),
    },
    evidence,
  );
  return true;
}

/** Alerts of a story that are so no more, by a judgement or by what was read since, are withdrawn. */
async function withdrawWhatIsNot(tx: StoreWriter, { now }: Making, story: string): Promise<void> {
  for (const { seq, kind, withdrawn, body } of await tx.alerts({ story, quiet: true, before: null, most: LOOKED_AT })) {
    if (withdrawn !== null || (kind !== 'second-origin' && kind !== 'denied')) continue;
    const { claim } = JSON.parse(body) as AlertBody;
    const row = claim === null ? null : await leadsTo(tx, claim.address);
    if (row === null) continue;
    const { counts, denied } = JSON.parse(row.last) as Partial<LastNamed>;
    const isGone = row.target === null;
    const why = isGone
      ? 'the claim is told no more'
      : kind === 'second-origin'
        ? 'it is one origin again'
        : 'nobody is read to deny it any more';
    const isSo = !isGone && (kind === 'second-origin' ? (counts?.[1] ?? 2) >= 2 : denied !== false);
    if (!isSo) await tx.setWithdrawn(seq, { at: now, why });
  }
}

/** What an alert says, with its articles looked up. */
async function bodyOf(tx: StoreReader, { line, before, now, claim, story, href }: WatchNotice): Promise<AlertBody> {
  const sides = async (list: readonly Side[]): Promise<AlertSide[]> => {
    const found: AlertSide[] = [];
    for (const side of list) found.push(await sideOf(tx, side));
    return found;
  };
  const [was, is] = [await sides(before), await sides(now)];
  const row = claim === null ? null : await leadsTo(tx, claim);
  const words = row === null ? '' : ((JSON.parse(row.last) as Partial<LastNamed>).text ?? '');
  const [article] = is.flatMap((side) => side.article ?? []);
  return {
    line: line
      .replace('{now}', publishersIn(is))
      .replace('{before}', publishersIn(was))
      .replace('{of}', publishersIn([...is, ...was]))
      .replace('{sides}', saidIn(was, is)),
    before: was,
    now: is,
    claim: claim === null ? null : { address: row?.address ?? claim, words },
    storyTitle: story === null ? null : await titleOf(tx, story),
    href: href ?? (claim !== null ? `/c/${claim}` : article !== undefined ? `/a/${article}` : `/s/${story ?? ''}`),
  };
}

const publishersIn = (sides: readonly AlertSide[]): string =>
  [...new Set(sides.map(({ publisher }) => publisher ?? 'an article of unknown publisher'))].join(', ') || 'others';

/** Words of a side that stand in the line, at most, in code units; all of them stand below it. */
const IN_LINE = 80;

/** “more than 70” in the Courier; “nearly 70” in the Mail: the first of what was so, and of what is so now. */
function saidIn(before: readonly AlertSide[], now: readonly AlertSide[]): string {
  const shown = [...before.slice(0, 1), ...now.slice(0, 1)].map(({ words, speaker, publisher }) => {
    const cut = words.length > IN_LINE ? `${words.slice(0, IN_LINE).trimEnd()} …` : words;
    return `“${cut}” ${speaker === null ? '' : `(${speaker}) `}in ${publisher ?? 'an article of unknown publisher'}`;
  });
  return shown.join('; ');
}

/** Words of a side that go out, at most. */
const WORDS_MOST = 600;

async function sideOf(tx: StoreReader, { words, article, speaker, around }: Side): Promise<AlertSide> {
  const [row] = article === null ? [] : await tx.articleById(article);
  const version = row === undefined ? null : await tx.version(row.seq, row.version);
  return {
    words: words.length > WORDS_MOST ? `${words.slice(0, WORDS_MOST)} …` : words,
    ...(around === undefined || around.length > WORDS_MOST ? {} : { around }),
    speaker,
    article: row?.address ?? null,
    publisher: version?.body.publisher ?? null,
    publishedAt: version?.body.publishedAt ?? null,
  };
}

/** The headline of the article that a story begins with. */
async function titleOf(tx: StoreReader, story: string): Promise<string | null> {
  const row = await leadsTo(tx, story);
  const [found] = row?.story == null ? [] : await tx.stories([row.story]);
  const [first] = found === undefined ? [] : await tx.articles(found.articles.slice(0, 1));
  const version = first === undefined ? null : await tx.version(first.seq, first.version);
  return version?.body.title ?? null;
}
