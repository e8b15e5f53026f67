import type { Parsed, Sentence, Upos } from '../../model/index.ts';

/** Tags and trees for tests: `word/UPOS/deprel/head` with the head counted from 1 in its sentence; a bare word is guessed a tag and hangs on the one before. */
export function parsedOf(line: string): Parsed {
  const items = line.split(/\s+/).filter(Boolean).map((item) => item.split('/'));
  const word = items.map(([w = '']) => w);
  const text = word.join(' ');
  const start = new Int32Array(word.length);
  const end = new Int32Array(word.length);
  const head = new Int32Array(word.length);
  const sentence = new Int32Array(word.length);
  const sentences: Sentence[] = [];
  const upos = items.map(([w = '', tag]): Upos => (tag as Upos | undefined) ?? guess(w));
  let from = 0;
  let at = 0;
  word.forEach((w, i) => {
    start[i] = at;
    end[i] = at + w.length;
    at += w.length + 1;
    sentence[i] = sentences.length;
    const given = items[i]![3];
    head[i] = given === undefined ? i - 1 < from ? -1 : i - 1 : Number(given) === 0 ? -1 : from + Number(given) - 1;
    if (w === '.' || i === word.length - 1) {
      sentences.push({ span: [start[from]!, end[i]!], from, to: i + 1, paragraph: 0 });
      from = i + 1;
    }
  });
  const xpos = word.map((w, i) => XPOS[w.toLowerCase()] ?? (upos[i] === 'PROPN' ? 'NNP' : upos[i] === 'NOUN' ? (/[^s]s$/.test(w) ? 'NNS' : 'NN') : upos[i] === 'DET' ? 'DT' : 'X'));
  const lemma = word.map((w, i) => (xpos[i] === 'NNS' ? w.replace(/s$/, '') : LEMMAS[w.toLowerCase()] ?? w));
  const deprel = items.map(([, , relation], i) => relation ?? (head[i] === -1 ? 'root' : 'dep'));
  return {
    id: 'test', text, title: null, publishedAt: null, lang: 'en', paragraphs: [[0, Math.max(1, text.length)]], sentences,
    tokens: { count: word.length, start, end, word, lemma, upos, xpos, head, deprel, sentence },
  };
}

const XPOS: Readonly<Record<string, string>> = { he: 'PRP', she: 'PRP', it: 'PRP', they: 'PRP', him: 'PRP', himself: 'PRP', i: 'PRP', we: 'PRP', its: 'PRP$', his: 'PRP$', their: 'PRP$', who: 'WP', '\'s': 'POS' };
const LEMMAS: Readonly<Record<string, string>> = { said: 'say', him: 'he', its: 'its', told: 'tell', praised: 'praise' };

function guess(word: string): Upos {
  if (/^(?:the|a|an)$/i.test(word)) return 'DET';
  if (/^\p{Lu}/u.test(word)) return 'PROPN';
  return /^\W+$/u.test(word) ? 'PUNCT' : 'X';
}
