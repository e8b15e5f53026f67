import type { Analysis, NameSpan } from '../model/index.ts';
import { parsedTags } from '../model/parse.fixture.ts';
import { tokenAt } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import { viewOf, type DocView, type FoundAttribution, type Range, type Rule } from './doc-view.ts';

/** What a hand-made parse has of names and expressions of time, by their words. */
export interface Marked {
  readonly persons?: readonly string[];
  readonly bodies?: readonly string[];
  readonly dates?: readonly string[];
}

/** The view of a text of words with tags and heads (see `parsedTags`). */
export function viewOfTags(words: string, { persons = [], bodies = [], dates = [] }: Marked = {}): DocView {
  const parse = parsedTags(words);
  const name = (type: NameSpan['type']) => (of: string) => {
    const at = parse.text.indexOf(of);
    return { from: tokenAt(parse.tokens, at), to: tokenAt(parse.tokens, at + of.length - 1) + 1, type };
  };
  const names = [...persons.map(name('PERSON')), ...bodies.map(name('ORG'))].toSorted((a, b) => a.from - b.from);
  const spans = dates.map((date) => ({ span: [parse.text.indexOf(date), parse.text.indexOf(date) + date.length] }));
  return viewOf({ ...parse, names, mentions: [], entities: [], dates: spans, quantities: [] } as unknown as Analysis);
}

/** Where words stand one after the other for the first time. */
export function rangeOf({ doc: { tokens } }: DocView, words: string): Range {
  const wanted = words.split(' ');
  const from = tokens.word.findIndex((_, i) => wanted.every((word, k) => tokens.word[i + k] === word));
  if (from < 0) throw new Error(`“${words}” is not in the text`);
  return [from, from + wanted.length];
}

/** Attributions written `rule: source <cue> {content}`, spans apart by ` | `; of the model where no rule is named. */
export function foundBy(view: DocView, lines: readonly string[]): FoundAttribution[] {
  const ranges = (words: string): Range[] =>
    words.trim() === ''
      ? []
      : words
          .trim()
          .split(' | ')
          .map((one) => rangeOf(view, one));
  return lines.map((line) => {
    const [, rule = 'model', source = '', cueWords = '', content = ''] =
      /^(?:([a-z]+): )?(.*)<(.*)> \{(.*)\}$/u.exec(line) ?? [];
    const cue = rangeOf(view, cueWords);
    const head = headOf(view.doc.tokens, ...cue);
    return { source: ranges(source), cue, content: ranges(content), head, rule: rule as Rule, confidence: null };
  });
}

/** The words of some spans. */
export function wordsOf({ doc: { tokens } }: DocView, ranges: readonly Range[]): string {
  return ranges.map((range) => tokens.word.slice(...range).join(' ')).join(' | ');
}

/** … as they are written, without their rules. */
export function foundLines(view: DocView, found: readonly FoundAttribution[]): string[] {
  return found.map(({ source, cue, content }) =>
    `${wordsOf(view, source)} <${wordsOf(view, [cue])}> {${wordsOf(view, content)}}`.trim(),
  );
}
