import { PAIR_FACTS, type PairFact, type PronounWeights } from './resolve-pronouns.ts';
import type { PronounWord } from './pronoun-words.ts';

const SHARED: Partial<Record<PairFact, number>> = {
  'same sentence': 1.2, 'sentence 1': 1, 'sentence 2': 0, 'sentence 3': -0.6, farther: -1.4, subject: 1.2, object: 0.2, possessor: 0.2, oblique: -0.4, apposition: -0.2, name: 0.3, nominal: 0, pronoun: 0.8, 'same pronoun': 1,
  adjective: -0.8, 'both subject': 0.5, 'possessive of own subject': 1.2, 'first in sentence': 0.3, 'last named': 0.2, 'mentioned 2': 0.2, 'mentioned 4': 0.4, 'gender known': 0.8,
  'quoted, pronoun not': -0.8, 'likely speaker': -1.5, nearest: 0.6, 'root clause': 0.3, unnamed: -0.2, title: -0.3, event: -1, place: -0.8,
};
const OWN: Readonly<Record<PronounWord['group'], Partial<Record<PairFact, number>>>> = { he: {}, she: {}, it: { country: 0.5, body: 0.4, nearest: 0.9 }, they: { plural: 2, collective: -0.4, person: 0.4 } };

/** Weights set by hand. */
export function handWeights(): PronounWeights {
  const of = (group: PronounWord['group']): Float32Array => Float32Array.from(PAIR_FACTS, (fact) => (SHARED[fact] ?? 0) + (OWN[group][fact] ?? 0));
  return { he: of('he'), she: of('she'), it: of('it'), they: of('they') };
}
