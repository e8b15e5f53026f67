import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachPunctuation } from './attach-punctuation.ts';

/** Words with their heads, "word<head"; punctuation is what has no letter. */
function attached(text: string): string {
  const words = text.split(' ').map((w) => w.slice(0, w.lastIndexOf('<')));
  const head = Int32Array.from(text.split(' '), (w) => Number(w.slice(w.lastIndexOf('<') + 1)));
  attachPunctuation(
    words,
    Uint8Array.from(words, (w) => (/\w/.test(w) ? 0 : 1)),
    head,
  );
  return words.map((w, i) => `${w}<${head[i]}`).join(' ');
}

describe('punctuation', () => {
  it.each([
    ['the end of a sentence', 'Ada<1 left<-1 .<0', 'Ada<1 left<-1 .<1'],
    ['a pair of marks', '“<3 Go<3 ”<0 said<-1 Ada<3', '“<1 Go<3 ”<1 said<-1 Ada<3'],
    ['a comma before a conjunct', 'Ada<1 sang<-1 ,<0 Bo<4 danced<1', 'Ada<1 sang<-1 ,<4 Bo<4 danced<1'],
    ['a word on a comma', 'Ada<2 ,<3 Roe<1 left<-1', 'Ada<2 ,<0 Roe<3 left<-1'],
    ['nothing but marks', '-<-1 -<0', '-<-1 -<0'],
  ])('%s', (_, before, after) => expect(attached(before)).toBe(after));

  it('stays a tree, and moves no word off a word', () => {
    const tree = fc.array(fc.tuple(fc.nat(), fc.constantFrom('a', 'b', 'c', ',', '.', '(', ')', '"')), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(tree, (nodes) => {
        const words = nodes.map(([, w]) => w);
        const isPunct = Uint8Array.from(words, (w) => (/\w/.test(w) ? 0 : 1));
        const head = Int32Array.from(nodes, ([h], i) => (i === 0 ? -1 : h % i));
        const before = head.slice();
        attachPunctuation(words, isPunct, head);
        for (let i = 0; i < words.length; i++) {
          if (isPunct[i] === 0 && (before[i]! < 0 || isPunct[before[i]!] === 0)) expect(head[i]).toBe(before[i]);
          let [at, steps] = [i, 0];
          while (head[at]! >= 0 && steps++ <= words.length) at = head[at]!;
          expect(at).toBe(0);
        }
      }),
    );
  });
});
