import type { ClauseRows } from './clauses.fixture.ts';

/** Clauses of evidence, and what "this" is. */
export const CLAUSES_OF_EVIDENCE: ClauseRows = [
  [
    'no sign that',
    [
      'There/EX/is/expl is/VBZ/0/root/be no/DT/sign/det sign/NN/is/nsubj that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/sign/acl/attack Ostia/NNP/attacked/obj ./,/is/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated asserted : There is no sign that Norland attacked Ostia'],
  ],
  [
    'a sign that',
    [
      'There/EX/is/expl is/VBZ/0/root/be a/DT/sign/det sign/NN/is/nsubj that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/sign/acl/attack Ostia/NNP/attacked/obj ./,/is/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : There is a sign that Norland attacked Ostia'],
  ],
  [
    'no sign, as a complement',
    [
      'There/EX/is/expl is/VBZ/0/root/be no/DT/sign/det sign/NN/is/nsubj that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/sign/ccomp/attack Ostia/NNP/attacked/obj ./,/is/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated asserted : There is no sign that Norland attacked Ostia'],
  ],
  [
    'no shortage of ships to',
    [
      'There/EX/is/expl is/VBZ/0/root/be no/DT/shortage/det shortage/NN/is/nsubj of/PP/ships/case ' +
        'ships/NNS/shortage/nmod/ship to/TO/arm/mark arm/VB/shortage/acl Ostia/NNP/arm/obj ./,/is/punct',
    ],
    [],
    ['STATE - > - [ships] negated asserted : There is no shortage of ships to arm Ostia'],
  ],
  [
    'saw no evidence that',
    [
      'Reed/NNP/saw/nsubj saw/VBD/0/root/see no/DT/evidence/det evidence/NN/saw/obj ' +
        'that/IN/attacked/mark Norland/NNP/attacked/nsubj attacked/VBD/evidence/acl/attack ' +
        'Ostia/NNP/attacked/obj ./,/saw/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated asserted : Reed saw no evidence that Norland attacked Ostia'],
  ],
  [
    'saw evidence that',
    [
      'Reed/NNP/saw/nsubj saw/VBD/0/root/see evidence/NN/saw/obj that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/evidence/acl/attack Ostia/NNP/attacked/obj ./,/saw/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Reed saw evidence that Norland attacked Ostia'],
  ],
  [
    'saw kinds of help that',
    [
      'There/EX/were/expl were/VBD/0/root/be kinds/NNS/were/nsubj/kind of/PP/help/case ' +
        'help/NN/kinds/nmod that/WDT/gave/obj Norland/NNP/gave/nsubj gave/VBD/help/acl:relcl/give ' +
        'Ostia/NNP/gave/iobj ./,/were/punct',
    ],
    [],
    ['AID Norland > Ostia affirmed asserted : There were kinds of help that Norland gave Ostia'],
  ],
  [
    'the plan, endorsed by somebody',
    [
      'plan/NN/cuts/nsubj ,/,/endorsed/punct endorsed/VBN/plan/acl/endorse by/PP/Reed/case ' +
        'Reed/NNP/endorsed/obl ,/,/endorsed/punct cuts/VBZ/0/root/cut help/NN/cuts/obj ./,/cuts/punct',
    ],
    [],
    ['SANCTION - > - [help] affirmed asserted : plan, endorsed by Reed, cuts help'],
  ],
  [
    'discussed the plan to',
    [
      'Reed/NNP/discussed/nsubj discussed/VBD/0/root/discuss plan/NN/discussed/obj to/TO/arm/mark ' +
        'arm/VB/plan/acl Ostia/NNP/arm/obj ./,/discussed/punct',
    ],
    [],
    ['AGREE Reed > Ostia affirmed planned : Reed discussed plan to arm Ostia'],
  ],
  [
    'denied attacking',
    [
      'Norland/NNP/denied/nsubj denied/VBD/0/root/deny attacking/VBG/denied/xcomp/attack ' +
        'Ostia/NNP/attacking/obj ./,/denied/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia denied asserted unclear : attacking Ostia'],
  ],
  [
    'denied that it attacked',
    [
      'Norland/NNP/denied/nsubj denied/VBD/0/root/deny that/IN/attacked/mark ' +
        'Norlandish/NNP/attacked/nsubj attacked/VBD/denied/ccomp/attack Ostia/NNP/attacked/obj ' +
        './,/denied/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia denied asserted unclear : Norlandish attacked Ostia'],
  ],
  [
    'denied the deed',
    ['Norland/NNP/denied/nsubj denied/VBD/0/root/deny deed/NN/denied/obj ./,/denied/punct'],
    [],
    ['REJECT Norland > - affirmed asserted : Norland denied deed'],
  ],
  [
    'includes soldiers attacking',
    [
      'This/DT/includes/nsubj includes/VBZ/0/root/include soldiers/NNS/includes/obj/soldier ' +
        'of/PP/Norland/case Norland/NNP/soldiers/nmod attacking/VBG/soldiers/acl/attack ' +
        'Ostia/NNP/attacking/obj ./,/includes/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : attacking Ostia'],
  ],
  [
    'includes soldiers attacked',
    [
      'This/DT/includes/nsubj includes/VBZ/0/root/include soldiers/NNS/includes/obj/soldier ' +
        'of/PP/Norland/case Norland/NNP/soldiers/nmod attacking/VBN/soldiers/acl/attack ' +
        'Ostia/NNP/attacking/obj ./,/includes/punct',
    ],
    [],
    [],
  ],
  [
    'figures do not prove',
    [
      'figures/NNS/prove/nsubj/figure do/AUX/prove/aux not/RB/prove/advmod prove/VB/0/root ' +
        'that/IN/attacked/mark Norland/NNP/attacked/nsubj attacked/VBD/prove/ccomp/attack ' +
        'Ostia/NNP/attacked/obj ./,/prove/punct',
    ],
    [],
    ['STATE - > - negated asserted : figures do not prove that Norland attacked Ostia'],
  ],
  [
    'figures prove',
    [
      'figures/NNS/prove/nsubj/figure prove/VBP/0/root that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/prove/ccomp/attack Ostia/NNP/attacked/obj ./,/prove/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia'],
  ],
  [
    'no evidence put forward to show',
    [
      'There/EX/was/expl was/VBD/0/root/be no/DT/evidence/det evidence/NN/was/nsubj put/VBN/evidence/acl ' +
        'to/TO/show/mark show/VB/put/xcomp that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/show/ccomp/attack Ostia/NNP/attacked/obj ./,/was/punct',
    ],
    [],
    ['STATE - > - negated asserted : There was no evidence put to show that Norland attacked Ostia'],
  ],
  [
    'this includes',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'ASSAULT Norland > Ostia affirmed asserted : This includes villages near Velm',
    ],
  ],
  [
    'this is an effort',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/effort/nsubj is/AUX/effort/cop/be an/DT/effort/det effort/NN/0/root of/PP/weeks/case ' +
        'weeks/NNS/effort/nmod/week ./,/effort/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'ASSAULT Norland > Ostia affirmed asserted : This is an effort of weeks',
    ],
  ],
  [
    'this is an effort to',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/effort/nsubj is/AUX/effort/cop/be an/DT/effort/det effort/NN/0/root by/PP/weeks/case ' +
        'weeks/NNS/effort/nmod/week going/VBG/effort/advcl/go on/RP/going/compound:prt ./,/effort/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : This is an effort by weeks going on',
    ],
  ],
  [
    'this is a boat',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/boat/nsubj is/AUX/boat/cop/be a/DT/boat/det boat/NN/0/root of/PP/weeks/case ' +
        'weeks/NNS/boat/nmod/week ./,/boat/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : This is a boat of weeks',
    ],
  ],
  [
    'the list includes',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'list/NN/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : list includes villages near Velm',
    ],
  ],
  [
    'he includes',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'He/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : He includes villages near Velm',
    ],
  ],
  [
    'this sells',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/sells/nsubj sells/VBZ/0/root/sell villages/NNS/sells/obj/village near/PP/Velm/case ' +
        'Velm/NNP/villages/nmod ./,/sells/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : This sells villages near Velm',
    ],
  ],
  [
    'this includes, two sentences on',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall on/PP/fields/case fields/NNS/fell/obl/field ./,/fell/punct',
      'This/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : Rain fell on fields',
      'ASSAULT Norland > Ostia affirmed asserted : This includes villages near Velm',
    ],
  ],
  [
    'this includes, three sentences on',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall on/PP/fields/case fields/NNS/fell/obl/field ./,/fell/punct',
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall on/PP/fields/case fields/NNS/fell/obl/field ./,/fell/punct',
      'This/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : Rain fell on fields',
      'STATE - > - affirmed asserted : Rain fell on fields',
      'STATE - > - affirmed asserted : This includes villages near Velm',
    ],
  ],
  [
    'this includes, with nothing before',
    [
      'This/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : This includes villages near Velm'],
  ],
];
