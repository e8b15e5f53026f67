import { itemAt } from '../../model/item-at.ts';
import { bylineOf, dateLine } from '../plain/credit-lines.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import type { PageBlock, PageElement } from './page.ts';

/** Blocks read of one page; what comes after is no article (a log, a table without end). */
const BLOCKS_MOST = 20_000;
const MARKED_MOST = 300;
const LINE_PARTS_MOST = 8;
const LINE_LEAST = 8;
const LINE_MOST = 140;
const MARKED_HINTS: number = (1 << HINT_GROUPS.indexOf('author')) | (1 << HINT_GROUPS.indexOf('date'));
/** Soft hyphens and spaces without width: places to break a line, no part of a word. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Where a text node stands: the innermost element kept, and whether in a link, in bold, in `pre`. */
export interface TextFrame {
  readonly parent: number;
  readonly link: boolean;
  readonly strong: boolean;
  readonly pre: boolean;
}

/** Does an element's markup speak of an author or a date? */
function isMarked({ tag, hints, attrs }: PageElement): boolean {
  return (hints & MARKED_HINTS) !== 0 || tag === 'time' || attrs.get('rel') === 'author';
}

/** Do two pieces of different elements that touch hold a label and its value, not the parts of one word? */
function isSeam(before: string, after: string): boolean {
  return (
    (/\p{Ll}$/u.test(before.slice(-2)) && /^(?:\p{N}|\p{Lu}\p{Ll})/u.test(after)) ||
    (/\p{N}$/u.test(before.slice(-2)) && /^\p{Lu}\p{Ll}{2}/u.test(after))
  );
}

/** Joins the text nodes of a page to blocks; lives for one page. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  readonly elements: PageElement[];
  /** the page's `title`, once it was read */
  titleTag: string | null = null;
  /** the text since the last block; joined when it ends, as looking at its end would copy all of it every time */
  #parts: string[] = [];
  #endsInSpace = true;
  #endsInBreak = false;
  #lastParent = -1;
  #start = -1;
  #end = -1;
  #linkChars = 0;
  #linkCount = 0;
  #strongChars = 0;
  #holder = -1;

  /** @param elements  those of the page, which grow while it is walked */
  constructor(elements: PageElement[]) {
    this.elements = elements;
  }

  countLink(): void {
    this.#linkCount++;
  }

  /** Add the text of a node; `frame` says where it stands, the offsets where in the source. */
  addText(value: string, frame: TextFrame, start: number, end: number): void {
    const seen = value.replace(INVISIBLE, '');
    const clean = frame.pre ? seen : seen.replace(/[\s\u00a0]+/gu, ' ');
    if (clean.trim() === '') {
      if (this.#endsInSpace) return;
      this.#parts.push(' ');
      this.#endsInSpace = true;
      return;
    }
    const added = this.#endsInSpace ? clean.trimStart() : clean;
    if (frame.parent !== this.#lastParent && !this.#endsInSpace && isSeam(this.#parts.at(-1) ?? '', added))
      this.#parts.push(' ');
    this.#lastParent = frame.parent;
    const tail = added.slice(added.trimEnd().length);
    if (this.#start < 0) {
      this.#start = start;
      this.#holder = frame.parent;
    } else this.#holder = this.#common(this.#holder, frame.parent);
    this.#end = end;
    this.#parts.push(added);
    this.#endsInSpace = tail !== '';
    this.#endsInBreak = tail.includes('\n');
    this.#track(frame.parent, added);
    const chars = added.trim().length;
    if (frame.link) this.#linkChars += chars;
    if (frame.strong) this.#strongChars += chars;
  }

  /** Keep the text of marked elements, for bylines and dates inside longer lines. */
  #track(from: number, added: string): void {
    for (let e = from, up = 0; e >= 0 && up < 5; e = itemAt(this.elements, e).parent, up++) {
      const element = this.elements[e]!;
      if (isMarked(element) && element.text.length < MARKED_MOST)
        element.text += element.text === '' ? added.trimStart() : added;
    }
  }

  /** One break stays inside the block, two in a row part it. */
  lineBreak(): void {
    if (this.#parts.length === 0) return;
    if (this.#endsInBreak) {
      this.flush();
      return;
    }
    if (this.#isLineOfItsOwn()) {
      this.flush();
      return;
    }
    this.#parts.push(`${this.#parts.pop()!.trimEnd()}\n`);
    this.#endsInSpace = true;
    this.#endsInBreak = true;
  }

  /** Pages laid out by breaks: the headline in bold, a byline, a date line end where their line does. */
  #isLineOfItsOwn(): boolean {
    if (this.#parts.length > LINE_PARTS_MOST) return false;
    const line = this.#parts.join('').trim();
    if (line.length < LINE_LEAST || line.length > LINE_MOST || line.includes('\n')) return false;
    const isHeadline =
      this.#strongChars >= line.length - 2 && (this.titleTag?.toLowerCase().includes(line.toLowerCase()) ?? false);
    return isHeadline || (bylineOf(line)?.names.length ?? 0) > 0 || dateLine(line, {}) !== null;
  }

  #common(a: number, b: number): number {
    let [x, y] = [a, b];
    while (x !== y) {
      const dx = this.elements[x]?.depth ?? -1;
      const dy = this.elements[y]?.depth ?? -1;
      if (dx >= dy) x = this.elements[x]?.parent ?? -1;
      if (dy > dx) y = this.elements[y]?.parent ?? -1;
    }
    return x;
  }

  /** End the block: what was added since the last one is one, if it holds a word. */
  flush(): void {
    for (let e = this.#holder, up = 0; e >= 0 && up < 4; e = itemAt(this.elements, e).parent, up++)
      if (itemAt(this.elements, e).text !== '') itemAt(this.elements, e).text += ' | ';
    const text = this.#parts.join('').trim();
    if (text !== '' && this.blocks.length < BLOCKS_MOST && /[\p{L}\p{N}]/u.test(text)) {
      this.blocks.push({
        text,
        element: this.#holder,
        start: this.#start,
        end: this.#end,
        chars: text.length,
        linkChars: Math.min(text.length, this.#linkChars),
        links: this.#linkCount,
        strongChars: Math.min(text.length, this.#strongChars),
      });
      for (let e = this.#holder; e >= 0; e = itemAt(this.elements, e).parent) {
        itemAt(this.elements, e).chars += text.length;
        itemAt(this.elements, e).linkChars += Math.min(text.length, this.#linkChars);
      }
    }
    this.#parts = [];
    this.#endsInSpace = true;
    this.#endsInBreak = false;
    this.#start = -1;
    this.#linkChars = 0;
    this.#linkCount = 0;
    this.#strongChars = 0;
    this.#holder = -1;
  }
}
