import { bestPath, featureList, readCrf, scorePositions, type Crf } from '../../learn/crf.ts';
import type { ModelFile } from '../../learn/model-file.ts';
import { readWordTable } from '../../learn/word-table.ts';
import type { NameSpan, NameType, Parsed } from '../../model/index.ts';
import { knownAt, type KnownMatch } from '../../knowledge/index.ts';
import { nameContext, nameFeatures, type NameInput, type WordClusters } from './name-features.ts';

/** The trained name model. */
export interface NameModel { readonly crf: Crf; readonly clusters: WordClusters }

/** Read `models/names.bin`. */
export function readNameModel(file: ModelFile): NameModel {
  return { crf: readCrf(file, 'names'), clusters: { fine: readWordTable(file, 'fine'), coarse: file.arrays['coarse'] as Uint16Array } };
}

const TYPES: Readonly<Record<string, NameType>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE', EVE: 'EVENT' };

/**
 * Names by the model alone (persons, bodies, places), tokens `[from, to)`, in order and apart.
 * A linear field over words, shapes and tables; sentence by sentence, with what the whole document says of each word.
 */
export function tagNames(input: NameInput, model: NameModel): NameSpan[] {
  const { crf } = model;
  const context = nameContext(input, model.clusters);
  const list = featureList();
  const names: NameSpan[] = [];
  let scores = new Float32Array(256 * crf.labels.length);
  let path = new Uint8Array(256);
  for (const { from, to } of input.sentences) {
    const n = to - from;
    if (path.length < n) {
      path = new Uint8Array(n * 2);
      scores = new Float32Array(n * 2 * crf.labels.length);
    }
    nameFeatures(context, from, to, crf.buckets - 1, list);
    scorePositions(crf, list.ids, list.starts, 0, n, scores);
    bestPath(crf, scores, n, path);
    for (let i = 0; i < n;) {
      const label = crf.labels[path[i]!]!;
      if (label === 'O') { i++; continue; }
      let j = i + 1;
      while (j < n && crf.labels[path[j]!] === `I-${label.slice(2)}`) j++;
      names.push({ from: from + i, to: from + j, type: TYPES[label.slice(2)] ?? 'ORG' });
      i = j;
    }
  }
  return names;
}

/** First token at or after `i` that begins at or after `end`. */
function tokenAt(start: Int32Array, i: number, end: number): number {
  let k = i + 1;
  while (k < start.length && start[k]! < end) k++;
  return k;
}

/** What the tables alone may add: country names, adjectives, bodies whose name can mean nothing else. */
function tableType({ known }: KnownMatch): NameType | null {
  if (known.article || known.context === 'high') return null;
  if (known.as === 'adjective' || known.as === 'people') return 'NORP';
  if (known.kind === 'country') return known.as === 'name' || known.as === 'capital' ? 'PLACE' : known.as === 'palace' ? 'ORG' : null;
  if (known.kind === 'region') return 'PLACE';
  // short acronyms and single common words are left to the model
  return known.as === 'name' && (known.form.includes(' ') || known.form.length > 4) ? 'ORG' : null;
}

/** Names that may well be a person's or a common word: the tables alone do not decide. */
const UNSURE = new Set(['Chad', 'Jordan', 'Georgia', 'Guinea', 'Turkey', 'Jersey', 'Dominica', 'Victoria', 'Charlotte', 'Phoenix', 'Nice', 'Florence', 'Bath', 'Reading', 'Mobile', 'Orlando', 'Austin', 'Virginia', 'Niger', 'Lima', 'Male', 'Valencia', 'Cologne', 'Santiago', 'Houston', 'Medina', 'Paris', 'Observer', 'Globe', 'Polish']);

/**
 * Names of a parsed document: what the model finds, and what the tables know where the model is silent. Adjectives and
 * peoples ("Danish", "Danes") are `NORP`.
 */
export function findNames(parsed: Parsed, model: NameModel): NameSpan[] {
  const { text, tokens, sentences } = parsed;
  const tagged = tagNames({ text, start: tokens.start, word: tokens.word, sentences }, model);
  const names: NameSpan[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count;) {
    const name = tagged[next];
    const inName = name !== undefined && name.from === i;
    const first = tokens.word[i]!.charCodeAt(0);
    const isCapital = first < 97 ? first >= 65 : first > 127;
    const match = isCapital ? knownAt(text, tokens.start[i]!).find((m) => tableType(m) !== null) : undefined;
    if (inName) {
      const isAdjective = match !== undefined && tokenAt(tokens.start, i, match.end) === name.to && tableType(match) === 'NORP' && name.type !== 'PERSON';
      names.push(isAdjective ? { ...name, type: 'NORP' } : name);
      i = name.to;
      next++;
      continue;
    }
    if (match && !UNSURE.has(match.known.form)) {
      const to = tokenAt(tokens.start, i, match.end);
      const clear = (name === undefined || to <= name.from) && tokens.end[to - 1] === match.end;
      if (clear) {
        names.push({ from: i, to, type: tableType(match)! });
        i = to;
        continue;
      }
    }
    i++;
  }
  return names;
}
