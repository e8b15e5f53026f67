import type { Command } from 'commander';
import type { Change, Side } from '../lasting/index.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { plainText } from './plain-text.ts';
import { parseNumber } from './search.ts';
import { writeOut } from './stdout.ts';

/** `hearsay changes --after REV`: what became of the stories since. */
export function registerChanges(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('changes')
      .description(
        'what changed: second origins, denials, figures, holders, attributions lost, edits; both sides in their words',
      ),
  )
    .option('--after <rev>', 'changes behind this revision', parseNumber, 0)
    .option('--json', 'print one JSON object a line')
    .action(async (options: PlaceOptions & { readonly after: number; readonly json?: boolean }) => {
      finish(
        await withLedger(options, { make: false, reader: null }, async (ledger) => {
          let last = options.after;
          for await (const change of ledger.changes(options.after)) {
            last = change.rev;
            await writeOut(options.json ? `${JSON.stringify(change)}\n` : shown(change));
          }
          process.stderr.write(`up to revision ${last}\n`);
          return 0;
        }),
      );
    });
}

function shown({ rev, story, event }: Change): string {
  const side = ({ words, speaker, article }: Side): string =>
    `“${plainText(words)}”${speaker === null ? '' : ` (${plainText(speaker)})`}${article === null ? '' : ` — ${plainText(article)}`}`;
  const lines = [
    `${rev} ${story} ${event.kind}${event.detail === null ? '' : ` (${plainText(event.detail)})`}`,
    ...event.before.map((one) => `    before: ${side(one)}`),
    ...event.now.map((one) => `    now:    ${side(one)}`),
  ];
  return `${lines.join('\n')}\n`;
}
