import { QueryTrouble, type LastingLedger } from '../lasting/index.ts';
import { putNotice, type Making } from './make-alerts.ts';
import { watchedHits, wordsKey } from './watched-words.ts';

/** The mark of the revision up to which watched searches and speakers were looked for. */
const MARK = 'watched-words';

/** Tell of what watched searches and speakers have that they had not: each claim once, whoever carries it further. */
export async function tellWatchedWords(ledger: LastingLedger, making: Making): Promise<void> {
  const { rows, rev, mark } = await ledger.read(async (tx) => ({
    rows: (await tx.watches()).filter(({ kind }) => kind === 'search' || kind === 'speaker'),
    rev: await tx.revision(),
    mark: await tx.mark(MARK),
  }));
  if (mark === `${rev}`) return;
  for (const row of rows) {
    const found = await watchedHits(ledger, row).catch((error: unknown) => {
      if (error instanceof QueryTrouble) return [];
      throw error;
    });
    // the oldest first, as they came
    for (const hit of found.toReversed()) {
      const key = wordsKey(hit);
      await ledger.write(async (tx) => {
        if ((await tx.takenFrom(row.id, [key])).size > 0) return;
        await tx.setTaken(row.id, new Map([[key, '']]));
        const { words, speaker, id, story, claims, article, publisher } = hit;
        const claim = claims.find(({ address }) => address !== null)?.address ?? null;
        const who =
          row.kind === 'speaker' ? `${speaker ?? 'A speaker'}, whom you watch, says` : `New for “${row.target}”`;
        await putNotice(tx, making, {
          kind: 'watched',
          quiet: false,
          line: `${who}, in ${publisher ?? 'an article of unknown publisher'}:`,
          before: [],
          now: [{ words, speaker, article: id }],
          claim,
          evidence: [`watched ${row.id} ${key}`],
          watch: row.id,
          story,
          href: claim === null ? `/a/${article}` : null,
        });
      });
    }
  }
  if (mark !== `${rev}`) await ledger.write((tx) => tx.setMark(MARK, `${rev}`));
}
