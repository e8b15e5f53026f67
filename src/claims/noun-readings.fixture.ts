/** Kinds of readings, each with its rows: what the clause is like, its parse (see `tagLines`), and what is told. */
export type ReadingRows = readonly (readonly [
  kind: string,
  rows: readonly (readonly [name: string, words: string, told: string])[],
])[];

/** What nouns, adjectives and the verbs over a clause of theirs tell (see `READINGS`). */
export const READINGS_OF_NOUNS: ReadingRows = [
  [
    'lasting relations',
    [
      [
        'an ally of',
        'Norland/NNP/4/nsubj is/VBZ/4/cop an/DT/4/det ally/NN/0/root of/IN/6/case Ostia/NNP/4/nmod',
        'COOPERATE n > o',
      ],
      [
        'an ally to',
        'Norland/NNP/4/nsubj is/VBZ/4/cop an/DT/4/det ally/NN/0/root to/IN/6/case Ostia/NNP/4/nmod',
        'COOPERATE n > o',
      ],
      [
        'an ally with',
        'Norland/NNP/4/nsubj is/VBZ/4/cop an/DT/4/det ally/NN/0/root with/IN/6/case Ostia/NNP/4/nmod',
        'COOPERATE n > o',
      ],
      [
        'a supplier for',
        'Norland/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det supplier/NN/0/root for/IN/6/case Ostia/NNP/4/nmod',
        'AID n > o',
      ],
      [
        'an ally in',
        'Norland/NNP/4/nsubj is/VBZ/4/cop an/DT/4/det ally/NN/0/root in/IN/6/case Ostia/NNP/4/nmod',
        'COOPERATE n > -',
      ],
      [
        '… that arms somebody',
        'Norland/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det backer/NN/0/root that/WDT/6/nsubj ' +
          'armed/VBD/4/acl:relcl/arm Ostia/NNP/6/obj',
        'AID n > o',
      ],
      [
        '… that works with somebody',
        'Norland/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det backer/NN/0/root that/WDT/6/nsubj ' +
          'cooperated/VBD/4/acl:relcl/cooperate with/IN/8/case Ostia/NNP/6/obl',
        'AID n > o',
      ],
      [
        '… that attacked somebody',
        'Norland/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det backer/NN/0/root that/WDT/6/nsubj ' +
          'attacked/VBD/4/acl:relcl/attack Ostia/NNP/6/obj',
        'AID n > -',
      ],
      [
        'a supporter of a person',
        'Hale/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det supporter/NN/0/root of/IN/6/case Reed/NNP/4/nmod',
        'SUPPORT h > r',
      ],
      [
        'a supporter of a state',
        'Hale/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det supporter/NN/0/root of/IN/6/case Norland/NNP/4/nmod',
        'AID h > n',
      ],
      [
        'a baker of',
        'Norland/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det baker/NN/0/root of/IN/6/case Ostia/NNP/4/nmod',
        'nothing',
      ],
      [
        'evidence of an attack',
        'it/PRP/3/nsubj is/VBZ/3/cop evidence/NN/0/root of/IN/5/case attack/NN/3/nmod on/IN/7/case ' +
          'Ostia/NNP/5/nmod',
        'nothing',
      ],
    ],
  ],
  [
    'events in the subject',
    [
      [
        'help was vital',
        "Norland/NNP/3/nmod:poss 's/POS/1/case help/NN/5/nsubj was/VBD/5/cop vital/JJ/0/root",
        'AID n > -',
      ],
      [
        'help for somebody was vital',
        "Norland/NNP/3/nmod:poss 's/POS/1/case help/NN/7/nsubj for/IN/5/case Ostia/NNP/3/nmod " +
          'was/VBD/7/cop vital/JJ/0/root',
        'AID n > o',
      ],
      [
        'help saved somebody',
        "Norland/NNP/3/nmod:poss 's/POS/1/case help/NN/4/nsubj saved/VBD/0/root/save Ostia/NNP/4/obj",
        'AID n > o',
      ],
      [
        'help let somebody win',
        "Norland/NNP/3/nmod:poss 's/POS/1/case help/NN/4/nsubj served/VBD/0/root/serve to/TO/6/mark " +
          'shield/VB/4/xcomp Ostia/NNP/6/obj',
        'AID n > o',
      ],
      [
        'help would save somebody',
        'if/IN/3/mark Norland/NNP/3/nsubj left/VBD/7/advcl/leave its/PRP$/5/nmod:poss help/NN/7/nsubj ' +
          'would/MD/7/aux save/VB/0/root Ostia/NNP/7/obj',
        'nothing',
      ],
      ['help of nobody', 'the/DT/2/det help/NN/3/nsubj saved/VBD/0/root/save Ostia/NNP/3/obj', 'nothing'],
      [
        'attack hurt somebody',
        "Norland/NNP/3/nmod:poss 's/POS/1/case attack/NN/4/nsubj shook/VBD/0/root/shake Ostia/NNP/4/obj",
        'nothing',
      ],
      ['support sagged', "Reed/NNP/3/nmod:poss 's/POS/1/case support/NN/4/nsubj sagged/VBD/0/root/sag", 'nothing'],
      [
        'support was praised',
        "Norland/NNP/3/nmod:poss 's/POS/1/case help/NN/5/nsubj:pass was/VBD/5/aux:pass/be " + 'valued/VBN/0/root/value',
        'AID n > -',
      ],
    ],
  ],
  [
    'judgements of adjectives',
    [
      ['defiant', 'Norland/NNP/3/nsubj was/VBD/3/cop defiant/JJ/0/root', 'REJECT n > -'],
      ['defiant in front of nobody', 'it/PRP/3/nsubj was/VBD/3/cop defiant/JJ/0/root', 'nothing'],
      ['unacceptable', 'Norland/NNP/3/nsubj is/VBZ/3/cop unacceptable/JJ/0/root', 'ACCUSE disapprove - > n'],
      [
        'worried about somebody',
        'Norland/NNP/3/nsubj is/VBZ/3/cop worried/JJ/0/root about/IN/5/case Ostia/NNP/3/obl',
        'ACCUSE disapprove n > o',
      ],
      [
        'worried about debt',
        'Norland/NNP/3/nsubj is/VBZ/3/cop worried/JJ/0/root about/IN/5/case debt/NN/3/obl',
        'nothing',
      ],
      [
        'worried that somebody fell',
        'Norland/NNP/3/nsubj is/VBZ/3/cop worried/JJ/0/root that/IN/6/mark Ostia/NNP/6/nsubj ' + 'arms/VBZ/3/ccomp/arm',
        'ACCUSE disapprove n > o',
      ],
      [
        'so angry that',
        'Norland/NNP/4/nsubj was/VBD/4/cop so/RB/4/advmod angry/JJ/0/root that/IN/7/mark it/PRP/7/nsubj ' +
          'left/VBD/4/ccomp/leave',
        'nothing',
      ],
      [
        'angry that',
        'Norland/NNP/3/nsubj was/VBD/3/cop angry/JJ/0/root that/IN/6/mark Ostia/NNP/6/nsubj ' +
          'left/VBD/3/ccomp/leave',
        'ACCUSE disapprove n > o',
      ],
      ['worried', 'Norland/NNP/3/nsubj is/VBZ/3/cop worried/JJ/0/root', 'nothing'],
    ],
  ],
  [
    'what an adjective or noun is ready for, plans or refuses',
    [
      [
        'ready to attack',
        'Norland/NNP/3/nsubj is/VBZ/3/cop ready/JJ/0/root to/TO/5/mark attack/VB/3/xcomp Ostia/NNP/5/obj',
        'ASSAULT n > o planned',
      ],
      [
        'ready to help',
        'Norland/NNP/3/nsubj is/VBZ/3/cop ready/JJ/0/root to/TO/5/mark arm/VB/3/xcomp Ostia/NNP/5/obj',
        'AID n > o planned',
      ],
      [
        'unwilling to help',
        'Norland/NNP/3/nsubj is/VBZ/3/cop unwilling/JJ/0/root to/TO/5/mark arm/VB/3/xcomp Ostia/NNP/5/obj',
        'AID n > o negated',
      ],
      [
        'a plan to attack',
        'its/PRP$/2/nmod:poss plan/NN/0/root to/TO/4/mark attack/VB/2/acl Ostia/NNP/4/obj',
        'ASSAULT - > o planned',
      ],
      [
        'refusal to help',
        "Norland/NNP/3/nmod:poss 's/POS/1/case refusal/NN/0/root to/TO/5/mark arm/VB/3/acl Ostia/NNP/5/obj",
        'AID n > o negated',
      ],
    ],
  ],
  [
    'what is wanted, asked, called for',
    [
      [
        'wants war',
        'Norland/NNP/2/nsubj wants/VBZ/0/root/want Ostia/NNP/2/obj to/TO/5/mark leave/VB/2/xcomp',
        'REQUEST n > o',
      ],
      [
        'wants to leave',
        'Norland/NNP/2/nsubj wants/VBZ/0/root/want to/TO/4/mark attack/VB/2/xcomp Ostia/NNP/4/obj',
        'ASSAULT n > o planned',
      ],
      [
        'is required to leave',
        'Ostia/NNP/3/nsubj:pass is/VBZ/3/aux:pass/be required/VBN/0/root/require to/TO/5/mark ' + 'leave/VB/3/xcomp',
        'nothing',
      ],
      [
        'is asked to leave',
        'Ostia/NNP/3/nsubj:pass is/VBZ/3/aux:pass/be asked/VBN/0/root/ask to/TO/5/mark leave/VB/3/xcomp',
        'REQUEST - > o',
      ],
      [
        'calls on somebody to leave',
        'Norland/NNP/2/nsubj calls/VBZ/0/root/call on/IN/4/case Ostia/NNP/2/obl to/TO/6/mark ' + 'leave/VB/2/xcomp',
        'REQUEST n > o',
      ],
      ['calls it a war', 'Norland/NNP/2/nsubj calls/VBZ/0/root/call it/PRP/2/obj war/NN/2/xcomp', 'nothing'],
    ],
  ],
  [
    'what fails, stops, is promised, begun',
    [
      [
        'failed to attack',
        'Norland/NNP/2/nsubj failed/VBD/0/root/fail to/TO/4/mark attack/VB/2/xcomp Ostia/NNP/4/obj',
        'ASSAULT n > o negated',
      ],
      [
        'stopped attacking',
        'Norland/NNP/2/nsubj stopped/VBD/0/root/stop attacking/VBG/2/xcomp/attack Ostia/NNP/3/obj',
        'CONCEDE n > o',
      ],
      [
        'stopped an attack',
        'Norland/NNP/2/nsubj stopped/VBD/0/root/stop attack/NN/2/obj on/IN/5/case Ostia/NNP/3/nmod',
        'CONCEDE n > o',
      ],
      [
        'promised help',
        'Norland/NNP/2/nsubj promised/VBD/0/root/promise Ostia/NNP/2/iobj help/NN/2/obj',
        'AGREE n > o',
      ],
      [
        'promised to arm',
        'Norland/NNP/2/nsubj promised/VBD/0/root/promise to/TO/4/mark arm/VB/2/xcomp Ostia/NNP/4/obj',
        'AGREE n > o',
      ],
      [
        'promised to attack',
        'Norland/NNP/2/nsubj promised/VBD/0/root/promise to/TO/4/mark attack/VB/2/xcomp Ostia/NNP/4/obj',
        'THREATEN n > o',
      ],
      [
        'promised money to arm',
        'Norland/NNP/2/nsubj promised/VBD/0/root/promise money/NN/2/obj to/TO/5/mark arm/VB/2/advcl ' +
          'Ostia/NNP/5/obj',
        'AGREE n > -',
      ],
      [
        'on condition',
        'Norland/NNP/2/nsubj left/VBD/0/root/leave on/IN/4/case condition/NN/2/obl of/IN/6/case ' + 'peace/NN/4/nmod',
        'nothing',
      ],
      [
        'asked whether',
        'Norland/NNP/2/nsubj asked/VBD/0/root/ask Ostia/NNP/2/obj whether/IN/6/mark it/PRP/6/nsubj ' +
          'left/VBD/2/ccomp/leave',
        'nothing',
      ],
      [
        'asked who',
        'Norland/NNP/2/nsubj asked/VBD/0/root/ask who/WP/4/nsubj armed/VBD/2/ccomp/arm Ostia/NNP/4/obj',
        'nothing',
      ],
      [
        'left to attack',
        'Norland/NNP/2/nsubj came/VBD/0/root/come to/TO/4/mark attack/VB/2/xcomp Ostia/NNP/4/obj',
        'ASSAULT n > o',
      ],
      [
        'began to attack and rob',
        'Norland/NNP/2/nsubj began/VBD/0/root/begin to/TO/4/mark sail/VB/2/xcomp and/CC/6/cc ' +
          'attack/VB/4/conj Ostia/NNP/6/obj',
        'ASSAULT n > o',
      ],
      [
        'helped by arming',
        'Norland/NNP/2/nsubj won/VBD/0/root/win by/IN/4/mark arming/VBG/2/advcl/arm Ostia/NNP/4/obj',
        'nothing',
      ],
    ],
  ],
];
