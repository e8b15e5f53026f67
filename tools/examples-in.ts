/** Phrases that comments quote as examples, and whether a row of a test has them. */

/** Fewer words are a term and no example. */
const SHORTEST = 3;
/** Words that begin sentences and are no names. */
const OPENERS: ReadonlySet<string> = new Set(
  'a an and as at for had he his i if in it its my neither no of on or she so some that the there they this two we were who'.split(
    ' ',
  ),
);
/** Stands for a name: rows of tests have others. */
const NAME = '#';

/** A phrase that a comment quotes, and the line of the comment. */
export interface Example {
  readonly line: number;
  readonly phrase: string;
}

/** The examples that the comments of a source file quote. */
export function examplesIn(text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\/|\/\/ .*(?:\n\s*\/\/ .*)*/g)].flatMap((comment) =>
    [...comment[0].replace(/\n\s*(?:\*|\/\/)/g, ' ').matchAll(/"([^"]+)"/g)]
      .map(([, phrase = '']) => ({ line: text.slice(0, comment.index).split('\n').length, phrase }))
      .filter(({ phrase }) => wordsOf(phrase).length >= SHORTEST),
  );
}

/** What the rows of tests say, as examples are looked for in it. */
export function rowsOf(tests: readonly string[]): string {
  return ` ${tests.map((text) => joined(wordsOf(plain(text)))).join(' | ')} `;
}

/** Has a row these words, names apart, what is left out at "…" apart? Its first word may begin a sentence there. */
export function isRow(phrase: string, rows: string): boolean {
  const parts = phrase.split('…').map(wordsOf);
  const [[first = '', ...rest] = [], ...others] = parts;
  const lower = phrase.split(/\s/)[0]?.toLowerCase() ?? '';
  return [first, ...(first === NAME ? [lower] : [])].some((word) =>
    [[word, ...rest], ...others].map(joined).every((part) => rows.includes(` ${part} `) || /^[# ]*$/.test(part)),
  );
}

/** A text without what parses of fixtures add to its words: `form/XPOS/head/relation`, `form lemma UPOS XPOS head relation`. */
function plain(text: string): string {
  return text
    .replace(/^\s*(\S+) \S+ [A-Z]+ \S+ \d+ \S+$/gm, '$1')
    .replace(/(\S+?)\/[A-Z$:]+\S*/g, '$1')
    .replace(/['"`]\s*\+\s*['"`]/g, ' ')
    .replace(/[`'"|]+(?=\s|$)|(?<=^|\s)[`'"(]+/g, ' ');
}

/** Words in lower case, without marks; a name as `#`. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\*/g, '')
    .replace(/['’]s\b/g, ' s')
    .split(/[\s—–]+/)
    .flatMap((given) => {
      const word = given.replace(/’/g, "'").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (word === '') return [];
      return /^\p{Lu}/u.test(word) && !OPENERS.has(word.toLowerCase()) ? [NAME] : [word.toLowerCase()];
    });
}

/** A name of several words is one. */
function joined(words: readonly string[]): string {
  return words.filter((word, i) => word !== NAME || words[i - 1] !== NAME).join(' ');
}
