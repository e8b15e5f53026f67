import type { Annotated, Span } from '../src/model/index.ts';
import { contains } from '../src/model/span.ts';

/** Edits that say nothing new, and edits that change whose word it is, a figure, a name. */
export const STILL = ['comma', 'quotation marks', 'date', 'related links', 'stamp'] as const;
export const TELLING = ['source taken out', 'source changed', 'figure', 'name'] as const;
export type StillEdit = (typeof STILL)[number];
export type TellingEdit = (typeof TELLING)[number];

/** A page's paragraphs, and what stands beside them. */
export interface Edited {
  readonly paragraphs: readonly string[];
  readonly beside: string;
}

type Choose = <Item>(items: readonly Item[]) => Item | undefined;
export const chooser =
  (next: () => number): Choose =>
  (items) =>
    items[Math.floor(next() * items.length)];

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NAMES = ['Torvald Quist', 'Amara Lindgren', 'Pavel Osmond', 'Ilse Marchetti', 'Bruno Askari'];
const SOURCES = ['a deputy harbour master', 'the chief surveyor', 'a retired judge', 'the union of pilots'];

/** An edit of a text that changes nothing of what it says; null where it has no place for one. */
export function stillEdit(kind: StillEdit, { text, dates }: Annotated, choose: Choose): Edited | null {
  const edited = (changed: string | null, beside = ''): Edited | null =>
    changed === null || (changed === text && beside === '') ? null : { paragraphs: changed.split('\n\n'), beside };
  switch (kind) {
    case 'comma': {
      const commas = [...text.matchAll(/(?<=\p{L}), (?=\p{Ll})|(?<=\p{Ll}) (?=(?:and|but|which|who|while) )/gu)];
      const at = choose(commas);
      if (at === undefined) return null;
      return edited(text.slice(0, at.index) + (at[0] === ' ' ? ', ' : ' ') + text.slice(at.index + at[0].length));
    }
    case 'quotation marks':
      return edited(
        text
          .replace(/"([^"\n]+)"/g, '“$1”')
          .replaceAll("'", '’')
          .replaceAll(' - ', ' – '),
      );
    case 'date': {
      const at = choose(dates.filter(({ span }) => DAYS.some((day) => text.slice(...span).includes(day))));
      if (at === undefined) return null;
      const words = text.slice(...at.span);
      const other = DAYS[(DAYS.findIndex((day) => words.includes(day)) + 2) % 7]!;
      return edited(put(text, at.span, words.replace(new RegExp(DAYS.join('|')), other)));
    }
    case 'related links':
      return edited(
        text,
        `<aside class="related"><h2>Related stories</h2><ul><li><a href="/1">Strike at the mines enters its third week</a></li><li><a href="/2">Minister ${choose(NAMES)!} denies plan to sell the port</a></li></ul></aside>`,
      );
    case 'stamp':
      return edited(text, '<p class="updated">Updated 4 May 2031, 10:35 GMT</p>');
  }
}

/** An edit that changes what a text says; null where it has no place for one. */
export function tellingEdit(kind: TellingEdit, doc: Annotated, choose: Choose): Edited | null {
  const { text } = doc;
  const edited = (changed: string | null): Edited | null =>
    changed === null || changed === text ? null : { paragraphs: changed.split('\n\n'), beside: '' };
  const body = text.indexOf('\n\n') + 2;
  const behind = ({ span }: { readonly span: Span }): boolean => span[0] >= body;
  switch (kind) {
    case 'source taken out':
      return edited(withoutSource(doc, choose));
    case 'source changed': {
      const voices = doc.attributions.filter(
        ({ source, cue, speaker }) =>
          source.length === 1 &&
          cue.length === 1 &&
          speaker !== null &&
          source[0]![0] >= body &&
          isLong(text, source[0]!),
      );
      const at = choose(voices)?.source[0];
      if (at === undefined) return null;
      const other = choose(SOURCES)!;
      const isFirst = doc.sentences.some(({ span }) => span[0] === at[0]);
      return edited(put(text, at, isFirst ? other[0]!.toUpperCase() + other.slice(1) : other));
    }
    case 'figure': {
      const isDate = (span: Span): boolean =>
        doc.dates.some((date) => date.span[0] < span[1] && span[0] < date.span[1]);
      const figures = doc.quantities.filter(
        (one) => behind(one) && !isDate(one.span) && /\d/.test(text.slice(...one.span)),
      );
      const at = choose(figures)?.span;
      if (at === undefined) return null;
      return edited(
        put(
          text,
          at,
          text.slice(...at).replace(/\d/, (digit) => `${(Number(digit) % 9) + 1}`),
        ),
      );
    }
    case 'name': {
      const people = new Set(doc.entities.filter(({ type, named }) => named && type === 'PERSON').map(({ id }) => id));
      const named = doc.mentions.filter(
        (one) => behind(one) && one.kind === 'name' && people.has(one.entity ?? '') && isLong(text, one.span),
      );
      const at = choose(named)?.span;
      return at === undefined ? null : edited(put(text, at, choose(NAMES)!));
    }
  }
}

const put = (text: string, [start, stop]: Span, words: string): string =>
  text.slice(0, start) + words + text.slice(stop);
const isLong = (text: string, span: Span): boolean => /\p{L}{3}/u.test(text.slice(...span)) && span[1] - span[0] > 5;

/** "It stays shut, the minister said." becomes "It stays shut."; "The minister said that it …" becomes "It …". */
function withoutSource({ text, attributions, sentences }: Annotated, choose: Choose): string | null {
  const places = attributions.flatMap(({ source, cue, content }) => {
    const [said, who, what] = [cue[0], source[0], content[0]];
    const sentence = sentences.map(({ span }) => span).find((one) => said !== undefined && contains(one, said));
    if (!said || !who || !what || !sentence || source.length + cue.length + content.length !== 3) return [];
    if (!contains(sentence, who) || !contains(sentence, what)) return [];
    const isTail = what[0] === sentence[0] && what[1] <= Math.min(who[0], said[0]);
    const isHead = Math.min(who[0], said[0]) === sentence[0] && what[1] >= sentence[1] - 2;
    if (isTail) return [put(text, [what[1], sentence[1]], '.').replace(/,\.|"?,"\./, '.')];
    if (!isHead) return [];
    const rest = text.slice(what[0], sentence[1]).replace(/^that\s+/, '');
    return [put(text, sentence, rest[0]!.toUpperCase() + rest.slice(1))];
  });
  return choose(places) ?? null;
}
