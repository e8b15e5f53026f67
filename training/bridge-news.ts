import { tokenize } from '../src/language/segment/tokenize.ts';
import type { TreeSentence, TreeWord } from './treebank.ts';

/** A tree of which parts may be unknown: heads are indices, `n` for the root, `UNKNOWN`; a relation may be null. */
export interface PartialTree {
  readonly forms: readonly string[];
  readonly head: Int32Array;
  readonly relation: readonly (string | null)[];
}

/** No head is said to be right. */
const UNKNOWN = -2;

/** Relations of UD v1 that mean the same in v2, under their new name. Others say only which word is the head. */
const SAME: Readonly<Record<string, string>> = {
  nsubj: 'nsubj',
  nsubjpass: 'nsubj:pass',
  csubj: 'csubj',
  csubjpass: 'csubj:pass',
  dobj: 'obj',
  aux: 'aux',
  auxpass: 'aux:pass',
  cop: 'cop',
  case: 'case',
  det: 'det',
  amod: 'amod',
  mark: 'mark',
  ccomp: 'ccomp',
  xcomp: 'xcomp',
  advcl: 'advcl',
  advmod: 'advmod',
  'acl:relcl': 'acl:relcl',
  acl: 'acl',
  conj: 'conj',
  cc: 'cc',
  'nmod:poss': 'nmod:poss',
  'compound:prt': 'compound:prt',
  expl: 'expl',
  nummod: 'nummod',
  appos: 'appos',
};

const isVerbal = (xpos: string): boolean =>
  xpos.startsWith('VB') || xpos.startsWith('JJ') || xpos.startsWith('RB') || xpos === 'MD';

function renamed(word: TreeWord, head: TreeWord | undefined, hasBy: boolean, isPassive: boolean): string | null {
  if (word.deprel === 'nmod' && head) return isVerbal(head.xpos) ? (hasBy && isPassive ? 'obl:agent' : 'obl') : 'nmod';
  if (word.deprel === 'neg') return word.xpos === 'DT' ? 'det' : 'advmod';
  if (word.deprel === 'compound')
    return word.xpos.startsWith('NN') && !(word.xpos.startsWith('NNP') && head?.xpos.startsWith('NNP'))
      ? 'compound'
      : null;
  return SAME[word.deprel] ?? null;
}

/**
 * An automatic parse of UD v1 as a partial tree of v2: `cc` hangs on the conjunct that follows, names of persons hang
 * on their first word, hyphened words are cut as the tokenizer cuts them. Punctuation inside the sentence and words
 * without a relation stay open, since there the two schemes differ.
 */
export function bridge({ words }: TreeSentence): PartialTree {
  const heads = words.map(({ head, deprel }, i) =>
    (deprel === 'punct' && i < words.length - 1) || deprel === 'dep' || deprel === 'mwe' || deprel === 'parataxis'
      ? UNKNOWN
      : head < 0
        ? words.length
        : head,
  );
  const relations = words.map((word, i): string | null => {
    const by = words.some((w) => w.head === i && w.deprel === 'case' && w.form.toLowerCase() === 'by');
    const passive = words.some((w) => w.head === word.head && w.deprel === 'auxpass');
    return word.head < 0 ? null : renamed(word, words[word.head], by, passive);
  });
  for (const [i, { head, deprel }] of words.entries()) {
    if (deprel !== 'cc' || head < 0) continue;
    const next = words.findIndex((w, j) => j > i && w.head === head && w.deprel === 'conj');
    heads[i] = next < 0 ? UNKNOWN : next;
  }
  turnNames(words, heads, relations);
  return cut(words, heads, relations);
}

/** "Ada Roe": v1 hangs Ada on Roe, v2 Roe on Ada as `flat`. */
function turnNames(words: readonly TreeWord[], heads: number[], relations: (string | null)[]): void {
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && words[to]!.ner === 'PERSON' && words[to]!.xpos.startsWith('NNP')) to++;
    const last = to - 1;
    const isName =
      to - from > 1 && words.slice(from, last).every(({ head, deprel }) => head === last && deprel === 'compound');
    if (isName) {
      for (const [i, head] of heads.entries()) if (head === last) heads[i] = from;
      [heads[from], relations[from]] = [heads[last]!, relations[last]!];
      for (let i = from + 1; i < to; i++) [heads[i], relations[i]] = [from, 'flat'];
    }
    from = Math.max(to, from + 1);
  }
}

/**
 * Cut words as the tokenizer does; the last part stands for the whole, the others' heads stay open but for the
 * hyphen's.
 */
function cut(words: readonly TreeWord[], heads: readonly number[], relations: readonly (string | null)[]): PartialTree {
  const forms: string[] = [];
  const place: number[] = [];
  const open = new Map<number, number>();
  for (const { form } of words) {
    const sink = { starts: [] as number[], ends: [] as number[] };
    if (form.includes('-') && form.length > 2) tokenize(form, [0, form.length], sink);
    const parts = sink.starts.length > 1 ? sink.starts.map((s, k) => form.slice(s, sink.ends[k])) : [form];
    for (const [k, part] of parts.entries())
      if (k < parts.length - 1) open.set(forms.length + k, part === '-' && k > 0 ? forms.length + k - 1 : UNKNOWN);
    forms.push(...parts);
    place.push(forms.length - 1);
  }
  const head = new Int32Array(forms.length).fill(UNKNOWN);
  const relation: (string | null)[] = forms.map(() => null);
  for (const [i, h] of heads.entries()) {
    head[place[i]!] = h === UNKNOWN ? UNKNOWN : h === words.length ? forms.length : place[h]!;
    relation[place[i]!] = relations[i]!;
  }
  for (const [i, h] of open) head[i] = h;
  return { forms, head, relation };
}
