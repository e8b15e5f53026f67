import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { BlockBuilder, type TextFrame } from './block-builder.ts';
import { hiddenNames, type HiddenNames } from './hidden-names.ts';
import { hintBits, HINT_GROUPS } from './hint-groups.ts';
import { AUTHOR_PATH } from './page-fields.ts';
import type { Page, PageElement } from './page.ts';
import { trimPage, type TrimmedPage } from './trim-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol option p pre section select summary table caption tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIP: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object embed canvas math audio video map datalist textarea head select rt rp'.split(
    ' ',
  ),
);
const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i', 'u']);
const CELL_CHARS_MOST = 80;
const CELL_NODES_MOST = 20;
const AUTHOR_BIT: number = 1 << HINT_GROUPS.indexOf('author');
/** A page with less text may have put it where only readers without script see it. */
const SCANT_CHARS = 1500;
const NOSCRIPT = /<noscript\b/i;
const NOSCRIPT_TAGS = /<\/?noscript\b[^<>]*>/gi;
/** The bar that web archives put over a page. */
const ARCHIVE_BAR = /^(?:wm-ipp|donato$)/;
/** Names of things that a reader opens, and of what shows once a page is loaded. */
const OPENS = /accord|collaps|expand|tab|panel|toggle|fold|faq|answer|slide|carousel|load|lazy|fade|js|read-?more/i;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** … and of those that stand where nobody sees them. */
const OUT_OF_SIGHT =
  /\b(?:left|right|top|text-indent)\s*:\s*-\d{4,}(?:px|em|rem)|\bfont-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/i;

/** The default tree with places kept for text alone: those of elements and attributes would take half of the memory. */
const TEXT_PLACES: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation(node, location) {
    if (node.nodeName === '#text') node.sourceCodeLocation = location;
  },
  updateNodeSourceCodeLocation(node, end) {
    if (node.nodeName === '#text' && node.sourceCodeLocation) Object.assign(node.sourceCodeLocation, end);
  },
};

/** Parse a page as a browser would and flatten it. Iterative throughout: depth costs no stack. */
export function parsePage(html: string): Page {
  const page = flatten(html);
  const chars = (of: Page): number => of.blocks.reduce((sum, b) => sum + b.chars, 0);
  if (chars(page) > SCANT_CHARS || !NOSCRIPT.test(html)) return page;
  // some pages show their text without script only; the tags become blanks, so that places stay
  const shown = flatten(html.replace(NOSCRIPT_TAGS, (tag) => ' '.repeat(tag.length)));
  return chars(shown) > 2 * chars(page) ? shown : page;
}

function flatten(html: string): Page {
  const trimmed = trimPage(html);
  const document = parse(trimmed.html, { sourceCodeLocationInfo: true, treeAdapter: TEXT_PLACES });
  const walker = new Walker(trimmed);
  walker.walk(document);
  return walker.page();
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

function attrsOf(element: Element): Map<string, string> {
  return new Map(element.attrs.map((a) => [a.name, a.value]));
}

/** Collects blocks and elements in one pass; lives for one page. */
class Walker {
  readonly #trimmed: TrimmedPage;
  readonly #hiddenNames: HiddenNames;
  readonly #elements: PageElement[] = [];
  readonly #builder = new BlockBuilder(this.#elements);
  readonly #metas: Map<string, string>[] = [];
  readonly #links: Map<string, string>[] = [];
  readonly #jsonLd: string[] = [];
  #lang: string | null = null;
  #scriptChars: number;
  #dataRow: Node | null = null;

  constructor(trimmed: TrimmedPage) {
    this.#trimmed = trimmed;
    this.#hiddenNames = hiddenNames(trimmed.sheets);
    this.#scriptChars = trimmed.scriptChars;
  }

  walk(document: Node): void {
    const stack: (TextFrame & { readonly node: Node; readonly leave: boolean })[] = [
      { node: document, leave: false, parent: -1, link: false, strong: false, pre: false },
    ];
    while (stack.length > 0) {
      const frame = stack.pop()!;
      const { node } = frame;
      if (node.nodeName === '#text') {
        const place = node.sourceCodeLocation;
        this.#builder.addText(
          (node as DefaultTreeAdapterTypes.TextNode).value,
          frame,
          place ? this.#trimmed.sourceOf(place.startOffset) : -1,
          place ? this.#trimmed.sourceOf(place.endOffset) : -1,
        );
        continue;
      }
      if (!('childNodes' in node)) continue;
      const isElement = 'tagName' in node;
      if (frame.leave) {
        if (isElement && BLOCK.has(node.tagName)) this.#builder.flush();
        if (node === this.#dataRow) this.#dataRow = null;
        continue;
      }
      let parent = frame.parent;
      let { link, strong, pre } = frame;
      if (isElement) {
        if (this.#head(node)) continue;
        const tag = node.tagName;
        if (tag === 'br') {
          this.#builder.lineBreak();
          continue;
        }
        const isCell = (tag === 'td' || tag === 'th') && this.#dataRow === node.parentNode;
        if (tag === 'tr' && isDataRow(node)) this.#dataRow = node;
        if (isCell) this.#builder.addText(' ', frame, -1, -1);
        else if (BLOCK.has(tag)) {
          this.#builder.flush();
          stack.push({ ...frame, leave: true });
        }
        if ((BLOCK.has(tag) && !isCell) || tag === 'span' || tag === 'a' || tag === 'time' || tag.includes('-'))
          parent = this.#open(node, frame.parent);
        link ||= tag === 'a';
        strong ||= STRONG.has(tag);
        pre ||= tag === 'pre';
        if (tag === 'a') this.#builder.countLink();
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--)
        stack.push({ node: node.childNodes[i]!, leave: false, parent, link, strong, pre });
    }
    this.#builder.flush();
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
          this.#builder.titleTag ??= child.value.replace(/\s+/gu, ' ').trim();
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
      unseen: (above?.unseen ?? false) || this.#isUnseen(element.tagName, attrs, named),
      chars: 0,
      linkChars: 0,
      text: '',
      block: this.#builder.blocks.length,
    });
    return this.#elements.length - 1;
  }

  #isUnseen(tag: string, attrs: ReadonlyMap<string, string>, named: string): boolean {
    if (OPENS.test(named)) return false;
    const style = attrs.get('style') ?? '';
    if (attrs.has('hidden') || HIDDEN_STYLE.test(style) || OUT_OF_SIGHT.test(style)) return true;
    if (tag === 'dialog' && !attrs.has('open')) return true;
    if (this.#hiddenNames.size === 0) return false;
    const classes = (attrs.get('class') ?? '').split(/\s+/);
    return classes.some((name) => this.#hiddenNames.has(`.${name}`)) || this.#hiddenNames.has(`#${attrs.get('id')}`);
  }

  page(): Page {
    return {
      blocks: this.#builder.blocks,
      elements: this.#elements,
      metas: this.#metas,
      links: this.#links,
      jsonLd: this.#jsonLd,
      titleTag: this.#builder.titleTag,
      lang: this.#lang,
      scriptChars: this.#scriptChars,
    };
  }
}
