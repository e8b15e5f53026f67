import type { ReadingRows } from './noun-readings.fixture.ts';

/** Readings (see `READINGS`) of verbs that act on an event: promises, refusals, demands, plans. */
export const READINGS_OF_OPERATORS: ReadingRows = [
  [
    'an operator',
    [
      [
        'offers',
        'Norland/NNP/offered/nsubj offered/VBD/0/root/offer to/TO/arm/mark arm/VB/offered/xcomp Ostia/NNP/arm/obj',
        'AGREE n > o',
      ],
      [
        'offers reasons to',
        'Norland/NNP/offered/nsubj offered/VBD/0/root/offer reasons/NNS/offered/obj/reason ' +
          'to/TO/arm/mark arm/VB/offered/advcl Ostia/NNP/arm/obj',
        'nothing',
      ],
      [
        'wants to',
        'Norland/NNP/wants/nsubj wants/VBZ/0/root/want to/TO/attack/mark attack/VB/wants/xcomp Ostia/NNP/attack/obj',
        'ASSAULT n > o planned',
      ],
      [
        'wants somebody to',
        'Norland/NNP/wants/nsubj wants/VBZ/0/root/want Reed/NNP/wants/obj to/TO/attack/mark ' +
          'attack/VB/wants/xcomp Ostia/NNP/attack/obj',
        'REQUEST n > r',
      ],
      [
        'is urged to',
        'Norland/NNP/urged/nsubj:pass was/AUX/urged/aux:pass/be urged/VBN/0/root/urge to/TO/arm/mark ' +
          'arm/VB/urged/xcomp Ostia/NNP/arm/obj',
        'REQUEST - > n',
      ],
      [
        'was convinced that',
        'Reed/NNP/convinced/nsubj:pass was/AUX/convinced/aux:pass/be convinced/VBN/0/root/convince ' +
          'that/IN/attacked/mark Norland/NNP/attacked/nsubj attacked/VBD/convinced/ccomp/attack ' +
          'Ostia/NNP/attacked/obj',
        'nothing',
      ],
      [
        'convinced somebody to',
        'Reed/NNP/convinced/nsubj convinced/VBD/0/root/convince Norland/NNP/convinced/obj ' +
          'to/TO/attack/mark attack/VB/convinced/xcomp Ostia/NNP/attack/obj',
        'REQUEST r > n',
      ],
      [
        'ordered an arrest',
        'Norland/NNP/ordered/nsubj ordered/VBD/0/root/order arrest/NN/ordered/obj of/PP/Reed/case Reed/NNP/arrest/nmod',
        'COERCE arrest n > r',
      ],
      [
        'ordered grain',
        'Norland/NNP/ordered/nsubj ordered/VBD/0/root/order grain/NN/ordered/obj of/PP/Reed/case Reed/NNP/grain/nmod',
        'nothing',
      ],
      [
        'ordered somebody to',
        'Norland/NNP/ordered/nsubj ordered/VBD/0/root/order Ostia/NNP/ordered/obj to/TO/arm/mark ' +
          'arm/VB/ordered/xcomp Reed/NNP/arm/obj',
        'REQUEST n > o',
      ],
      [
        'insisted that it did',
        'Reed/NNP/insisted/nsubj insisted/VBD/0/root/insist that/IN/attacked/mark ' +
          'Norland/NNP/attacked/nsubj attacked/VBD/insisted/ccomp/attack Ostia/NNP/attacked/obj',
        'nothing',
      ],
      [
        'insisted that it do',
        'Reed/NNP/insisted/nsubj insisted/VBD/0/root/insist that/IN/attack/mark Norland/NNP/attack/nsubj ' +
          'attack/VB/insisted/ccomp/attack Ostia/NNP/attack/obj',
        'REQUEST r > n',
      ],
      [
        'insisted that it can',
        'Reed/NNP/insisted/nsubj insisted/VBD/0/root/insist that/IN/attack/mark Norland/NNP/attack/nsubj ' +
          'can/MD/attack/aux attack/VB/insisted/ccomp/attack Ostia/NNP/attack/obj',
        'nothing',
      ],
      [
        'insisted that it must',
        'Reed/NNP/insisted/nsubj insisted/VBD/0/root/insist that/IN/attack/mark Norland/NNP/attack/nsubj ' +
          'must/MD/attack/aux attack/VB/insisted/ccomp/attack Ostia/NNP/attack/obj',
        'REQUEST r > n',
      ],
      [
        'insisted that it is',
        'Reed/NNP/insisted/nsubj insisted/VBD/0/root/insist that/IN/ally/mark Norland/NNP/ally/nsubj ' +
          'is/AUX/ally/cop/be ally/NN/insisted/ccomp of/PP/Ostia/case Ostia/NNP/ally/nmod',
        'nothing',
      ],
      [
        'asked whether it did',
        'Reed/NNP/asked/nsubj asked/VBD/0/root/ask whether/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
          'attacked/VBD/asked/ccomp/attack Ostia/NNP/attacked/obj',
        'nothing',
      ],
      [
        'asked that it do',
        'Reed/NNP/asked/nsubj asked/VBD/0/root/ask that/IN/attack/mark Norland/NNP/attack/nsubj ' +
          'attack/VB/asked/ccomp/attack Ostia/NNP/attack/obj',
        'REQUEST r > n',
      ],
      [
        'told them that it did',
        'Reed/NNP/told/nsubj told/VBD/0/root/tell Hale/NNP/told/obj that/IN/attacked/mark ' +
          'Norland/NNP/attacked/nsubj attacked/VBD/told/ccomp/attack Ostia/NNP/attacked/obj',
        'nothing',
      ],
      [
        'advised that it should',
        'Reed/NNP/advised/nsubj advised/VBD/0/root/advise that/IN/attack/mark Norland/NNP/attack/nsubj ' +
          'should/MD/attack/aux attack/VB/advised/ccomp/attack Ostia/NNP/attack/obj',
        'nothing',
      ],
      [
        'halted talks',
        'Norland/NNP/halted/nsubj halted/VBD/0/root/halt talks/NNS/halted/obj/talk with/PP/Ostia/case ' +
          'Ostia/NNP/talks/nmod',
        'REJECT n > o',
      ],
      [
        'halted shipments',
        'Norland/NNP/halted/nsubj halted/VBD/0/root/halt shipments/NNS/halted/obj/shipment ' +
          'to/PP/Ostia/case Ostia/NNP/halted/obl',
        'SANCTION n > o',
      ],
      [
        'ended a blockade',
        'Norland/NNP/ended/nsubj ended/VBD/0/root/end blockade/NN/ended/obj of/PP/Ostia/case Ostia/NNP/blockade/nmod',
        'CONCEDE n > o',
      ],
      [
        'stopped arming',
        'Norland/NNP/stopped/nsubj stopped/VBD/0/root/stop arming/VBG/stopped/xcomp/arm Ostia/NNP/arming/obj',
        'SANCTION n > o',
      ],
      [
        'failed to',
        'Norland/NNP/failed/nsubj failed/VBD/0/root/fail to/TO/arm/mark arm/VB/failed/xcomp Ostia/NNP/arm/obj',
        'AID n > o negated',
      ],
      [
        'failed, and did it',
        'Norland/NNP/failed/nsubj failed/VBD/0/root/fail attacked/VBD/failed/ccomp/attack Ostia/NNP/attacked/obj',
        'nothing',
      ],
      [
        'refused to help',
        'Norland/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/arm/mark arm/VB/refused/xcomp Ostia/NNP/arm/obj',
        'REJECT n > o',
      ],
      [
        'refused to attack',
        'Norland/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/attack/mark attack/VB/refused/xcomp ' +
          'Ostia/NNP/attack/obj',
        'REJECT n > -',
      ],
      [
        'refused to speak',
        'Norland/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/comment/mark comment/VB/refused/xcomp',
        'nothing',
      ],
      [
        'refused to give nobody',
        'Norland/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/give/mark give/VB/refused/xcomp ' +
          'records/NNS/give/obj',
        'nothing',
      ],
      [
        'called him something',
        'Reed/NNP/called/nsubj called/VBD/0/root/call Ostia/NNP/called/obj liar/NN/called/xcomp',
        'nothing',
      ],
      [
        'called for talks',
        'Reed/NNP/called/nsubj called/VBD/0/root/call for/PP/talks/case talks/NNS/called/obl/talk ' +
          'with/PP/Ostia/case Ostia/NNP/talks/nmod',
        'REQUEST r > -',
      ],
      [
        'considers an attack',
        'Norland/NNP/considers/nsubj considers/VBD/0/root/consider attack/NN/considers/obj ' +
          'on/PP/Ostia/case Ostia/NNP/attack/nmod',
        'ASSAULT n > o possible',
      ],
      [
        'considers an attack as something',
        'Norland/NNP/considers/nsubj considers/VBD/0/root/consider attack/NN/considers/obj ' +
          'on/PP/Ostia/case Ostia/NNP/attack/nmod as/PP/war/case war/NN/considers/obl',
        'nothing',
      ],
      [
        'considers talks',
        'Norland/NNP/considers/nsubj considers/VBD/0/root/consider talks/NNS/considers/obj/talk ' +
          'with/PP/Ostia/case Ostia/NNP/talks/nmod',
        'nothing',
      ],
      [
        'considers meeting',
        'Norland/NNP/considers/nsubj considers/VBD/0/root/consider meeting/VBG/considers/xcomp/meet ' +
          'Ostia/NNP/meeting/obj',
        'CONSULT n > o possible',
      ],
      ['expects sales', 'Norland/NNP/expects/nsubj expects/VBD/0/root/expect sales/NNS/expects/obj/sale', 'nothing'],
      [
        'expects talks',
        'Norland/NNP/expects/nsubj expects/VBD/0/root/expect talks/NNS/expects/obj/talk ' +
          'with/PP/Ostia/case Ostia/NNP/talks/nmod',
        'CONSULT n > o planned',
      ],
      [
        'hopes that another will',
        'Norland/NNP/hopes/nsubj hopes/VBD/0/root/hope that/IN/attack/mark Reed/NNP/attack/nsubj ' +
          'will/MD/attack/aux attack/VB/hopes/ccomp/attack Ostia/NNP/attack/obj',
        'nothing',
      ],
      [
        'would not accept',
        'Norland/NNP/accept/nsubj would/MD/accept/aux not/RB/accept/advmod accept/VB/0/root ' +
          'offer/NN/accept/obj from/PP/Ostia/case Ostia/NNP/offer/nmod',
        'REJECT n > o',
      ],
      [
        'would accept',
        'Norland/NNP/accept/nsubj would/MD/accept/aux accept/VB/0/root offer/NN/accept/obj ' +
          'from/PP/Ostia/case Ostia/NNP/offer/nmod',
        'AGREE n > o conditional',
      ],
      [
        'agreed not to attack',
        'Norland/NNP/agreed/nsubj agreed/VBD/0/root/agree not/RB/attack/advmod to/TO/attack/mark ' +
          'attack/VB/agreed/xcomp Ostia/NNP/attack/obj',
        'AGREE n > o',
      ],
      [
        'agreed not to arm',
        'Norland/NNP/agreed/nsubj agreed/VBD/0/root/agree not/RB/arm/advmod to/TO/arm/mark ' +
          'arm/VB/agreed/xcomp Ostia/NNP/arm/obj',
        'REJECT n > o',
      ],
      [
        'agreed to attack',
        'Norland/NNP/agreed/nsubj agreed/VBD/0/root/agree to/TO/attack/mark attack/VB/agreed/xcomp ' +
          'Ostia/NNP/attack/obj',
        'AGREE n > o',
      ],
      [
        'vowed to attack',
        'Norland/NNP/vowed/nsubj vowed/VBD/0/root/vow to/TO/attack/mark attack/VB/vowed/xcomp Ostia/NNP/attack/obj',
        'THREATEN n > o',
      ],
      [
        'vowed to resist',
        'Norland/NNP/vowed/nsubj vowed/VBD/0/root/vow to/TO/resist/mark resist/VB/vowed/xcomp Ostia/NNP/resist/obj',
        'REJECT n > o',
      ],
      [
        'promised somebody to attack',
        'Norland/NNP/promised/nsubj promised/VBD/0/root/promise Ostia/NNP/promised/obj to/TO/attack/mark ' +
          'attack/VB/promised/xcomp Reed/NNP/attack/obj',
        'AGREE n > o',
      ],
      [
        'agreed that another should',
        'Norland/NNP/agreed/nsubj agreed/VBD/0/root/agree that/IN/arm/mark Reed/NNP/arm/nsubj ' +
          'should/MD/arm/aux arm/VB/agreed/ccomp/arm Ostia/NNP/arm/obj',
        'AGREE n > -',
      ],
      [
        'agreed that it should',
        'Norland/NNP/agreed/nsubj agreed/VBD/0/root/agree that/IN/arm/mark Norlandish/NNP/arm/nsubj ' +
          'should/MD/arm/aux arm/VB/agreed/ccomp/arm Ostia/NNP/arm/obj',
        'AGREE n > o',
      ],
      [
        'threatened to attack',
        'Norland/NNP/threatened/nsubj threatened/VBD/0/root/threaten to/TO/attack/mark ' +
          'attack/VB/threatened/xcomp Ostia/NNP/attack/obj',
        'THREATEN n > o',
      ],
      [
        'a thing threatened to',
        'crisis/NN/threatened/nsubj threatened/VBD/0/root/threaten to/TO/attack/mark ' +
          'attack/VB/threatened/xcomp Ostia/NNP/attack/obj',
        'nothing',
      ],
      [
        'began to arm',
        'Norland/NNP/began/nsubj began/VBD/0/root/begin to/TO/arm/mark arm/VB/began/xcomp Ostia/NNP/arm/obj',
        'AID n > o',
      ],
      [
        'tried to arm',
        'Norland/NNP/tried/nsubj tried/VBD/0/root/try to/TO/arm/mark arm/VB/tried/xcomp Ostia/NNP/arm/obj',
        'AID n > o possible',
      ],
      [
        'knows of talks',
        'Norland/NNP/knows/nsubj knows/VBD/0/root/know talks/NNS/knows/obj/talk with/PP/Ostia/case ' +
          'Ostia/NNP/talks/nmod',
        'nothing',
      ],
      [
        'resumed talks',
        'Norland/NNP/resumed/nsubj resumed/VBD/0/root/resume talks/NNS/resumed/obj/talk ' +
          'with/PP/Ostia/case Ostia/NNP/talks/nmod',
        'CONSULT n > o',
      ],
      [
        'said in talks',
        'Norland/NNP/said/nsubj said/VBD/0/root/say in/PP/talks/case talks/NNS/said/obl ' +
          'with/PP/Ostia/case Ostia/NNP/talks/nmod',
        'nothing',
      ],
    ],
  ],
];
