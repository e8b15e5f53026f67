import type { ClauseRows } from './clauses.fixture.ts';

/** Clauses of warnings, what is dropped, and what is said to be so or not. */
export const CLAUSES_OF_WORDS: ClauseRows = [
  [
    'warned against doing',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj against/IN/arming/mark ' +
        'arming/VBG/warned/advcl/arm Reed/NNP/arming/obj ./,/warned/punct',
    ],
    [],
    ['REQUEST Norland > Ostia affirmed asserted : Norland warned Ostia against arming Reed'],
  ],
  [
    'warned not to do',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj not/RB/arm/advmod ' +
        'to/TO/arm/mark arm/VB/warned/xcomp Reed/NNP/arm/obj ./,/warned/punct',
    ],
    [],
    ['REQUEST Norland > Ostia affirmed asserted : Norland warned Ostia not to arm Reed'],
  ],
  [
    'warned of consequences',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj of/PP/consequences/case ' +
        'consequences/NNS/warned/obl/consequence ./,/warned/punct',
    ],
    [],
    ['THREATEN Norland > Ostia affirmed conditional : Norland warned Ostia of consequences'],
  ],
  [
    'warned of rain',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj of/PP/rain/case ' +
        'rain/NN/warned/obl ./,/warned/punct',
    ],
    [],
    [],
  ],
  [
    'warned that it would pay',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj that/IN/pay/mark ' +
        'it/PRP/pay/nsubj would/MD/pay/aux pay/VB/warned/ccomp price/NN/pay/obj ./,/warned/punct',
    ],
    [],
    ['THREATEN Norland > Ostia affirmed conditional : Norland warned Ostia that it would pay price'],
  ],
  [
    'warned that it rains',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj that/IN/rains/mark ' +
        'it/PRP/rains/nsubj rains/VBZ/warned/ccomp/rain ./,/warned/punct',
    ],
    [],
    [],
  ],
  [
    'warned, of the consequences further on',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj on/PP/Monday/case ' +
        'Monday/NNP/warned/obl of/PP/dire/case dire/JJ/consequences/amod ' +
        'consequences/NNS/Monday/nmod/consequence ./,/warned/punct',
    ],
    [],
    ['THREATEN Norland > Ostia affirmed conditional : Norland warned Ostia on Monday of dire consequences'],
  ],
  [
    'without attacking',
    [
      'Norland/NNP/left/nsubj left/VBD/0/root/leave town/NN/left/obj without/IN/attacking/mark ' +
        'attacking/VBG/left/advcl/attack Ostia/NNP/attacking/obj ./,/left/punct',
    ],
    [],
    [
      'STATE Norland > - affirmed asserted : Norland left town',
      'ASSAULT Norland > Ostia negated asserted : without attacking Ostia',
    ],
  ],
  [
    'after attacking',
    [
      'Norland/NNP/left/nsubj left/VBD/0/root/leave town/NN/left/obj after/IN/attacking/mark ' +
        'attacking/VBG/left/advcl/attack Ostia/NNP/attacking/obj ./,/left/punct',
    ],
    [],
    [
      'STATE Norland > - affirmed asserted : Norland left town',
      'ASSAULT Norland > Ostia affirmed asserted : attacking Ostia',
    ],
  ],
  [
    'dropped again',
    [
      'Norland/NNP/considered/nsubj considered/VBD/0/root/consider attacking/VBG/considered/xcomp/attack ' +
        'Ostia/NNP/attacking/obj but/CC/dropped/cc dropped/VBD/considered/conj/drop the/DT/plan/det ' +
        'plan/NN/dropped/obj ./,/considered/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated possible : Norland considered attacking Ostia but dropped the plan'],
  ],
  [
    'considered, and kept',
    [
      'Norland/NNP/considered/nsubj considered/VBD/0/root/consider attacking/VBG/considered/xcomp/attack ' +
        'Ostia/NNP/attacking/obj but/CC/kept/cc kept/VBD/considered/conj/keep the/DT/plan/det ' +
        'plan/NN/kept/obj ./,/considered/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed possible : Norland considered attacking Ostia but kept the plan'],
  ],
  [
    'never dropped',
    [
      'Norland/NNP/considered/nsubj considered/VBD/0/root/consider attacking/VBG/considered/xcomp/attack ' +
        'Ostia/NNP/attacking/obj but/CC/dropped/cc never/RB/dropped/advmod ' +
        'dropped/VBD/considered/conj/drop the/DT/plan/det plan/NN/dropped/obj ./,/considered/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed possible : Norland considered attacking Ostia but never dropped the plan'],
  ],
  [
    'asked',
    ['Did/AUX/attack/aux/do Norland/NNP/attack/nsubj attack/VB/0/root Ostia/NNP/attack/obj ?/./attack/punct'],
    [],
    [],
  ],
  [
    'if it attacks',
    [
      'If/IN/attacks/mark Norland/NNP/attacks/nsubj attacks/VBZ/left/advcl/attack Ostia/NNP/attacks/obj ' +
        ',/,/left/punct Reed/NNP/left/nsubj left/VBD/0/root/leave town/NN/left/obj ./,/left/punct',
    ],
    [],
    ['STATE Reed > - affirmed conditional : If Norland attacks Ostia, Reed left town'],
  ],
  [
    'for arming',
    [
      'Reed/NNP/thanked/nsubj thanked/VBD/0/root/thank Norland/NNP/thanked/obj for/IN/arming/mark ' +
        'arming/VBG/thanked/advcl/arm Ostia/NNP/arming/obj ./,/thanked/punct',
    ],
    [],
    ['SUPPORT Reed > Norland affirmed asserted : Reed thanked Norland for arming Ostia'],
  ],
  [
    'to arm',
    [
      'Norland/NNP/came/nsubj came/VBD/0/root/come early/RB/came/advmod to/TO/arm/mark arm/VB/came/advcl ' +
        'Ostia/NNP/arm/obj ./,/came/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland came early to arm Ostia'],
  ],
  [
    'while arming',
    [
      'Norland/NNP/lost/nsubj lost/VBD/0/root/lose time/NN/lost/obj while/IN/arming/mark ' +
        'arming/VBG/lost/advcl/arm Ostia/NNP/arming/obj ./,/lost/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland lost time', 'AID Norland > Ostia affirmed asserted : arming Ostia'],
  ],
  [
    'said that it attacked',
    [
      'Reed/NNP/said/nsubj said/VBD/0/root/say that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/said/ccomp/attack Ostia/NNP/attacked/obj ./,/said/punct',
    ],
    [{ source: 'Reed', cue: 'said', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed asserted by Reed : Norland attacked Ostia'],
  ],
  [
    'denied that it attacked',
    [
      'Reed/NNP/denied/nsubj denied/VBD/0/root/deny that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/denied/ccomp/attack Ostia/NNP/attacked/obj ./,/denied/punct',
    ],
    [{ source: 'Reed', cue: 'denied', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia denied asserted by Reed : Norland attacked Ostia'],
  ],
  [
    'hoped that it attacked',
    [
      'Reed/NNP/hoped/nsubj hoped/VBD/0/root/hope that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/hoped/ccomp/attack Ostia/NNP/attacked/obj ./,/hoped/punct',
    ],
    [{ source: 'Reed', cue: 'hoped', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed planned by Reed : Norland attacked Ostia'],
  ],
  [
    'assumed that it attacked',
    [
      'Reed/NNP/assumed/nsubj assumed/VBD/0/root/assume that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/assumed/ccomp/attack Ostia/NNP/attacked/obj ./,/assumed/punct',
    ],
    [{ source: 'Reed', cue: 'assumed', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed possible by Reed : Norland attacked Ostia'],
  ],
  [
    'claimed that it attacked',
    [
      'Reed/NNP/claimed/nsubj claimed/VBD/0/root/claim that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/claimed/ccomp/attack Ostia/NNP/attacked/obj ./,/claimed/punct',
    ],
    [{ source: 'Reed', cue: 'claimed', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed asserted by Reed : Norland attacked Ostia'],
  ],
  [
    'said it would not arm',
    [
      'Norland/NNP/said/nsubj said/VBD/0/root/say Norlandish/NNP/arm/nsubj would/MD/arm/aux ' +
        'not/RB/arm/advmod arm/VB/said/ccomp Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Norland', cue: 'said', content: 'Norlandish would not arm Ostia', speaker: 'n' }],
    ['REJECT Norland > Ostia affirmed asserted by Norland : Norlandish would not arm Ostia'],
  ],
  [
    'said it did not arm',
    [
      'Norland/NNP/said/nsubj said/VBD/0/root/say Norlandish/NNP/arm/nsubj did/AUX/arm/aux/do ' +
        'not/RB/arm/advmod arm/VB/said/ccomp Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Norland', cue: 'said', content: 'Norlandish did not arm Ostia', speaker: 'n' }],
    ['AID Norland > Ostia denied asserted by Norland : Norlandish did not arm Ostia'],
  ],
  [
    'said another did not arm',
    [
      'Reed/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/arm/nsubj did/AUX/arm/aux/do ' +
        'not/RB/arm/advmod arm/VB/said/ccomp Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Reed', cue: 'said', content: 'Norland did not arm Ostia', speaker: 'r' }],
    ['AID Norland > Ostia negated asserted by Reed : Norland did not arm Ostia'],
  ],
  [
    'said another must arm',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/arm/nsubj must/MD/arm/aux arm/VB/said/ccomp ' +
        'Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'Norland must arm Ostia', speaker: 'h' }],
    ['REQUEST Hale > Norland affirmed requested by Hale : Norland must arm Ostia'],
  ],
  [
    'said I must arm',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say I/PRP/arm/nsubj must/MD/arm/aux arm/VB/said/ccomp ' +
        'Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'I must arm Ostia', speaker: 'h' }],
    ['AID - > Ostia affirmed requested by Hale : I must arm Ostia'],
  ],
  [
    'said it is unacceptable',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/unacceptable/nsubj is/AUX/unacceptable/cop/be ' +
        'unacceptable/JJ/said/ccomp ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'Norland is unacceptable', speaker: 'h' }],
    ['ACCUSE Hale > Norland affirmed asserted by Hale : Norland is unacceptable'],
  ],
  [
    'said it will pay a price',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/pay/nsubj will/MD/pay/aux pay/VB/said/ccomp ' +
        'a/DT/price/det price/NN/pay/obj ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'Norland will pay a price', speaker: 'h' }],
    ['THREATEN Hale > Norland affirmed planned by Hale : Norland will pay a price'],
  ],
  [
    'said it will attack',
    [
      'Norland/NNP/said/nsubj said/VBD/0/root/say Norlandish/NNP/attack/nsubj will/MD/attack/aux ' +
        'attack/VB/said/ccomp Ostia/NNP/attack/obj ./,/said/punct',
    ],
    [{ source: 'Norland', cue: 'said', content: 'Norlandish will attack Ostia', speaker: 'n' }],
    ['THREATEN Norland > Ostia affirmed planned by Norland : Norlandish will attack Ostia'],
  ],
  [
    'said another will attack',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/attack/nsubj will/MD/attack/aux ' +
        'attack/VB/said/ccomp Ostia/NNP/attack/obj ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'Norland will attack Ostia', speaker: 'h' }],
    ['ASSAULT Norland > Ostia affirmed planned by Hale : Norland will attack Ostia'],
  ],
  [
    'did not say that',
    [
      'Reed/NNP/say/nsubj did/AUX/say/aux/do not/RB/say/advmod say/VB/0/root that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/say/ccomp/attack Ostia/NNP/attacked/obj ./,/say/punct',
    ],
    [{ source: 'Reed', cue: 'say', content: 'that Norland attacked Ostia', speaker: 'r' }],
    [],
  ],
  [
    'confirmed an attack',
    [
      'Reed/NNP/confirmed/nsubj confirmed/VBD/0/root/confirm an/DT/attack/det attack/NN/confirmed/obj ' +
        'by/PP/Norland/case Norland/NNP/attack/nmod on/PP/Ostia/case Ostia/NNP/attack/nmod ' +
        './,/confirmed/punct',
    ],
    [{ source: 'Reed', cue: 'confirmed', content: 'an attack by Norland on Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed asserted by Reed : an attack by Norland on Ostia'],
  ],
  [
    'called for an attack',
    [
      'Reed/NNP/called/nsubj called/VBD/0/root/call for/PP/attack/case an/DT/attack/det ' +
        'attack/NN/called/obl by/PP/Norland/case Norland/NNP/attack/nmod on/PP/Ostia/case ' +
        'Ostia/NNP/attack/nmod ./,/called/punct',
    ],
    [{ source: 'Reed', cue: 'called for', content: 'an attack by Norland on Ostia', speaker: 'r' }],
    ['REQUEST Reed > - affirmed asserted : Reed called for an attack by Norland on Ostia'],
  ],
  [
    'found bodies',
    [
      'Reed/NNP/found/nsubj found/VBD/0/root/find two/CD/bodies/nummod bodies/NNS/found/obj/body ' +
        'near/PP/Velm/case Velm/NNP/bodies/nmod ./,/found/punct',
    ],
    [{ source: 'Reed', cue: 'found', content: 'two bodies near Velm', speaker: 'r' }],
    ['STATE Reed > - affirmed asserted : Reed found two bodies near Velm'],
  ],
  [
    'proposed an alliance',
    [
      'Norland/NNP/proposed/nsubj proposed/VBD/0/root/propose an/DT/alliance/det ' +
        'alliance/NN/proposed/obj to/PP/Ostia/case Ostia/NNP/proposed/obl ./,/proposed/punct',
    ],
    [{ source: 'Norland', cue: 'proposed', content: 'an alliance to Ostia', speaker: 'n' }],
    ['STATE Norland > - affirmed asserted : Norland proposed an alliance to Ostia'],
  ],
];
