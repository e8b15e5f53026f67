import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { hintBits, HINT_GROUPS } from './hint-groups.ts';
import { hiddenNames, type HiddenNames } from './hidden-names.ts';
import { bylineOf, dateLine } from '../plain/credit-lines.ts';
import { limitDepth } from './limit-depth.ts';

/** An element of the page's body, in document order. `parent` is an index into the same list, -1 at the top. */
interface PageElement {
  readonly tag: string;
  readonly parent: number;
  readonly depth: number;
  /** bits of `HINT_GROUPS` of its own class, id, role and itemprop */
  readonly hints: number;
  readonly attrs: ReadonlyMap<string, string>;
  readonly hidden: boolean;
  /** it or one above it is hidden outright, and not as a thing that folds open */
  readonly unseen: boolean;
  /** text below it that stands in it or in inline elements, and how much of that is in links; filled while walking */
  chars: number;
  linkChars: number;
  /** its text, to a limit, where its markup says author, date or the like; else empty */
  text: string;
  /** index of the first block after its start */
  readonly block: number;
}

/** A run of text between two block boundaries. Offsets are in the HTML as given. */
export interface PageBlock {
  readonly text: string;
  /** the innermost element that holds all of it */
  readonly element: number;
  readonly start: number;
  readonly end: number;
  readonly chars: number;
  readonly linkChars: number;
  readonly links: number;
  readonly strongChars: number;
}

/** A page flattened: its blocks and elements, and the head's data. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly elements: readonly PageElement[];
  readonly metas: readonly ReadonlyMap<string, string>[];
  readonly links: readonly ReadonlyMap<string, string>[];
  readonly jsonLd: readonly string[];
  readonly titleTag: string | null;
  readonly lang: string | null;
  readonly scriptChars: number;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol option p pre section select summary table caption tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIP: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object embed canvas math audio video map datalist textarea head select'.split(
    ' ',
  ),
);
const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i', 'u']);
/** Blocks read of one page; what comes after is no article (a log, a table without end). */
const BLOCKS_MOST = 20_000;
const CELL_CHARS_MOST = 80;
const CELL_NODES_MOST = 20;
const MARKED_MOST = 300;
const LINE_PARTS_MOST = 8;
const LINE_LEAST = 8;
const LINE_MOST = 140;
const MARKED_HINTS: number = (1 << HINT_GROUPS.indexOf('author')) | (1 << HINT_GROUPS.indexOf('date'));
const AUTHOR_BIT: number = 1 << HINT_GROUPS.indexOf('author');
/** Addresses of authors' own pages. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|staff|bylines?|journalists?|reporters?|contributors?|writers?|newsteam|profiles?\/author|people|redakteure?|redactores)\/[^/?#]+/i;
/** The bar that web archives put over a page. */
const ARCHIVE_BAR = /^(?:wm-ipp|donato$)/;
/** Names of things that a reader opens, and of what shows once a page is loaded. */
const OPENS = /accord|collaps|expand|tab|panel|toggle|fold|faq|answer|slide|carousel|load|lazy|fade|js|read-?more/i;
/** Soft hyphens and spaces without width: places to break a line, no part of a word. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The default tree with places kept for text alone: those of elements and attributes would take half of the memory. */
const TEXT_PLACES: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation(node, location) {
    if (node.nodeName === '#text') node.sourceCodeLocation = location;
  },
};

/** Parse a page as a browser would and flatten it. Iterative throughout: depth costs no stack. */
export function parsePage(html: string): Page {
  const document = parse(limitDepth(html), { sourceCodeLocationInfo: true, treeAdapter: TEXT_PLACES });
  const walker = new Walker(hiddenNames(html));
  walker.walk(document);
  return walker.page();
}

/** Does an element's markup speak of an author or a date? */
function isMarked({ tag, hints, attrs }: PageElement): boolean {
  return (hints & MARKED_HINTS) !== 0 || tag === 'time' || attrs.get('rel') === 'author';
}

/** Is a table's row data, one block, rather than layout? Its cells are short and hold no blocks of their own. */
function isDataRow(row: Element): boolean {
  const cells = row.childNodes.filter(
    (c): c is Element => 'tagName' in c && (c.tagName === 'td' || c.tagName === 'th'),
  );
  if (cells.length < 2) return false;
  for (const cell of cells) {
    const queue: Node[] = [cell];
    let chars = 0;
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i]!;
      if (
        i > CELL_NODES_MOST ||
        (node !== cell && 'tagName' in node && (BLOCK.has(node.tagName) || node.tagName === 'br'))
      )
        return false;
      if ('value' in node && node.nodeName === '#text')
        chars += (node as DefaultTreeAdapterTypes.TextNode).value.trim().length;
      if (chars > CELL_CHARS_MOST) return false;
      if ('childNodes' in node) queue.push(...node.childNodes.slice(0, CELL_NODES_MOST));
    }
  }
  return true;
}

