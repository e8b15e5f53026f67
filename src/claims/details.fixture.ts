import type { CLAUSES } from './clauses.fixture.ts';

/** As `CLAUSES`: what words a claim is quoted in, and what goods and places it names. */
export const DETAILS: typeof CLAUSES = [
  [
    'a conjunction that brings in nothing is left out',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj although/IN/attacked/mark ./,/attacked/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia'],
  ],
  [
    'what stands beside a predicate is part of it',
    [
      'It/PRP/attack/nsubj was/AUX/attack/cop/be an/DT/attack/det attack/NN/0/root by/PP/Norland/case Norland/NNP/attack/nmod on/PP/Ostia/case Ostia/NNP/attack/nmod and/CC/loss/cc a/DT/loss/det loss/NN/attack/conj for/PP/Reed/case Reed/NNP/loss/nmod ./,/attack/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : It was an attack by Norland on Ostia and a loss for Reed'],
  ],
  [
    'a preposition is no ammunition',
    [
      'Norland/NNP/shipped/nsubj shipped/VBD/0/root/ship coal/NN/shipped/obj round/PP/Ostia/case Ostia/NNP/shipped/obl ./,/shipped/punct',
    ],
    [],
    ['AID Norland > - [coal] affirmed asserted : Norland shipped coal round Ostia'],
  ],
  [
    'a verb alone is no weapon',
    ['Norland/NNP/shells/nsubj shells/VBZ/0/root/shell Ostia/NNP/shells/obj ./,/shells/punct'],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Norland shells Ostia'],
  ],
  [
    'a participle begins a name of goods',
    [
      'Norland/NNP/bought/nsubj bought/VBD/0/root/buy jamming/VBG/equipment/amod/jam equipment/NN/bought/obj from/PP/Ostia/case Ostia/NNP/bought/obl ./,/bought/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [radar] affirmed asserted : Norland bought jamming equipment from Ostia'],
  ],
  [
    'where somebody is due to be',
    [
      'Reed/NNP/slated/nsubj is/AUX/slated/aux:pass slated/VBN/0/root/slate to/TO/be/mark be/VB/slated/xcomp in/PP/Velm/case Velm/NNP/slated/xcomp ./,/slated/punct',
    ],
    [],
    ['STATE Reed > - affirmed asserted in Velm : Reed is slated to be in Velm'],
  ],
];
