import type { Command } from 'commander';
import { GivenJudgement, JudgementTrouble, type LastingLedger } from '../lasting/index.ts';
import { colors } from './colors.ts';
import { inputLines } from './input-lines.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { plainText } from './plain-text.ts';
import { writeOut } from './stdout.ts';

/** `hearsay judge FILE`: what people decided, as JSON Lines. */
export function registerJudge(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('judge')
      .description(
        'append judgements of people, JSON Lines {"person","verdict","about","says"?,"note"?} or those of export judgements; prints a line for each once it is safe',
      )
      .argument('[files...]', 'files of JSON Lines, or - for stdin (the default)'),
  ).action(async (files: string[], options: PlaceOptions) => {
    finish(
      await withLedger(options, { make: false, reader: null }, (ledger) =>
        runJudge(ledger, files.length > 0 ? files : ['-']),
      ),
    );
  });
}

async function runJudge(ledger: LastingLedger, files: readonly string[]): Promise<number> {
  let failed = 0;
  const tell = (message: string): void => {
    failed++;
    process.stderr.write(`${colors.red(plainText(message))}\n`);
  };
  /** from the numbers of the ledger that the file came from to those of this one */
  const renumbered = new Map<number, number>();
  let line = 0;
  for await (const input of inputLines(files, GivenJudgement)) {
    line++;
    if (input.kind !== 'article') {
      tell(input.message);
      continue;
    }
    const given = input.article;
    try {
      const undoes = given.undoes == null ? given.undoes : (renumbered.get(given.undoes) ?? given.undoes);
      const { judgement, isNew } = await ledger.judge({ ...given, undoes });
      if (given.seq !== undefined) renumbered.set(given.seq, judgement.seq);
      await writeOut(`${JSON.stringify({ seq: judgement.seq, kind: isNew ? 'judged' : 'same' })}\n`);
      if (!isNew) process.stderr.write(`line ${line}: is judgement ${judgement.seq} already, and was left out\n`);
    } catch (error) {
      if (!(error instanceof JudgementTrouble)) throw error;
      tell(`line ${line}: ${error.message}`);
    }
  }
  await ledger.settle();
  return failed > 0 ? 1 : 0;
}
