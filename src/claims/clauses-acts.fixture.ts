import type { ClauseRows } from './clauses.fixture.ts';

/** Clauses of acts side by side, visits, and what belongs to an act: reason, goods, place. */
export const CLAUSES_OF_ACTS: ClauseRows = [
  [
    'must keep and widen',
    [
      'Norland/NNP/keep/nsubj must/MD/keep/aux keep/VB/0/root and/CC/widen/cc widen/VB/keep/conj ' +
        'help/NN/widen/obj for/PP/Ostia/case Ostia/NNP/help/nmod ./,/keep/punct',
    ],
    [],
    ['STATE Norland > - affirmed requested : Norland must keep and widen help for Ostia'],
  ],
  [
    'left and attacked',
    [
      'Norland/NNP/left/nsubj left/VBD/0/root/leave and/CC/attacked/cc attacked/VBD/left/conj/attack ' +
        'Ostia/NNP/attacked/obj ./,/left/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland left and attacked Ostia'],
  ],
  [
    'left town and attacked',
    [
      'Norland/NNP/left/nsubj left/VBD/0/root/leave town/NN/left/obj and/CC/attacked/cc ' +
        'attacked/VBD/left/conj/attack Ostia/NNP/attacked/obj ./,/left/punct',
    ],
    [],
    [
      'STATE Norland > - affirmed asserted : Norland left town',
      'ASSAULT Norland > Ostia affirmed asserted : attacked Ostia',
    ],
  ],
  [
    'talks were held',
    [
      'Reed/NNP/left/nsubj left/VBD/0/root/leave after/PP/talks/case talks/NNS/left/obl/talk ' +
        'between/PP/Norland/case Norland/NNP/talks/nmod and/CC/Ostia/cc Ostia/NNP/Norland/conj ' +
        './,/left/punct',
    ],
    [],
    [
      'STATE Reed > - affirmed asserted : Reed left after talks between Norland and Ostia',
      'CONSULT Norland+Ostia > - affirmed asserted : talks between Norland and Ostia',
    ],
  ],
  [
    'a visit by somebody',
    [
      'Hale/NNP/praised/nsubj praised/VBD/0/root/praise visit/NN/praised/obj by/PP/Reed/case ' +
        'Reed/NNP/visit/nmod ./,/praised/punct',
    ],
    [],
    ['SUPPORT Hale > Reed affirmed asserted : Hale praised visit by Reed'],
  ],
  [
    'an alliance summit',
    [
      'Hale/NNP/praised/nsubj praised/VBD/0/root/praise Norlandish/JJ/summit/amod summit/NN/praised/obj ' +
        './,/praised/punct',
    ],
    [],
    ['SUPPORT Hale > Norland affirmed asserted : Hale praised Norlandish summit'],
  ],
  [
    'at talks',
    [
      'Hale/NNP/spoke/nsubj spoke/VBD/0/root/speak at/PP/talks/case talks/NNS/spoke/obl/talk ' +
        'between/PP/Norland/case Norland/NNP/talks/nmod and/CC/Ostia/cc Ostia/NNP/Norland/conj ' +
        './,/spoke/punct',
    ],
    [],
    ['STATE Hale > - affirmed asserted : Hale spoke at talks between Norland and Ostia'],
  ],
  [
    'tried to set up talks',
    [
      'Hale/NNP/tried/nsubj tried/VBD/0/root/try to/TO/seek/mark seek/VB/tried/xcomp ' +
        'talks/NNS/seek/obj/talk between/PP/Norland/case Norland/NNP/talks/nmod and/CC/Ostia/cc ' +
        'Ostia/NNP/Norland/conj ./,/tried/punct',
    ],
    [],
    ['REQUEST Hale > - affirmed asserted : Hale tried to seek talks between Norland and Ostia'],
  ],
  [
    'refused talks between others',
    [
      'Hale/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/join/mark join/VB/refused/xcomp ' +
        'talks/NNS/join/obj/talk between/PP/Norland/case Norland/NNP/talks/nmod and/CC/Ostia/cc ' +
        'Ostia/NNP/Norland/conj ./,/refused/punct',
    ],
    [],
    ['REJECT Hale > - affirmed asserted : Hale refused to join talks between Norland and Ostia'],
  ],
  [
    'which had faced',
    [
      'Norland/NNP/won/nsubj ,/,/faced/punct which/WDT/faced/nsubj had/VBD/faced/aux/have ' +
        'faced/VBN/Norland/acl:relcl/face years/NNS/faced/obj/year of/PP/rain/case rain/NN/years/nmod ' +
        ',/,/faced/punct won/VBD/0/root/win cup/NN/won/obj ./,/won/punct',
    ],
    [],
    [
      'STATE Norland > - affirmed asserted : which had faced years of rain',
      'STATE Norland > - affirmed asserted : won cup',
    ],
  ],
  [
    'which had faced, without commas',
    [
      'men/NNS/won/nsubj/man who/WP/faced/nsubj had/VBD/faced/aux/have faced/VBN/men/acl:relcl/face ' +
        'years/NNS/faced/obj/year of/PP/rain/case rain/NN/years/nmod won/VBD/0/root/win cup/NN/won/obj ' +
        './,/won/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : men who had faced years of rain won cup'],
  ],
  [
    'posing a threat',
    [
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall ,/,/posing/punct posing/VBG/fell/advcl/pose ' +
        'a/DT/threat/det threat/NN/posing/obj to/PP/Ostia/case Ostia/NNP/threat/nmod ./,/fell/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Rain fell', 'STATE - > - affirmed asserted : posing a threat to Ostia'],
  ],
  [
    'a reason set off by a comma',
    [
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall ,/,/had/punct because/IN/had/mark men/NNS/had/nsubj/man ' +
        'had/VBD/fell/advcl/have no/DT/boats/det boats/NNS/had/obj/boat ./,/fell/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Rain fell', 'STATE - > - negated asserted : men had no boats'],
  ],
  [
    'a reason that is not',
    [
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall on/PP/Monday/case Monday/NNP/fell/obl because/IN/had/mark ' +
        'men/NNS/had/nsubj/man had/VBD/fell/advcl/have no/DT/boats/det boats/NNS/had/obj/boat ' +
        './,/fell/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Rain fell on Monday because men had no boats'],
  ],
  [
    'posing a boat',
    [
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall ,/,/filling/punct filling/VBG/fell/advcl/fill ' +
        'a/DT/boat/det boat/NN/filling/obj of/PP/Ostia/case Ostia/NNP/boat/nmod ./,/fell/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Rain fell, filling a boat of Ostia'],
  ],
  [
    'of guns, in a town',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell guns/NNS/sold/obj/gun to/PP/Ostia/case ' +
        'Ostia/NNP/sold/obl in/PP/Velm/case Velm/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [artillery] affirmed asserted in Velm : Norland sold guns to Ostia in Velm'],
  ],
  [
    'of guns, near a town',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell guns/NNS/sold/obj/gun to/PP/Ostia/case ' +
        'Ostia/NNP/sold/obl near/PP/Velm/case Velm/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [artillery] affirmed asserted : Norland sold guns to Ostia near Velm'],
  ],
  [
    'of guns, at a town',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell guns/NNS/sold/obj/gun to/PP/Ostia/case ' +
        'Ostia/NNP/sold/obl at/PP/Velm/case Velm/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [artillery] affirmed asserted in Velm : Norland sold guns to Ostia at Velm'],
  ],
  [
    'in its own state',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell oil/NN/sold/obj in/PP/Ostia/case Ostia/NNP/sold/obl ' +
        'to/PP/Unity/case Unity/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Unity [oil] affirmed asserted in Ostia : Norland sold oil in Ostia to Unity'],
  ],
  [
    'of an oil man',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell oil/NN/man/compound man/NN/sold/obj to/PP/Ostia/case ' +
        'Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia affirmed asserted : Norland sold oil man to Ostia'],
  ],
  [
    'of surveillance equipment',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell surveillance/NN/equipment/compound ' +
        'equipment/NN/sold/obj to/PP/Ostia/case Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    [
      'COOPERATE Norland > Ostia [surveillance equipment] affirmed asserted : Norland sold surveillance ' +
        'equipment to Ostia',
    ],
  ],
  [
    'of old equipment',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell old/JJ/equipment/amod equipment/NN/sold/obj ' +
        'to/PP/Ostia/case Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [old equipment] affirmed asserted : Norland sold old equipment to Ostia'],
  ],
  [
    'of help asked for',
    [
      'Norland/NNP/asked/nsubj asked/VBD/0/root/ask Ostia/NNP/asked/obj for/PP/help/case ' +
        'help/NN/asked/obl ./,/asked/punct',
    ],
    [],
    ['REQUEST Norland > Ostia [help] affirmed asserted : Norland asked Ostia for help'],
  ],
  [
    'of drone parts',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell drone/NN/parts/compound parts/NNS/sold/obj/part ' +
        'to/PP/Ostia/case Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [drone-parts] affirmed asserted : Norland sold drone parts to Ostia'],
  ],
  [
    'of parts of the army',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell parts/NNS/sold/obj/part of/PP/army/case ' +
        'army/NN/parts/nmod to/PP/Ostia/case Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia affirmed asserted : Norland sold parts of army to Ostia'],
  ],
];
