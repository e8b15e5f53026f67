/** Elements that end by themselves, so that many of them are not many levels. */
const SHALLOW: ReadonlySet<string> = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'tr',
  'td',
  'th',
  'option',
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'path',
  'use',
  'rect',
  'circle',
  'g',
  'polygon',
  'line',
  'body',
  'html',
  'head',
  'tbody',
  'thead',
  'tfoot',
  'colgroup',
  'optgroup',
  'rp',
  'rt',
  'rb',
  'frame',
  'command',
  'keygen',
]);
/** Deeper than browsers build (Blink stops at 512). The parser's work grows with the square of the depth. */
const DEPTH_MOST = 500;
/** Elements that the parser opens again in each block that follows, until they are closed. */
const FORMATTING: ReadonlySet<string> = new Set([
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
]);
/** More of them open at a time than any page needs; each is copied into every later paragraph. */
const FORMATTING_MOST = 5;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/**
 * The page with tags nested deeper than browsers go, or formatting opened beyond all need, blanked out by as many spaces: text and offsets stay as they were.
 * Pages of ordinary depth come back unchanged. Linear.
 */
export function limitDepth(html: string): string {
  let depth = 0;
  let formatting = 0;
  const cuts: [start: number, end: number][] = [];
  for (const m of html.matchAll(TAG)) {
    const name = m[2]!.toLowerCase();
    if (m[3] === '/' || SHALLOW.has(name)) continue;
    if (FORMATTING.has(name)) {
      formatting = Math.max(0, formatting + (m[1] === '/' ? -1 : 1));
      if (m[1] !== '/' && formatting > FORMATTING_MOST) {
        cuts.push([m.index, m.index + m[0].length]);
        depth++;
        continue;
      }
    }
    if (m[1] === '/') {
      if (depth > DEPTH_MOST) cuts.push([m.index, m.index + m[0].length]);
      depth = Math.max(0, depth - 1);
    } else {
      depth++;
      if (depth > DEPTH_MOST) cuts.push([m.index, m.index + m[0].length]);
    }
  }
  if (cuts.length === 0) return html;
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of cuts) {
    parts.push(html.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(html.slice(at));
  return parts.join('');
}