/** Do two pieces of different elements that touch hold a label and its value, not the parts of one word? */
function isSeam(before: string, after: string): boolean {
  return (
    (/\p{Ll}$/u.test(before.slice(-2)) && /^(?:\p{N}|\p{Lu}\p{Ll})/u.test(after)) ||
    (/\p{N}$/u.test(before.slice(-2)) && /^\p{Lu}\p{Ll}{2}/u.test(after))
  );
}

function attrsOf(element: Element): Map<string, string> {
  return new Map(element.attrs.map((a) => [a.name, a.value]));
}

/** Collects blocks and elements in one pass; lives for one page. */
class Walker {
  readonly #hiddenNames: HiddenNames;
  readonly #blocks: PageBlock[] = [];
  readonly #elements: PageElement[] = [];
  readonly #metas: Map<string, string>[] = [];
  readonly #links: Map<string, string>[] = [];
  readonly #jsonLd: string[] = [];
  #titleTag: string | null = null;
  #lang: string | null = null;
  #scriptChars = 0;
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
  #dataRow: Node | null = null;

  constructor(names: HiddenNames) {
    this.#hiddenNames = names;
  }

  walk(document: Node): void {
    const stack: { node: Node; leave: boolean; parent: number; link: boolean; strong: boolean; pre: boolean }[] = [
      { node: document, leave: false, parent: -1, link: false, strong: false, pre: false },
    ];
    while (stack.length > 0) {
      const frame = stack.pop()!;
      const { node } = frame;
      if (node.nodeName === '#text') {
        this.#addText(
          (node as DefaultTreeAdapterTypes.TextNode).value,
          frame,
          node.sourceCodeLocation?.startOffset ?? -1,
          node.sourceCodeLocation?.endOffset ?? -1,
        );
        continue;
      }
      if (!('childNodes' in node)) continue;
      const isElement = 'tagName' in node;
      if (frame.leave) {
        if (isElement && BLOCK.has(node.tagName)) this.#flush();
        if (node === this.#dataRow) this.#dataRow = null;
        continue;
      }
      let parent = frame.parent;
      let { link, strong, pre } = frame;
      if (isElement) {
        if (this.#head(node)) continue;
        const tag = node.tagName;
        if (tag === 'br') {
          this.#lineBreak();
          continue;
        }
        const isCell = (tag === 'td' || tag === 'th') && this.#dataRow === node.parentNode;
        if (tag === 'tr' && isDataRow(node)) this.#dataRow = node;
        if (isCell) this.#addText(' ', frame, -1, -1);
        else if (BLOCK.has(tag)) {
          this.#flush();
          stack.push({ ...frame, leave: true });
        }
        if ((BLOCK.has(tag) && !isCell) || tag === 'span' || tag === 'a' || tag === 'time' || tag.includes('-'))
          parent = this.#open(node, frame.parent);
        link ||= tag === 'a';
        strong ||= STRONG.has(tag);
        pre ||= tag === 'pre';
        if (tag === 'a') this.#linkCount++;
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--)
        stack.push({ node: node.childNodes[i]!, leave: false, parent, link, strong, pre });
    }
    this.#flush();
  }

  /** Data of the head and things without text; true where nothing below is to be read. */
  #head(element: Element): boolean {
    const tag = element.tagName;
    switch (tag) {
      case 'meta':
        this.#metas.push(attrsOf(element));
        return true;
      case 'link':
        this.#links.push(attrsOf(element));
        return true;
      case 'html':
        this.#lang = element.attrs.find((a) => a.name === 'lang' || a.name === 'xml:lang')?.value ?? null;
        return false;
      case 'head':
        return false;
      case 'title': {
        const child = element.childNodes[0];
        if (element.namespaceURI.endsWith('xhtml') && child && 'value' in child)
          this.#titleTag ??= child.value.replace(/\s+/gu, ' ').trim();
        return true;
      }
      case 'script': {
        const child = element.childNodes[0];
        const source = child && 'value' in child ? child.value : '';
        this.#scriptChars += source.length;
        if (element.attrs.some((a) => a.name === 'type' && /ld\+json/i.test(a.value))) this.#jsonLd.push(source);
        return true;
      }
      default:
        return SKIP.has(tag) || element.attrs.some((a) => a.name === 'id' && ARCHIVE_BAR.test(a.value));
    }
  }

