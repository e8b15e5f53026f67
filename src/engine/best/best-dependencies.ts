import { bestTree } from './best-tree.ts';
import type { Dependencies, ScoreRelations } from './biaffine.ts';

/** An arc or a relation that may not be. */
const BARRED = -1e9;
/** Most repairs of one sentence. */
const REPAIRS = 4;
/** What only one word can be to a head; a clause that is itself a predicate has a second, outer subject. */
const SUBJECT = /^[nc]subj(:pass)?$/;

/**
 * The best tree over a sentence with the best relation of each word: `root` under the root and there alone, and no head
 * with two subjects. Arcs are scored one by one, so that a head may get both its own subject and that of the clause
 * beside it; then the one that costs least goes to its next best head, or becomes something else there.
 *
 * @param arcs  words × (1 + words), as \`bestTree\` takes them; changed by repairs
 * @param names  of the relations
 */
export function bestDependencies(arcs: Float32Array, score: ScoreRelations, names: readonly string[]): Dependencies {
  const words = Math.round((Math.sqrt(1 + 4 * arcs.length) - 1) / 2);
  const root = names.indexOf('root');
  const subject = names.map((name) => SUBJECT.test(name));
  const noSubject = new Set<number>(); // arcs, as places in \`arcs\`, that may not be a subject's
  const place = (child: number, head: number): number => child * (words + 1) + head + 1;
  const relate = (child: number, head: number, barSubjects: boolean): readonly [relation: number, score: number] => {
    if (head < 0) return [root, 0];
    let [found, most] = [-1, -Infinity];
    for (const [r, value] of score(child, head).entries())
      if (r !== root && !(barSubjects && subject[r]) && value > most) [found, most] = [r, value];
    return [found, most];
  };
  const sum = (heads: Int32Array): number => heads.reduce((total, head, i) => total + arcs[place(i, head)]!, 0);
  for (let repair = 0; ; repair++) {
    const heads = bestTree(arcs, words);
    const relations = heads.map((head, i) => relate(i, head, noSubject.has(place(i, head)))[0]);
    const rivals = repair < REPAIRS ? secondSubjects(heads, relations, subject) : [];
    if (rivals.length === 0) return { heads, relations };
    const whole = sum(heads);
    let [least, mend] = [Infinity, (): void => {}];
    for (const child of rivals) {
      const head = heads[child]!;
      const arc = place(child, head);
      const other = relate(child, head, false)[1] - relate(child, head, true)[1];
      if (other < least) [least, mend] = [other, () => void noSubject.add(arc)];
      const kept = arcs[arc]!;
      arcs[arc] = BARRED;
      const elsewhere = whole - sum(bestTree(arcs, words));
      arcs[arc] = kept;
      if (elsewhere < least) [least, mend] = [elsewhere, () => void (arcs[arc] = BARRED)];
    }
    mend();
  }
}

/** The subjects of the first head that has several. */
function secondSubjects(heads: Int32Array, relations: Int32Array, subject: readonly boolean[]): readonly number[] {
  const first = new Map<number, number>();
  for (const [i, head] of heads.entries()) {
    if (!subject[relations[i]!]) continue;
    if (first.has(head)) return [...heads.keys()].filter((j) => heads[j] === head && subject[relations[j]!]);
    first.set(head, i);
  }
  return [];
}
