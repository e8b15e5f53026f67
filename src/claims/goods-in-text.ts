import { goods, type Good } from '../knowledge/index.ts';
import type { Tokens } from '../model/index.ts';
import { valueAt } from '../model/item-at.ts';
import { itemAt } from '../model/item-at.ts';
import { lemmaOf } from '../model/tokens.ts';

/** Names of goods by their first word; each name is its words in lower case, singular at the end. */
function byFirstWord(): ReadonlyMap<string, readonly { readonly parts: readonly string[]; readonly good: Good }[]> {
  const index = new Map<string, { parts: readonly string[]; good: Good }[]>();
  for (const good of goods) {
    for (const name of good.names) {
      const parts = name.toLowerCase().split(/[\s-]+/);
      const entries = index.get(itemAt(parts, 0)) ?? [];
      entries.push({ parts, good });
      index.set(itemAt(parts, 0), entries);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

const GOODS = byFirstWord();
const SINGULAR = /(?:ies|s)$/;
const stemOf = (word: string): string => word.replace(SINGULAR, '');
/** First words that are plural in the table ("drones") stand in a text in the singular too, and the other way round. */
const STEMS: ReadonlyMap<string, string[]> = (() => {
  const stems = new Map<string, string[]>();
  for (const word of GOODS.keys()) stems.set(stemOf(word), [...(stems.get(stemOf(word)) ?? []), word]);
  return stems;
})();

/** Tags of words with which a name of goods begins. */
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'VERB']);

/** Goods named in a text: per token the group of goods that a name there belongs to, or null. The longest name wins. */
export function goodsInText(tokens: Tokens): readonly (Good | null)[] {
  const at: (Good | null)[] = Array.from({ length: tokens.count }, () => null);
  for (let i = 0; i < tokens.count; i++) {
    if (!NAMING.has(tokens.upos[i]!)) continue;
    let length = 0;
    let end = i;
    let good: Good | null = null;
    for (const first of STEMS.get(stemOf(tokens.word[i]!.toLowerCase())) ?? []) {
      for (const entry of valueAt(GOODS, first)) {
        if (entry.parts.length > length && (entry.parts.length > 1 || tokens.upos[i] !== 'VERB')) {
          const stop = matchEnd(tokens, i, entry.parts);
          if (stop > 0) {
            length = entry.parts.length;
            good = entry.good;
            end = stop;
          }
        }
      }
    }
    for (; i < end; i++) at[i] = good;
    if (good !== null) i--;
  }
  return at;
}

function matchEnd(tokens: Tokens, i: number, parts: readonly string[]): number {
  let k = i;
  for (const part of parts) {
    if (tokens.word[k] === '-' || tokens.word[k] === '‑') k++;
    if (tokens.sentence[k] !== tokens.sentence[i]) return -1;
    const word = tokens.word[k]!.toLowerCase();
    if (word !== part && stemOf(word) !== stemOf(part) && lemmaOf(tokens, k) !== part) return -1;
    k++;
  }
  return k;
}