  #open(element: Element, parent: number): number {
    const attrs = attrsOf(element);
    const named = [
      attrs.get('class'),
      attrs.get('id'),
      attrs.get('role'),
      attrs.get('itemprop'),
      attrs.get('data-component'),
      attrs.get('data-testid'),
    ]
      .filter(Boolean)
      .join(' ');
    const above = this.#elements[parent];
    const hidden =
      (above?.hidden ?? false) ||
      attrs.has('hidden') ||
      attrs.get('aria-hidden') === 'true' ||
      HIDDEN_STYLE.test(attrs.get('style') ?? '');
    this.#elements.push({
      tag: element.tagName,
      parent,
      depth: (above?.depth ?? -1) + 1,
      hints:
        (named === '' ? 0 : hintBits(named)) |
        (element.tagName === 'a' && AUTHOR_PATH.test(attrs.get('href') ?? '') ? AUTHOR_BIT : 0),
      attrs,
      hidden,
      unseen: (above?.unseen ?? false) || this.#isUnseen(attrs, named),
      chars: 0,
      linkChars: 0,
      text: '',
      block: this.#blocks.length,
    });
    return this.#elements.length - 1;
  }

  #isUnseen(attrs: ReadonlyMap<string, string>, named: string): boolean {
    if (OPENS.test(named)) return false;
    if (attrs.has('hidden') || HIDDEN_STYLE.test(attrs.get('style') ?? '')) return true;
    if (this.#hiddenNames.size === 0) return false;
    const classes = (attrs.get('class') ?? '').split(/\s+/);
    return classes.some((name) => this.#hiddenNames.has(`.${name}`)) || this.#hiddenNames.has(`#${attrs.get('id')}`);
  }

  #addText(
    value: string,
    frame: { parent: number; link: boolean; strong: boolean; pre: boolean },
    start: number,
    end: number,
  ): void {
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
    for (let e = from, up = 0; e >= 0 && up < 5; e = this.#elements[e]!.parent, up++) {
      const element = this.#elements[e]!;
      if (isMarked(element) && element.text.length < MARKED_MOST)
        element.text += element.text === '' ? added.trimStart() : added;
    }
  }

  /** One break stays inside the block, two in a row part it. */
  #lineBreak(): void {
    if (this.#parts.length === 0) return;
    if (this.#endsInBreak) {
      this.#flush();
      return;
    }
    if (this.#isLineOfItsOwn()) {
      this.#flush();
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
      this.#strongChars >= line.length - 2 && (this.#titleTag?.toLowerCase().includes(line.toLowerCase()) ?? false);
    return isHeadline || (bylineOf(line)?.names.length ?? 0) > 0 || dateLine(line, {}) !== null;
  }

  #common(a: number, b: number): number {
    let [x, y] = [a, b];
    while (x !== y) {
      const dx = this.#elements[x]?.depth ?? -1;
      const dy = this.#elements[y]?.depth ?? -1;
      if (dx >= dy) x = this.#elements[x]?.parent ?? -1;
      if (dy > dx) y = this.#elements[y]?.parent ?? -1;
    }
    return x;
  }

  #flush(): void {
    for (let e = this.#holder, up = 0; e >= 0 && up < 4; e = this.#elements[e]!.parent, up++)
      if (this.#elements[e]!.text !== '') this.#elements[e]!.text += ' | ';
    const text = this.#parts.join('').trim();
    if (text !== '' && this.#blocks.length < BLOCKS_MOST && /[\p{L}\p{N}]/u.test(text)) {
      this.#blocks.push({
        text,
        element: this.#holder,
        start: this.#start,
        end: this.#end,
        chars: text.length,
        linkChars: Math.min(text.length, this.#linkChars),
        links: this.#linkCount,
        strongChars: Math.min(text.length, this.#strongChars),
      });
      for (let e = this.#holder; e >= 0; e = this.#elements[e]!.parent) {
        this.#elements[e]!.chars += text.length;
        this.#elements[e]!.linkChars += Math.min(text.length, this.#linkChars);
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

  page(): Page {
    return {
      blocks: this.#blocks,
      elements: this.#elements,
      metas: this.#metas,
      links: this.#links,
      jsonLd: this.#jsonLd,
      titleTag: this.#titleTag,
      lang: this.#lang,
      scriptChars: this.#scriptChars,
    };
  }
}
