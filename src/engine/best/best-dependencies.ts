import { bestTree } from './best-tree.ts';
import type { Dependencies, ScoreRelations } from './biaffine.ts';

/** An arc or a relation that may not be. */
const BARRED = -1e9;
/** Most repairs of one sentence. */
const REPAIRS = 4;
/** What only one word can be to a head, kind by kind; a clause that is itself a predicate has a second, outer subject. */
const SINGLE: readonly RegExp[] = [/^[nc]subj(:pass)?$/, /^obj$/];
/** What a word can only be to one that stands before it. */
const BEHIND = /^(?:conj|appos|flat|fixed|goeswith|iobj)(?::|$)/;
/** An arc that is worse than the best of its word by more than this is in no tree. */
const FAR = 8;

/**
 * The best tree over a sentence with the best relation of each word: `root` under the root and there alone, and no head
 * with two subjects or two objects. Arcs are scored one by one, so that a head may get both its own subject and that of
 * the clause beside it; then the one that costs least goes to its next best head, or becomes something else there. An arc
 * to a later word is worth as much less as it would be coordination, apposition or part of a name, which go the other way.
 *
 * @param arcs  words × (1 + words), as \`bestTree\` takes them; changed by repairs
 * @param names  of the relations
 */
export function bestDependencies(arcs: Float32Array, score: ScoreRelations, names: readonly string[]): Dependencies {
  const words = Math.round((Math.sqrt(1 + 4 * arcs.length) - 1) / 2);
  const root = names.indexOf('root');
  const kinds = names.map((name) => SINGLE.findIndex((single) => single.test(name)));
  const behind = names.map((name) => BEHIND.test(name));
  discount(arcs, words, score, behind);
  const barred = new Set<number>(); // what an arc may not be of: its place in `arcs` times the kinds, and the kind
  const place = (child: number, head: number): number => child * (words + 1) + head + 1;
  const bar = (child: number, head: number, kind: number): number => place(child, head) * SINGLE.length + kind;
  const relate = (child: number, head: number, without = -1): readonly [relation: number, score: number] => {
    if (head < 0) return [root, 0];
    let [found, most] = [-1, -Infinity];
    for (const [r, value] of score(child, head).entries()) {
      const kind = kinds[r]!;
      const mayBe =
        r !== root &&
        !(behind[r] && child < head) &&
        (kind < 0 || (kind !== without && !barred.has(bar(child, head, kind))));
      if (mayBe && value > most) [found, most] = [r, value];
    }
    return [found, most];
  };
  const sum = (heads: Int32Array): number => heads.reduce((total, head, i) => total + arcs[place(i, head)]!, 0);
  for (let repair = 0; ; repair++) {
    const heads = bestTree(arcs, words);
    const relations = heads.map((head, i) => relate(i, head)[0]);
    const rivals = repair < REPAIRS ? rivalsOf(heads, relations, kinds) : [];
    if (rivals.length === 0) return { heads, relations };
    const whole = sum(heads);
    let [least, mend] = [Infinity, (): void => {}];
    for (const child of rivals) {
      const head = heads[child]!;
      const arc = place(child, head);
      const kind = kinds[relations[child]!]!;
      const other = relate(child, head)[1] - relate(child, head, kind)[1];
      if (other < least) [least, mend] = [other, () => void barred.add(bar(child, head, kind))];
      const kept = arcs[arc]!;
      arcs[arc] = BARRED;
      const elsewhere = whole - sum(bestTree(arcs, words));
      arcs[arc] = kept;
      if (elsewhere < least) [least, mend] = [elsewhere, () => void (arcs[arc] = BARRED)];
    }
    mend();
  }
}

/** The words of a kind under the first head that has several of it. */
function rivalsOf(heads: Int32Array, relations: Int32Array, kinds: readonly number[]): readonly number[] {
  const seen = new Set<string>();
  for (const [i, head] of heads.entries()) {
    const kind = kinds[relations[i]!]!;
    if (kind < 0) continue;
    if (seen.has(`${head} ${kind}`))
      return [...heads.keys()].filter((j) => heads[j] === head && kinds[relations[j]!] === kind);
    seen.add(`${head} ${kind}`);
  }
  return [];
}

/** Take from each arc to a later word what speaks for relations that it cannot be; in place. */
function discount(arcs: Float32Array, words: number, score: ScoreRelations, behind: readonly boolean[]): void {
  for (let child = 0; child < words; child++) {
    const row = child * (words + 1);
    const least = arcs.subarray(row, row + words + 1).reduce((a, b) => Math.max(a, b), -Infinity) - FAR;
    for (let head = child + 1; head < words; head++) {
      if (arcs[row + head + 1]! < least) continue;
      const scores = score(child, head);
      const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
      let [all, possible] = [0, 0];
      for (const [r, value] of scores.entries()) {
        const weight = Math.exp(value - most);
        all += weight;
        if (!behind[r]) possible += weight;
      }
      arcs[row + head + 1]! += Math.log(Math.max(possible / all, Number.MIN_VALUE));
    }
  }
}
