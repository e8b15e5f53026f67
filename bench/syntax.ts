import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ImmediateEngine } from '../src/engine/engine.ts';
import { lemmatize } from '../src/engine/fast/syntax/lemma.ts';
import { parseInput } from '../src/engine/fast/syntax/parse-input.ts';
import type { SyntaxModels } from '../src/engine/fast/syntax/parse-text.ts';
import { parseSentence } from '../src/engine/fast/syntax/parse.ts';
import { tagSentence } from '../src/engine/fast/syntax/tag.ts';
import { segment } from '../src/language/index.ts';
import { loadFastModels, loadModels } from '../src/load-models.ts';
import type { Parsed } from '../src/model/index.ts';
import { readTreebank, type TreeDocument } from '../training/treebank.ts';
import type { BenchContext, Row } from './row.ts';

/** Counts over words that both sides have, and over each side. */
interface Counts {
  gold: number;
  found: number;
  same: number;
  upos: number;
  xpos: number;
  lemma: number;
  uas: number;
  las: number;
}

const none = (): Counts => ({ gold: 0, found: 0, same: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 });

/**
 * wink-nlp on the same releases, dev and test parts (`design/ecosystem.md`, section 2): tokens F1, tags, lemmas,
 * sentences F1.
 */
const WINK: Readonly<Record<string, { tokens: number; upos: number; lemma: number; sentences: number }>> = {
  'GUM dev': { tokens: 98.2, upos: 92.6, lemma: 96.2, sentences: 93.1 },
  'EWT dev': { tokens: 96.3, upos: 89.4, lemma: 96.4, sentences: 80.0 },
};

/** Tags and trees on the treebank's own words. */
function onGoldTokens(
  documents: readonly TreeDocument[],
  { tagger, parser, lemmas, atoms }: SyntaxModels,
): { counts: Counts; chained: number } {
  const counts = none();
  let chained = 0;
  for (const { sentences } of documents) {
    for (const { words } of sentences) {
      const rows = words.map(({ form }) => atoms.row(form));
      const tags = new Int32Array(words.length);
      tagSentence(tagger, rows, tags);
      const { head, label } = parseSentence(
        parser,
        words.map(({ form }) => form),
        parseInput(rows, tags),
      );
      for (const [i, word] of words.entries()) {
        const xpos = tagger.xpos[tags[i]!]!;
        counts.same++;
        if (tagger.upos[tags[i]!] === word.upos) counts.upos++;
        if (xpos === word.xpos) counts.xpos++;
        if (lemmatize(lemmas, word.form, xpos) === word.lemma) counts.lemma++;
        if (word.head === (i + 1 < words.length ? i + 1 : -1)) chained++;
        if (head[i] !== word.head) continue;
        counts.uas++;
        if (parser.deprels[label[i]!] === word.deprel) counts.las++;
      }
    }
  }
  return { counts, chained };
}

/** The same from the raw text: a word counts if its span is the treebank's, an arc if both its ends are. */
function onOwnTokens(
  documents: readonly TreeDocument[],
  engine: ImmediateEngine,
): { counts: Counts; sentences: { gold: number; found: number; same: number } } {
  const counts = none();
  const sentences = { gold: 0, found: 0, same: 0 };
  for (const document of documents) {
    const { parsed } = engine.prepareNow(
      segment({ id: document.id, text: document.text ?? '', title: null, publishedAt: null, lang: 'en' }),
    );
    const own = new Set(parsed.sentences.map(({ span }) => span.join()));
    sentences.gold += document.sentences.length;
    sentences.found += own.size;
    for (const { span } of document.sentences) if (own.has(span.join())) sentences.same++;
    countWords(document, parsed, counts);
  }
  return { counts, sentences };
}

function countWords(document: TreeDocument, { tokens }: Parsed, counts: Counts): void {
  const at = new Map(Array.from(tokens.start, (start, i) => [`${start},${tokens.end[i]}`, i]));
  counts.found += tokens.count;
  for (const { words, spans } of document.sentences) {
    for (const [k, word] of words.entries()) {
      counts.gold++;
      const i = at.get(spans[k]!.join());
      if (i === undefined) continue;
      counts.same++;
      if (tokens.upos[i] === word.upos) counts.upos++;
      if (tokens.xpos[i] === word.xpos) counts.xpos++;
      if (tokens.lemma[i] === word.lemma) counts.lemma++;
      if (tokens.head[i] !== (word.head < 0 ? -1 : (at.get(spans[word.head]!.join()) ?? -2))) continue;
      counts.uas++;
      if (tokens.deprel[i] === word.deprel) counts.las++;
    }
  }
}

const f1 = ({ gold, found }: { gold: number; found: number }, same: number): number => (200 * same) / (gold + found);

function rowsOf(
  name: string,
  documents: readonly TreeDocument[],
  models: SyntaxModels,
  engine: ImmediateEngine,
): Row[] {
  const wink = WINK[name] ?? null;
  const { counts: given, chained } = onGoldTokens(documents, models);
  const { counts: own, sentences } = onOwnTokens(documents, engine);
  const share = (n: number): number => (100 * n) / given.same;
  const row = (measure: string, value: number, baseline: number | null = null, best: number | null = null): Row => ({
    data: name,
    measure,
    value,
    baseline,
    best,
  });
  return [
    row('UPOS, gold tokens', share(given.upos), wink?.upos),
    row('XPOS, gold tokens', share(given.xpos)),
    row('lemma, gold tokens', share(given.lemma), wink?.lemma),
    row('unlabelled attachment, gold tokens', share(given.uas), share(chained)),
    row('labelled attachment, gold tokens', share(given.las)),
    row('tokens F1', f1(own, own.same), wink?.tokens),
    row('sentences F1', f1(sentences, sentences.same), wink?.sentences),
    row('UPOS F1, own tokens', f1(own, own.upos)),
    row('lemma F1, own tokens', f1(own, own.lemma)),
    row('unlabelled attachment F1, own tokens', f1(own, own.uas)),
    row('labelled attachment F1, own tokens', f1(own, own.las)),
  ];
}

/**
 * Segmentation, tags, lemmas and trees on the development parts of the gold treebanks (GUM, its news alone, EWT): the
 * linear models on the treebank's tokens, the engine from raw text. The baseline of attachment hangs every word on the next one.
 */
export async function measureSyntax({ data }: BenchContext): Promise<readonly Row[]> {
  const { syntax } = loadFastModels();
  const engine = loadModels();
  const bank = (name: string): ReturnType<typeof readTreebank> => {
    const file = path.join(data, `${name}.conllu.gz`);
    return existsSync(file) ? readTreebank(file) : [];
  };
  const gum = bank('ud-gum-dev');
  const sets = [
    ['GUM dev', gum],
    ['GUM dev, news', gum.filter(({ id }) => id.includes('_news_'))],
    ['EWT dev', bank('ud-ewt-dev')],
  ] as const;
  return sets.flatMap(([name, documents]) => (documents.length > 0 ? rowsOf(name, documents, syntax, engine) : []));
}
