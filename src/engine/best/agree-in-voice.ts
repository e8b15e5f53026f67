import type { Dependencies, ScoreRelations } from './biaffine.ts';

/** A subject of each voice, and the auxiliary that each may have. */
const SUBJECTS: readonly (readonly [active: string, passive: string])[] = [
  ['nsubj', 'nsubj:pass'],
  ['csubj', 'csubj:pass'],
];
const AUXILIARY = ['aux', 'aux:pass'] as const;

/**
 * A subject and the auxiliaries of its predicate are of one voice. Relations are scored one by one, so that "have
 * deported" may get the subject of a passive without the auxiliary of one, and the deporter would be read as the
 * deported. Whichever of the two costs less to change is changed.
 *
 * @param tree  its relations are changed in place
 * @param names  of the relations
 */
export function agreeInVoice(tree: Dependencies, score: ScoreRelations, names: readonly string[]): void {
  const { heads, relations } = tree;
  const number = (name: string): number => names.indexOf(name);
  const [plain, passive] = AUXILIARY.map(number) as [number, number];
  for (const [subject, relation] of relations.entries()) {
    const head = heads[subject]!;
    const pair = SUBJECTS.find((of) => of.includes(names[relation]!));
    if (pair === undefined || head < 0) continue;
    const isPassive = names[relation] === pair[1];
    const own = [...heads.keys()].filter((i) => heads[i] === head && i !== subject);
    const passives = own.filter((i) => relations[i] === passive);
    if (isPassive === passives.length > 0) continue;
    /** What it costs to call a word of this head by another relation. */
    const cost = (word: number, to: number): number => {
      const scores = score(word, head);
      return scores[relations[word]!]! - (scores[to] ?? -Infinity);
    };
    const other = number(pair[isPassive ? 0 : 1]);
    const rivals = isPassive ? own.filter((i) => relations[i] === plain) : passives;
    const to = isPassive ? passive : plain;
    // of auxiliaries of the passive all must change, of others one
    const costs = rivals.map((word) => cost(word, to));
    const elsewhere =
      rivals.length === 0 ? Infinity : isPassive ? Math.min(...costs) : costs.reduce((sum, each) => sum + each, 0);
    if (cost(subject, other) <= elsewhere) relations[subject] = other;
    else if (isPassive) relations[rivals[costs.indexOf(elsewhere)]!] = passive;
    else for (const word of rivals) relations[word] = plain;
  }
}
