import { itemAt } from '../../model/item-at.ts';

/** An element of the page's body, in document order. `parent` is an index into the same list, -1 at the top. */
export interface PageElement {
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

/** An element and those that it stands in, the innermost first, at most so many; none for -1. */
export function elementsAround({ elements }: Pick<Page, 'elements'>, element: number, most: number): PageElement[] {
  const found: PageElement[] = [];
  for (let e = element; e >= 0 && found.length < most; e = itemAt(elements, e).parent) found.push(itemAt(elements, e));
  return found;
}
