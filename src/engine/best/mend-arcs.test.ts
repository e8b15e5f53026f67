import { describe, expect, it } from 'vitest';
import type { Upos } from '../../model/index.ts';
import { mendArcs } from './mend-arcs.ts';

/** A sentence, a word each as `form tag head relation`, heads counted from 1 and 0 for the root, made whole by `mendArcs`. */
function mended(words: readonly string[]): string[] {
  const parts = words.map((word) => word.split(' ') as [string, string, string, string]);
  const tree = {
    forms: parts.map(([form]) => form),
    upos: parts.map(([, tag]) => UPOS[tag] ?? ('X' as Upos)),
    xpos: parts.map(([, tag]) => tag),
    head: Int32Array.from(parts, ([, , head]) => Number(head) - 1),
    deprel: parts.map(([, , , relation]) => relation),
  };
  mendArcs(tree);
  return words.flatMap((word, i) => {
    const now = `${tree.forms[i]} ${tree.xpos[i]} ${tree.head[i]! + 1} ${tree.deprel[i]}`;
    return now === word ? [] : [now];
  });
}

const UPOS: Readonly<Record<string, Upos>> = {
  NNP: 'PROPN',
  NN: 'NOUN',
  NNS: 'NOUN',
  JJ: 'ADJ',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VB: 'VERB',
  PRP: 'PRON',
  WP: 'PRON',
  WDT: 'DET',
  IN: 'ADP',
  TO: 'PART',
  CC: 'CCONJ',
  ',': 'PUNCT',
};

describe('mendArcs', () => {
  it.each([
    [
      'what is said of an object has no subject, its verb an object',
      ['Court NN 2 nsubj', 'acquitted VBD 0 root', 'Hale NNP 5 nsubj', 'of IN 5 case', 'fraud NN 2 obl'],
      ['Hale NNP 2 obj'],
    ],
    [
      'nor has an adjective behind it, with which no finite verb goes on',
      [
        'Court NN 2 nsubj',
        'found VBD 0 root',
        'Hale NNP 4 nsubj',
        'guilty JJ 2 ccomp',
        'but CC 6 cc',
        'freed VBD 4 conj',
        'him PRP 6 obj',
      ],
      ['Hale NNP 2 obj', 'guilty JJ 2 xcomp', 'freed VBD 2 conj'],
    ],
    [
      'a predicate with its copula keeps its subject',
      ['Roe NNP 2 nsubj', 'said VBD 0 root', 'Hale NNP 5 nsubj', 'was VBD 5 cop', 'guilty JJ 2 ccomp'],
      [],
    ],
    [
      'so does a verb that has its object',
      ['Roe NNP 2 nsubj', 'told VBD 0 root', 'him PRP 2 obj', 'Hale NNP 5 nsubj', 'ill JJ 2 ccomp'],
      [],
    ],
    [
      'what is done is not what the participle behind it says',
      ['Roe NNP 2 nsubj', 'left VBD 5 ccomp', 'home NN 2 obj', ', , 5 punct', 'saying VBG 0 root', 'nothing NN 5 obj'],
      ['left VBD 0 root', 'saying VBG 2 advcl'],
    ],
    [
      'but what a verb of saying closes is',
      ['Roe NNP 2 nsubj', 'left VBD 5 ccomp', ', , 5 punct', 'friends NNS 5 nsubj', 'said VBD 0 root'],
      [],
    ],
    [
      'of two nouns on either side of their verb the first is the subject',
      ['trust NN 2 obj', 'blamed VBD 0 root', 'Hale NNP 2 nsubj'],
      ['trust NN 2 nsubj', 'Hale NNP 2 obj'],
    ],
    [
      'unless it is asked for, or a clause tells of it',
      ['which WDT 2 det', 'trust NN 3 obj', 'blamed VBD 0 root', 'Hale NNP 3 nsubj'],
      [],
    ],
    [
      'by whom is said of the passive',
      [
        'He PRP 3 nsubj:pass',
        'was VBD 3 aux:pass',
        'sold VBN 0 root',
        'arms NNS 3 obj',
        'by IN 6 case',
        'Roe NNP 4 nmod',
      ],
      ['Roe NNP 3 obl:agent'],
    ],
    [
      'of what is not passive it is said of the thing',
      ['He PRP 2 nsubj', 'sold VBD 0 root', 'books NNS 2 obj', 'by IN 5 case', 'Roe NNP 3 nmod'],
      [],
    ],
    [
      'a noun and the name behind it are one',
      ['Roe NNP 2 nsubj', 'accused VBD 0 root', 'firm NN 2 iobj', 'Velmar NNP 2 obj'],
      ['firm NN 2 obj', 'Velmar NNP 3 appos'],
    ],
    [
      'a question is what is decided',
      ['They PRP 2 nsubj', 'decided VBD 0 root', 'whether IN 5 mark', 'to TO 5 mark', 'go VB 2 advcl'],
      ['go VB 2 xcomp'],
    ],
    [
      'a clause is no object',
      ['They PRP 2 nsubj', 'asked VBD 0 root', 'that IN 5 mark', 'Hale NNP 5 nsubj', 'resign VB 2 obj'],
      ['resign VB 2 ccomp'],
    ],
    [
      'whoever stands behind an infinitive is its object',
      ['They PRP 2 nsubj', 'agreed VBD 0 root', 'to TO 4 mark', 'arm VB 2 xcomp', 'Velia NNP 4 nsubj'],
      ['Velia NNP 4 obj'],
    ],
    [
      'no agent without "by"',
      ['It PRP 3 nsubj:pass', 'was VBD 3 aux:pass', 'set VBN 0 root', 'marshal NN 3 obl:agent'],
      ['marshal NN 3 obl'],
    ],
  ])('%s', (_, words, changed) => {
    expect(mended(words)).toEqual(changed);
  });
});
