import { describe, expect, it } from 'vitest';
import { agreeInVoice } from './agree-in-voice.ts';

const NAMES = ['root', 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj'];

/** Relations of a subject and the words between it and its verb, the last word, after they were made to agree. */
function agreed(relations: readonly string[], scores: readonly Readonly<Record<string, number>>[]): string[] {
  const tree = {
    heads: Int32Array.from([...relations.map(() => relations.length), -1]),
    relations: Int32Array.from([...relations, 'root'].map((name) => NAMES.indexOf(name))),
  };
  agreeInVoice(tree, (word) => Float32Array.from(NAMES, (name) => scores[word]?.[name] ?? -9), NAMES);
  return [...tree.relations].slice(0, -1).map((r) => NAMES[r]!);
}

describe('agreeInVoice', () => {
  it.each([
    [
      'the subject of a passive has no verb without its auxiliary',
      ['nsubj:pass', 'aux'],
      [
        { nsubj: 3, 'nsubj:pass': 4 },
        { aux: 7, 'aux:pass': 1 },
      ],
      ['nsubj', 'aux'],
    ],
    [
      'an auxiliary that is as likely one of the passive becomes it',
      ['nsubj:pass', 'aux'],
      [
        { nsubj: 1, 'nsubj:pass': 8 },
        { aux: 4, 'aux:pass': 3.5 },
      ],
      ['nsubj:pass', 'aux:pass'],
    ],
    [
      'of several auxiliaries one is that of the passive',
      ['nsubj:pass', 'aux', 'aux'],
      [
        { nsubj: 0, 'nsubj:pass': 9 },
        { aux: 9, 'aux:pass': 1 },
        { aux: 5, 'aux:pass': 4 },
      ],
      ['nsubj:pass', 'aux', 'aux:pass'],
    ],
    [
      'the auxiliary of a passive has its subject',
      ['nsubj', 'aux:pass'],
      [
        { nsubj: 4, 'nsubj:pass': 3 },
        { aux: 1, 'aux:pass': 7 },
      ],
      ['nsubj:pass', 'aux:pass'],
    ],
    [
      'or is none',
      ['nsubj', 'aux:pass'],
      [
        { nsubj: 9, 'nsubj:pass': 1 },
        { aux: 4, 'aux:pass': 5 },
      ],
      ['nsubj', 'aux'],
    ],
    [
      'what agrees is left alone',
      ['nsubj:pass', 'aux', 'aux:pass', 'obj'],
      [{ nsubj: 9, 'nsubj:pass': 9 }, { aux: 4 }, { 'aux:pass': 5 }, { obj: 1 }],
      ['nsubj:pass', 'aux', 'aux:pass', 'obj'],
    ],
  ] as const)('%s', (_, relations, scores, wanted) => expect(agreed(relations, scores)).toEqual(wanted));
});
