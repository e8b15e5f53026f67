/**
 * What runs in the open page, on a click: it is handed over as text, so each function stands by itself. Nothing of the
 * page is changed: words are marked by the browser's own highlights.
 */

/** The page as it is seen, or the words that are selected in it. */
export interface Taken {
  readonly url: string;
  readonly title: string;
  /** null where something is selected, or where it is very large */
  readonly html: string | null;
  readonly text: string | null;
}

/** Words as the desk quotes them, with what stands around them. */
export interface Quote {
  readonly words: string;
  readonly prefix: string;
}

export function takePage(mostHtml: number): Taken {
  const selected = String(getSelection() ?? '').trim();
  const { title } = document;
  const url = location.href;
  if (selected.length >= 20) return { url, title, html: null, text: selected };
  const html = document.documentElement.outerHTML;
  return html.length <= mostHtml
    ? { url, title, html, text: null }
    : { url, title, html: null, text: document.body.innerText.slice(0, 900_000) };
}

/** Mark the words of claims; returns for each whether it was found. White space does not count. */
export function markWords(quotes: readonly Quote[]): boolean[] {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const nodes: Text[] = [];
  const places: [node: number, offset: number][] = [];
  let all = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, noscript, template, textarea') == null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let i = 0; i < data.length; i++) {
      const sign = data.charAt(i);
      if (/\s/.test(sign)) continue;
      all += sign;
      places.push([nodes.length, i]);
    }
    nodes.push(node as Text);
  }
  const rangeOf = ({ words, prefix }: Quote): Range | null => {
    const [wanted, before] = [bare(words), bare(prefix)];
    if (wanted === '') return null;
    let at = all.indexOf(before + wanted);
    at = at < 0 ? all.indexOf(wanted) : at + before.length;
    const [first, last] = [places[at], places[at + wanted.length - 1]];
    if (at < 0 || first === undefined || last === undefined) return null;
    const range = document.createRange();
    range.setStart(nodes[first[0]]!, first[1]);
    range.setEnd(nodes[last[0]]!, last[1] + 1);
    return range;
  };
  const ranges = quotes.map(rangeOf);
  const kept = globalThis as unknown as { hearsayRanges?: readonly (Range | null)[] };
  kept.hearsayRanges = ranges;
  CSS.highlights.set('hearsay', new Highlight(...ranges.filter((range) => range !== null)));
  return ranges.map((range) => range !== null);
}

/** Bring the words of one claim into sight. */
export function showWords(which: number): void {
  const range = (globalThis as unknown as { hearsayRanges?: readonly (Range | null)[] }).hearsayRanges?.[which];
  if (range == null) return;
  CSS.highlights.set('hearsay-chosen', new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** How words are marked: underlined too, so that it is not told by colour alone. */
export const MARKS = [
  '::highlight(hearsay) { background-color: #f6e7b8; color: #1c1a17; text-decoration: underline 1px #8c2318; }',
  '::highlight(hearsay-chosen) { background-color: #e9b949; color: #1c1a17; text-decoration: underline 3px #8c2318; }',
].join('\n');
