/** Classes and ids whose elements a page's own style sheets hide, as `.name` and `#name`. */
export type HiddenNames = ReadonlySet<string>;

const NAMES_MOST = 500;
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A sheet without these words hides nothing. */
const HIDDEN = /none|hidden/i;
const NAME = /^(?:[a-z][a-z0-9]*)?([.#][\w-]{1,80})$/i;

/**
 * What the style sheets of a page hide outright, by simple selectors of one class or id. Rules inside a media query or
 * the like say nothing of how the page is read. Linear.
 */
export function hiddenNames(sheets: readonly string[]): HiddenNames {
  const names = new Set<string>();
  for (const sheet of sheets)
    for (const name of HIDDEN.test(sheet) ? hiddenIn(sheet) : []) if (names.size < NAMES_MOST) names.add(name);
  return names;
}

function* hiddenIn(sheet: string): Generator<string> {
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth === 0) selectors = sheet.slice(from, index);
      depth++;
    } else {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && !selectors.includes('@') && HIDES.test(sheet.slice(from, index)))
        for (const selector of selectors.split(',')) {
          const name = NAME.exec(selector.trim())?.[1];
          if (name !== undefined) yield name;
        }
    }
    from = index + 1;
  }
}
