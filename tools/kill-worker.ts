/**
 * Works on a ledger until it is killed: `node dist/tools/kill-worker.js FOLDER add|judge|weigh|open|backup|deliver|watch`. Prints a line for each
 * thing that it was told to be safe, as the commands do. The tests that kill it (test/kill.test.ts) start it.
 */
import { writeSync } from 'node:fs';
import path from 'node:path';
import { madeReport, madeStreamReader } from '../bench/made-stream.ts';
import { LastingLedger, openStore } from '../src/index.ts';
import { loadReader } from '../src/load-reader.ts';
import { deliverDue } from '../src/watch/deliver.ts';
import { Watcher } from '../src/watch/index.ts';
import { NOTHING } from '../src/watch/look.ts';
import { putNotice } from '../src/watch/make-alerts.ts';

const [folder = '', what = 'add', from = '0'] = process.argv.slice(2);
const now = (): string => new Date().toISOString();
const acknowledged = (line: string): void => void writeSync(1, `${line}\n`);
if (what === 'open') acknowledged('opening');
const reader = what === 'watch' ? loadReader() : madeStreamReader();
const ledger = new LastingLedger(await openStore({ data: folder }, true), { reader, now });

if (what === 'watch') {
  // each time at another hour: what the one before had taken on is free again
  const clock = (): number => Date.now() + Number(from) * 3600;
  acknowledged('watching');
  await new Watcher(ledger, {
    fetch: { allowPrivate: true, pause: 0 },
    now: clock,
    spread: () => 0,
    settle: () => ledger.settle(),
    desk: null,
  }).run(new AbortController().signal, ({ added }) => acknowledged(`added ${added}`));
}

/** So many articles wait to be weighed at once. */
const WAITING = 40;

for (let n = Number(from); ; n++) {
  if (what === 'backup') {
    const file = path.join(folder, `backup-${n}.copy`);
    await ledger.backup(file);
    acknowledged(file);
    continue;
  }
  if (what === 'weigh' && (n + 1) % WAITING === 0) {
    acknowledged('weighing');
    await ledger.settle();
  }
  if (what === 'deliver') {
    const line = `alert ${n}`;
    const notice = { ...NOTHING, kind: 'denied', quiet: false, line, evidence: [line], watch: '', href: '/' } as const;
    // twice, as two processes would: it is one
    for (let i = 0; i < 2; i++) await ledger.write((tx) => putNotice(tx, { now: now() }, { ...notice, story: null }));
    acknowledged(line);
    await deliverDue(ledger, { now: Date.now, desk: null, allowPrivate: true });
    continue;
  }
  if (what === 'judge') {
    const rows = await ledger.read((tx) => tx.articlesAfter(n % 20, 1));
    const { judgement } = await ledger.judge({
      person: `p${n}`,
      verdict: 'note',
      about: rows[0]!.address,
      note: `${n}`,
    });
    acknowledged(`${judgement.seq}`);
  } else acknowledged((await ledger.add(madeReport(n).article)).id);
  if (what !== 'weigh' && n % 3 === 2) await ledger.settle();
}
