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
