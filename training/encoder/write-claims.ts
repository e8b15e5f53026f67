/**
 * `npm run train -- claims-ids VOCAB FOLDER`: stories as numbers, one a line, for `claims.py`: each report as one window,
 * the places of its claims and the words that name their sources as words of it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf } from '../../bench/report.ts';
import {
  readVocabulary,
  wordPieces,
  wordShape,
  WORD_SHAPES,
  type PieceVocabulary,
} from '../../src/engine/best/word-pieces.ts';
import { segment } from '../../src/language/segment/segment.ts';
import { joinTitle } from '../../src/ledger/index.ts';
import { packageRoot } from '../../src/package-root.ts';
import { log } from '../log.ts';
import type { TrainOptions } from '../main.ts';

/** A place of a claim; `source`: the words that name on whose word it stands there, `T:` before those of the title. */
interface Place {
  readonly doc: string;
  readonly quote: string;
  readonly source?: string | null;
}
interface ToldClaim {
  readonly places: readonly Place[];
  readonly origins: readonly { readonly docs: readonly string[] }[];
}
interface Story {
  readonly id: string;
  readonly reports: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly text: string;
  }[];
  readonly claim: ToldClaim;
}
/** What was marked later in a story: its places with their sources, and what else its reports tell. */
interface Marks {
  readonly id: string;
  readonly places: readonly Place[];
  readonly also: readonly ToldClaim[];
}

const HERE = path.join(packageRoot(), 'training/stories');
const INVENTED = path.join(packageRoot(), 'bench/invented/origins.jsonl');
/** Stories that are only measured on: nobody who makes rules has read them, and no model was taught on them. */
const KEPT = /^(?:[kuxe]|y(?:2[89]|[345]))/;

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** Cut and write. */
export async function train({ args }: TrainOptions): Promise<void> {
  const [vocab = '', folder = ''] = args;
  if (folder === '') throw new Error('usage: npm run train -- claims-ids VOCAB FOLDER');
  const vocabulary = readVocabulary(readFileSync(vocab, 'utf8'));
  const marks = new Map(lines<Marks>(path.join(HERE, 'marks.jsonl')).map((one) => [one.id, one]));
  const own = readdirSync(HERE).filter((name) => /^stories-.*\.jsonl$/.test(name));
  const invented = lines<Story>(INVENTED);
  const taught = [
    ...invented.filter(({ id }) => !KEPT.test(id)),
    ...own.toSorted().flatMap((name) => lines<Story>(path.join(HERE, name))),
  ];
  const parts = { train: taught, dev: invented.filter(({ id }) => KEPT.test(id)) };
  mkdirSync(folder, { recursive: true });
  for (const [part, stories] of Object.entries(parts)) {
    const written = stories.map((story) => JSON.stringify(numbered(story, marks.get(story.id), vocabulary)));
    writeFileSync(path.join(folder, `claims.${part}.jsonl`), `${written.join('\n')}\n`);
    log(`${part}: ${stories.length} stories`);
  }
}

function numbered({ id, reports, claim }: Story, marks: Marks | undefined, vocabulary: PieceVocabulary): object {
  const cut = new Map(reports.map((report) => [report.id, cutReport(report, vocabulary)]));
  const placed = ({ doc, quote, ...place }: Place): object[] => {
    const report = cut.get(doc);
    const at = report?.at(quote) ?? null;
    if (report === undefined || at === null) return [];
    const words = report.words(at, quote.length);
    const isMarked = place.source !== undefined;
    const named = typeof place.source === 'string' ? report.named(place.source, at) : [];
    return words.length === 0 ? [] : [{ doc, words, marked: isMarked, source: named.length > 0 ? named : null }];
  };
  const claims = [{ ...claim, places: marks?.places ?? claim.places }, ...(marks?.also ?? [])];
  return {
    id,
    reports: Object.fromEntries([...cut].map(([doc, { numbers }]) => [doc, numbers])),
    claims: claims.map(({ places, origins }) => ({
      places: places.flatMap(placed),
      origins: origins.map(({ docs }) => docs),
    })),
  };
}

/** Pieces that the encoder has places for. */
const LONGEST = 512;
/** The name of an outlet in words. */
const NAME_WORD = /[\p{L}\p{N}]+|[^\s]/gu;

/** A report as one window, begun with the name of its outlet, and where words of it stand there. */
function cutReport({ id, publisher, title, text }: Story['reports'][number], vocabulary: PieceVocabulary) {
  const doc = joinTitle(articleOf({ id, title, text, lang: 'en', publishedAt: null }));
  const { segmented, start, end } = segment(doc);
  const forms = Array.from(start, (from, i) => doc.text.slice(from, end[i]));
  const spans = segmented.sentences.map(({ from, to }) => [from, to] as const);
  const named = [...publisher.matchAll(NAME_WORD)].map(([word]) => word);
  const before = named.length;
  const pieces = [...named, ...forms].map((word) => ({ ids: wordPieces(word, vocabulary), shape: wordShape(word) }));
  const ids = [vocabulary.get('[CLS]')!, ...pieces.flatMap((word) => word.ids), vocabulary.get('[SEP]')!];
  if (ids.length > LONGEST) throw new Error(`${id} has ${ids.length} pieces, the encoder places for ${LONGEST}`);
  const mark = WORD_SHAPES.length;
  const shapes = [mark, ...pieces.flatMap((word) => word.ids.map(() => word.shape)), mark];
  let next = 1;
  const first = pieces.map((word) => (next += word.ids.length) - word.ids.length);
  const body = doc.text.length - text.length;
  const words = (at: number, length: number): number[] =>
    forms.flatMap((_, i) => (start[i]! < at + length && end[i]! > at ? [i + before] : []));
  const found = (quote: string): number[] => {
    const places: number[] = [];
    for (let at = doc.text.indexOf(quote); at >= 0; at = doc.text.indexOf(quote, at + 1)) places.push(at);
    return places;
  };
  return {
    numbers: {
      ids,
      shapes,
      first,
      sentences: spans.map(([from, to]) => [from + before, to + before]),
    },
    words,
    at: (quote: string): number | null => {
      const places = found(quote);
      return places.find((at) => at >= body) ?? places[0] ?? null;
    },
    /** the words that name a source, nearest to a place */
    named: (source: string, near: number): number[] => {
      const inTitle = source.startsWith('T:');
      const plain = inTitle ? source.slice(2).trim() : source;
      const places = found(plain);
      const fitting = places.filter((at) => at < body === inTitle);
      const [best] = (fitting.length > 0 ? fitting : places).toSorted(
        (a, b) => Math.abs(a - near) - Math.abs(b - near),
      );
      return best === undefined ? [] : words(best, plain.length);
    },
  };
}
