import { InvalidArgumentError, type Command } from 'commander';
import {
  QueryTrouble,
  type Filters,
  type FoundWords,
  type LastingLedger,
  type SearchResult,
} from '../lasting/index.ts';
import { colors } from './colors.ts';
import { CommandError } from './command-error.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { plainText } from './plain-text.ts';
import { writeOut } from './stdout.ts';

/** Options of `hearsay search` as commander gives them. */
interface SearchCliOptions extends PlaceOptions, Filters {
  readonly named?: boolean;
  readonly undenied?: boolean;
  readonly unjudged?: boolean;
  readonly newest?: boolean;
  readonly most: number;
  readonly from?: number;
  readonly json?: boolean;
}

/** `hearsay search WORDS…`: words with their speaker. */
export function registerSearch(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('search')
      .description(
        'find words with their speaker: all of the words, "phrases", beginnings (bridg*), -without, speaker:"Ida Lund"',
      )
      .argument('[words...]', 'what stands in the sentence')
      .allowUnknownOption(),
  )
    .option('--speaker <name>', 'said by this person or body')
    .option('--via <name>', 'carried by this outlet')
    .option('--actor <name>', 'of a claim: who does it')
    .option('--recipient <name>', 'of a claim: to whom')
    .option('--type <type>', 'of a claim: AID, ACCUSE, … STATE')
    .option('--goods <name>', 'of a claim: what is given')
    .option('--polarity <word>', 'affirmed, negated or denied')
    .option('--modality <word>', 'asserted, possible, planned, conditional or requested')
    .option('--publisher <name>', 'printed by this outlet')
    .option('--lang <code>', 'in this language')
    .option('--after <date>', 'printed on this day, month or year, or later')
    .option('--before <date>', 'printed on this day, month or year, or earlier')
    .option('--story <address>', 'in this story')
    .option('--case <name>', 'in this case')
    .option('--origins <count>', 'of claims that rest on so many origins: 1, <2, >=2')
    .option('--anonymous', 'said by somebody without a name')
    .option('--named', 'said by somebody with a name')
    .option('--denied', 'of claims that somebody denies or contradicts')
    .option('--undenied', 'of claims that nobody does')
    .option('--judged', 'in articles that somebody judged')
    .option('--unjudged', 'in articles that nobody did')
    .option('--changed <rev>', 'in stories that changed after this revision', parseNumber)
    .option('--newest', 'newest first, and not best first')
    .option('--most <n>', 'show at most so many', parseNumber, 20)
    .option('--from <n>', 'go on where the last page ended (with --newest)', parseNumber)
    .option('--json', 'print one JSON object a line')
    .action(async (words: string[], options: SearchCliOptions) => {
      finish(await withLedger(options, { make: false, reader: null }, (ledger) => runSearch(ledger, words, options)));
    });
}

/** A whole number that an option gives. */
export function parseNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('give a whole number');
  return Number(value);
}

async function runSearch(ledger: LastingLedger, words: readonly string[], options: SearchCliOptions): Promise<number> {
  const { named, undenied, unjudged, newest, most, from, json, ...filters } = options;
  // a word that must not stand there looks like an option
  const option = words.find((word) => word.startsWith('--'));
  if (option !== undefined)
    throw new CommandError(`${plainText(option)} is no option of search; hearsay search --help lists them`);
  // a word of several is one phrase: the shell has taken its quotation marks away
  const text = words
    .map((word) => (/\s/.test(word) && !/["“”]|^\w+:/.test(word) && words.length > 1 ? `"${word}"` : word))
    .join(' ');
  let result: SearchResult;
  try {
    result = await ledger.search(
      text,
      {
        ...filters,
        anonymous: named ? false : filters.anonymous,
        denied: undenied ? false : filters.denied,
        judged: unjudged ? false : filters.judged,
      },
      { most, order: newest || from !== undefined ? 'newest' : 'rank', from: from ?? null },
    );
  } catch (error) {
    throw error instanceof QueryTrouble ? new CommandError(error.message, { cause: error }) : error;
  }
  for (const one of result.found) await writeOut(json ? `${JSON.stringify(one)}\n` : shown(one));
  const count = `${result.count.toLocaleString('en')}${result.capped ? '+' : ''}`;
  const more = result.next === null ? '' : `; go on with --newest --from ${result.next}`;
  process.stderr.write(
    result.found.length === 0 ? 'no sentence has this\n' : `${result.found.length} of ${count}${more}\n`,
  );
  return 0;
}

/** Who says it, the words with what was asked for marked, where they stand, and what they rest on. */
function shown({
  words,
  marks,
  speaker,
  voice,
  publisher,
  id,
  publishedAt,
  claims,
  article,
  version,
  span,
}: FoundWords): string {
  let line = '';
  let at = 0;
  for (const [start, stop] of marks) {
    if (start < at) continue;
    line += plainText(words.slice(at, start)) + colors.bold(plainText(words.slice(start, stop)));
    at = stop;
  }
  line += plainText(words.slice(at));
  const who =
    speaker === null
      ? 'in its own voice'
      : `${speaker}${voice?.anonymous ? ' (no name)' : ''}${voice && voice.via.length > 0 ? `, through ${voice.via.join(', ')}` : ''}`;
  const rests = claims.flatMap(({ address, origins, denied }) =>
    address === null || origins === null
      ? []
      : [
          `${address}: ${origins[0] === origins[1] ? origins[0] : origins.join('–')} ${origins[1] === 1 ? 'origin' : 'origins'}${denied ? ', denied' : ''}`,
        ],
  );
  return [
    `${colors.cyan(plainText(who))} ${colors.dim(plainText(`· ${publisher ?? id}${publishedAt === null ? '' : `, ${publishedAt}`} · ${article}@${version} ${span.join('–')}`))}`,
    `  ${line.replaceAll('\\x0a', ' ')}`,
    ...(rests.length > 0 ? [colors.dim(`  ${rests.join('; ')}`)] : []),
    '',
  ]
    .join('\n')
    .concat('\n');
}
