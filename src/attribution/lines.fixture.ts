import { annotate } from '../annotate.ts';
import type { ImmediateEngine } from '../engine/engine.ts';
import type { Annotated, Attribution, Doc } from '../model/index.ts';

/** A report printed on 7 May 2031; ` || ` stands between its title and its text. */
export function docOf(text: string): Doc {
  const [title, body] = text.split(' || ');
  const head = { id: 'x', lang: 'en', publishedAt: '2031-05-07' };
  return body === undefined ? { ...head, title: null, text } : { ...head, title: title!, text: `${title}\n\n${body}` };
}

/**
 * The attributions of a report in a line each: `[source=speaker] <cue> {content} kind`, a star for who is unnamed, the
 * number of the one around it, through whom, to whom, and day, place and event of the occasion.
 */
export function linesOf({ text, entities, attributions }: Annotated): string[] {
  const called = (id: string | null): string =>
    id === null ? '?' : (entities.find((entity) => entity.id === id)?.name ?? id);
  const words = (spans: Attribution['content']): string => spans.map((span) => text.slice(...span)).join(' | ');
  return attributions.map(({ source, cue, content, kind, speaker, anonymous, parent, via, addressee, occasion }) => {
    const around = attributions.findIndex(({ id }) => id === parent);
    return [
      `[${words(source)}=${called(speaker)}${anonymous ? '*' : ''}] <${words(cue)}> {${words(content)}} ${kind}`,
      around < 0 ? '' : `in ${around}`,
      via.length === 0 ? '' : `via ${via.map(called).join('+')}`,
      addressee.length === 0 ? '' : `to ${addressee.map(called).join('+')}`,
      occasion === null ? '' : [occasion.date, occasion.place, occasion.venue].map((part) => part ?? '').join('/'),
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** The speaker of the innermost attribution that holds words of a text; `-` where nobody is known, none without one. */
export function whoseIn(text: string, words: string, models: ImmediateEngine): string {
  const doc = annotate(docOf(text), models);
  const at = doc.text.lastIndexOf(words);
  const size = (content: readonly (readonly [number, number])[]): number =>
    content.reduce((sum, [start, end]) => sum + end - start, 0);
  const [inner] = doc.attributions
    .filter(({ content }) => content.some(([start, end]) => start <= at && at < end))
    .toSorted((a, b) => size(a.content) - size(b.content) || Number(b.nested) - Number(a.nested));
  if (inner === undefined) return 'none';
  return doc.entities.find(({ id }) => id === inner.speaker)?.name ?? '-';
}

/** Rows of a table of text: a sentence in a line, what is read in it in indented ones below. */
export function rowsOfText(table: string): [sentence: string, read: string[]][] {
  return table
    .trim()
    .split(/\n(?! )/)
    .map((row) => row.split(/\n {2}/))
    .map(([sentence = '', ...read]) => [sentence, read]);
}
