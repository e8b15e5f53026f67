import { BYLINE_HEAD } from '../../lexicon/en/credits.ts';
import type { RemovedWhy } from '../../model/index.ts';
import { dateLine } from '../plain/credit-lines.ts';
import { biographyOf, isCreditedCaption, isCreditLine, leftoverRule } from './leftovers.ts';

/** What a block's own words say, from plain text and pages alike; order is the model's. */
export const TEXT_FEATURES: readonly string[] = [
  'chars',
  'words',
  'terminal',
  'commas',
  'digits',
  'capitals',
  'titleCase',
  'wordLength',
  'quotes',
  'colonEnd',
  'question',
  'bars',
  'lines',
  'lower',
  'leftoverRelated',
  'leftoverBoilerplate',
  'leftoverByline',
  'leftoverEnds',
  'creditLine',
  'creditCaption',
  'dateLine',
  'byline',
  'biography',
  'titleOverlap',
  'titleEqual',
  'repeats',
  'url',
  'dash',
  'bullet',
  'sentences',
];

const BIT: Readonly<Record<RemovedWhy, number>> = {
  related: 0,
  duplicate: 0,
  boilerplate: 1,
  date: 1,
  other: 1,
  caption: 1,
  byline: 2,
};

/** Words of a headline that are more than glue, folded, for overlap with blocks. */
export function contentWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).slice(0, 60));
}

type CharacterKind = 'letters' | 'upper' | 'digits' | 'commas' | 'quotes' | 'bars' | 'lines' | 'sentences';

/** How many letters, figures and marks of each kind a text holds; `sentences` are ends of sentences. */
function countMarks(sample: string): Readonly<Record<CharacterKind, number>> {
  let letters = 0;
  let upper = 0;
  let digits = 0;
  let commas = 0;
  let quotes = 0;
  let bars = 0;
  let lines = 0;
  let sentences = 0;
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c >= 97 && c <= 122) letters++;
    else if (c >= 65 && c <= 90) {
      letters++;
      upper++;
    } else if (c >= 48 && c <= 57) digits++;
    else if (c === 44 || c === 0x3001 || c === 0xff0c || c === 0x60c) commas++;
    else if (c === 34 || c === 0x201c || c === 0x201d || c === 0xab || c === 0xbb) quotes++;
    else if (c === 124 || c === 0xb7 || c === 0x2022 || c === 0x203a) bars++;
    else if (c === 10) lines++;
    else if (c === 46 || c === 33 || c === 63 || c === 0x3002) {
      const next = sample.charCodeAt(i + 1);
      if (!(next > 32) || next === 34 || next === 0x201d) sentences++;
    } else if (c > 191) letters++;
  }
  return { letters, upper, digits, commas, quotes, bars, lines, sentences };
}

/** Does a word begin with a capital? Letters of ASCII are told by their code. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Fill `out[at…]` with the features of one block. `repeats` is how often the page holds the same text. */
export function textFeatures(
  text: string,
  title: ReadonlySet<string>,
  titleFolded: string,
  repeats: number,
  out: Float32Array,
  at: number,
): void {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text;
  const words = sample.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const { letters, upper, digits, commas, quotes, bars, lines, sentences } = countMarks(sample);
  const capitalised = words.filter(isCapital).length;
  const last =
    sample
      .trimEnd()
      .replace(/["”’'»)\]]+$/u, '')
      .at(-1) ?? '';
  const short = text.length <= 700;
  const rule = short ? leftoverRule(text) : null;
  const overlap = title.size === 0 ? -1 : sharedWords(sample, title) / title.size;
  const values = [
    Math.log1p(text.length),
    Math.log1p(words.length),
    '.!?…。！？؟।'.includes(last) && last !== '' ? 1 : 0,
    commas / (words.length + 1),
    digits / (sample.length + 1),
    letters ? upper / letters : 0,
    words.length ? capitalised / words.length : 0,
    words.length ? letters / words.length : 0,
    quotes,
    last === ':' ? 1 : 0,
    last === '?' ? 1 : 0,
    bars,
    lines,
    /^\p{Ll}/u.test(sample) ? 1 : 0,
    rule && BIT[rule.why] === 0 ? 1 : 0,
    rule && BIT[rule.why] === 1 ? 1 : 0,
    rule && BIT[rule.why] === 2 ? 1 : 0,
    rule?.ends ? 1 : 0,
    isCreditLine(text) ? 1 : 0,
    isCreditedCaption(text) ? 1 : 0,
    text.length <= 140 && /\d/.test(text) && dateLine(text, {}) ? 1 : 0,
    BYLINE_HEAD.test(sample) && text.length < 120 ? 1 : 0,
    biographyOf(text) === null ? 0 : 1,
    overlap,
    titleFolded !== '' && sample.trim().toLowerCase() === titleFolded ? 1 : 0,
    repeats,
    /https?:|www\.|\S@\S/.test(sample) ? 1 : 0,
    /^[-–—•*▶►»>]/u.test(sample) ? 1 : 0,
    /^\d{1,3}[.)]\s/.test(sample) ? 1 : 0,
    sentences,
  ];
  for (let i = 0; i < values.length; i++) out[at + i] = values[i]!;
}

function sharedWords(text: string, title: ReadonlySet<string>): number {
  const seen = new Set<string>();
  for (const w of text
    .slice(0, 600)
    .toLowerCase()
    .match(/[\p{L}\p{N}]{4,}/gu) ?? [])
    if (title.has(w)) seen.add(w);
  return seen.size;
}
