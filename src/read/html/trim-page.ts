import { limitDepth } from './limit-depth.ts';

/** A page without what no reader sees and the parser would go through letter by letter: its scripts and style sheets. */
export interface TrimmedPage {
  /** the page with the elements of scripts and style sheets empty, and no tag nested deeper than can be parsed */
  readonly html: string;
  readonly scriptChars: number;
  readonly sheets: readonly string[];
  /** the place in the page as given of a place in `html` */
  sourceOf(at: number): number;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Elements whose content is text to the parser, whatever it looks like. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
]);
/** Elements of another vocabulary, in which the names above mean nothing. */
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);
const NAME = /[a-z][^\s/>]*/iy;
const LINKED_DATA = /ld\+json/i;

/**
 * Empty the scripts (but linked data) and style sheets of a page. Half of a news page is these. Where it is not plain
 * that the parser would see their ends where this does, they stay. Linear.
 */
export function trimPage(source: string): TrimmedPage {
  const gaps: Gap[] = [];
  const sheets: string[] = [];
  let scriptChars = 0;
  for (const { name, tag, from, to } of rawElements(source)) {
    if (name === 'script' && !LINKED_DATA.test(source.slice(tag, from))) {
      scriptChars += to - from;
      gaps.push({ from, to });
    } else if (name === 'style') {
      sheets.push(source.slice(from, to));
      gaps.push({ from, to });
    }
  }
  const starts: number[] = [];
  const lost: number[] = [];
  const parts: string[] = [];
  let at = 0;
  let cut = 0;
  for (const { from, to } of gaps) {
    if (from === to) continue;
    parts.push(source.slice(at, from));
    starts.push(from - cut);
    cut += to - from;
    lost.push(cut);
    at = to;
  }
  parts.push(source.slice(at));
  return {
    html: limitDepth(parts.join('')),
    scriptChars,
    sheets,
    sourceOf: (place) => place + lostAt(starts, lost, place),
  };
}

/** What was cut before a place, by bisection. */
function lostAt(starts: readonly number[], lost: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : lost[low - 1]!;
}

interface RawElement extends Gap {
  readonly name: string;
  /** where its start tag begins; `from` and `to` are the ends of its content */
  readonly tag: number;
}

/** The elements of a page with raw content, up to the first whose end is in doubt. */
function* rawElements(html: string): Generator<RawElement> {
  let foreign = 0;
  for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag)) {
    const next = html.charCodeAt(tag + 1);
    if (next === 33 || next === 63) {
      tag = html.startsWith('<!--', tag) ? commentEnd(html, tag) : html.indexOf('>', tag);
      if (tag < 0) return;
      continue;
    }
    const isEnd = next === 47;
    NAME.lastIndex = tag + (isEnd ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      tag++;
      continue;
    }
    const end = tagEnd(html, NAME.lastIndex);
    if (end < 0) return;
    if (FOREIGN.has(name)) foreign = Math.max(0, foreign + (isEnd ? -1 : html[end - 1] === '/' ? 0 : 1));
    if (isEnd || foreign > 0 || !RAW.has(name)) {
      tag = end;
      continue;
    }
    const to = rawEnd(html, end + 1, name);
    if (to < 0) return;
    yield { name, tag, from: end + 1, to };
    tag = to;
  }
}

/** Where a comment ends; -1 where it does not. */
function commentEnd(html: string, start: number): number {
  for (let at = html.indexOf('--', start + 2); at >= 0; at = html.indexOf('--', at + 1)) {
    if (html.charAt(at + 2) === '>') return at + 2;
    if (at > start + 3 && html.startsWith('!>', at + 2)) return at + 3;
  }
  return -1;
}

/** The `>` of a tag whose name ends at a place, past those inside of its attributes; -1 where there is none. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 62) return at;
    if (code !== 61) continue;
    do at++;
    while (isSpace(html.charCodeAt(at)));
    const quote = html.charCodeAt(at);
    if (quote === 34 || quote === 39) {
      at = html.indexOf(quote === 34 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    } else {
      while (at < html.length && html.charCodeAt(at) !== 62 && !isSpace(html.charCodeAt(at))) at++;
      at--;
    }
  }
  return -1;
}

/** Where the content of a raw element ends; -1 where it is open or, in a script, a comment with a script hides the end. */
function rawEnd(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const after = at + 2 + name.length;
    if (html.slice(at + 2, after).toLowerCase() !== name || !/[\s/>]/.test(html.charAt(after))) continue;
    if (name !== 'script') return at;
    const content = html.slice(from, at);
    return content.includes('<!--') && /<script/i.test(content) ? -1 : at;
  }
  return -1;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
