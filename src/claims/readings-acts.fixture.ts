import type { ReadingRows } from './noun-readings.fixture.ts';

/** Readings (see `READINGS`) of deeds, threats, talks, help and trade. */
export const READINGS_OF_ACTS: ReadingRows = [
  [
    'a deed',
    [
      [
        'done to somebody',
        'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj',
        'ASSAULT n > o',
      ],
      [
        'done by his own',
        'army/NN/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj Norland/NNP/army/nmod:poss',
        'ASSAULT n > o',
      ],
      [
        'with a mark that is reached',
        'Norland/NNP/hit/nsubj hit/VBD/0/root/hit towns/NNS/hit/obj 30/CD/towns/nummod',
        'nothing',
      ],
      ['done to himself', 'Reed/NNP/hurt/nsubj hurt/VBD/0/root/hurt himself/PRP/hurt/obj', 'nothing'],
      [
        'killed in a crash',
        'Reed/NNP/killed/nsubj:pass was/AUX/killed/aux:pass/be killed/VBN/0/root/kill in/PP/crash/case ' +
          'crash/NN/killed/obl',
        'nothing',
      ],
      [
        '… near one',
        'Reed/NNP/killed/nsubj:pass was/AUX/killed/aux:pass/be killed/VBN/0/root/kill near/PP/crash/case ' +
          'crash/NN/killed/obl',
        'ASSAULT - > r',
      ],
      [
        '… by a van',
        'Reed/NNP/killed/nsubj:pass was/AUX/killed/aux:pass/be killed/VBN/0/root/kill by/PP/van/case van/NN/killed/obl',
        'nothing',
      ],
      [
        '… in a van',
        'Reed/NNP/killed/nsubj:pass was/AUX/killed/aux:pass/be killed/VBN/0/root/kill in/PP/van/case van/NN/killed/obl',
        'ASSAULT - > r',
      ],
      [
        '… in a raid by somebody',
        'Reed/NNP/killed/nsubj:pass was/AUX/killed/aux:pass/be killed/VBN/0/root/kill in/PP/raid/case ' +
          'raid/NN/killed/obl by/PP/Ostia/case Ostia/NNP/raid/nmod',
        'ASSAULT - > r',
      ],
      [
        '… near a raid by somebody',
        'Reed/NNP/killed/nsubj:pass was/AUX/killed/aux:pass/be killed/VBN/0/root/kill near/PP/raid/case ' +
          'raid/NN/killed/obl by/PP/Ostia/case Ostia/NNP/raid/nmod',
        'ASSAULT - > r',
      ],
      [
        '… after a visit by somebody',
        'Reed/NNP/killed/nsubj:pass was/AUX/killed/aux:pass/be killed/VBN/0/root/kill ' +
          'after/PP/visit/case visit/NN/killed/obl by/PP/Ostia/case Ostia/NNP/visit/nmod',
        'ASSAULT - > r',
      ],
      ['by a van', 'van/NN/killed/nsubj killed/VBD/0/root/kill Reed/NNP/killed/obj', 'nothing'],
      ['by a man', 'man/NN/killed/nsubj killed/VBD/0/root/kill Reed/NNP/killed/obj', 'ASSAULT - > r'],
      ['of a bill', 'Norland/NNP/killed/nsubj killed/VBD/0/root/kill bill/NN/killed/obj', 'nothing'],
      [
        'shot on film',
        'Reed/NNP/shot/nsubj:pass was/AUX/shot/aux:pass/be shot/VBN/0/root/shoot on/PP/film/case film/NN/shot/obl',
        'nothing',
      ],
      [
        'shot on Monday',
        'Reed/NNP/shot/nsubj:pass was/AUX/shot/aux:pass/be shot/VBN/0/root/shoot on/PP/Monday/case Monday/NNP/shot/obl',
        'ASSAULT firearms - > r',
      ],
      ['taken by a body', 'Reed/NNP/captured/nsubj captured/VBD/0/root/capture Unity/NNP/captured/obj', 'nothing'],
      [
        'destroyed',
        'Norland/NNP/destroyed/nsubj destroyed/VBD/0/root/destroy village/NN/destroyed/obj',
        'ASSAULT destroy n > -',
      ],
      ['… nothing', 'Norland/NNP/destroyed/nsubj destroyed/VBD/0/root/destroy', 'nothing'],
      [
        'hurt by nobody',
        'Reed/NNP/injured/nsubj:pass was/AUX/injured/aux:pass/be injured/VBN/0/root/injure',
        'nothing',
      ],
      [
        '… in the field',
        'Reed/NNP/injured/nsubj:pass was/AUX/injured/aux:pass/be injured/VBN/0/root/injure ' +
          'in/PP/field/case field/NN/injured/obl',
        'nothing',
      ],
      [
        '… where there was an attack',
        'Reed/NNP/injured/nsubj:pass was/AUX/injured/aux:pass/be injured/VBN/0/root/injure ' +
          'near/PP/attack/case attack/NN/injured/obl',
        'ASSAULT - > r',
      ],
      ['hurt by somebody', 'Hale/NNP/injured/nsubj injured/VBD/0/root/injure Reed/NNP/injured/obj', 'ASSAULT h > r'],
      [
        'of one’s own anger',
        'They/PRP/suppressed/nsubj suppressed/VBD/0/root/suppress their/PRP$/anger/nmod:poss anger/NN/suppressed/obj',
        'nothing',
      ],
      [
        'of another’s anger',
        'They/PRP/suppressed/nsubj suppressed/VBD/0/root/suppress its/PRP$/anger/nmod:poss anger/NN/suppressed/obj',
        'COERCE restrict - > -',
      ],
      [
        'of one’s own people',
        'They/PRP/suppressed/nsubj suppressed/VBD/0/root/suppress their/PRP$/workers/nmod:poss ' +
          'workers/NNS/suppressed/obj/worker',
        'COERCE restrict - > -',
      ],
      ['seized', 'Norland/NNP/seized/nsubj seized/VBD/0/root/seize Ostia/NNP/seized/obj', 'COERCE seize n > o'],
      [
        'seized on words',
        'Reed/NNP/seized/nsubj seized/VBD/0/root/seize on/PP/words/case words/NNS/seized/obl',
        'nothing',
      ],
      [
        'seized at dawn',
        'Norland/NNP/seized/nsubj seized/VBD/0/root/seize at/PP/dawn/case dawn/NN/seized/obl',
        'COERCE seize n > -',
      ],
      ['by a fever', 'fever/NN/seized/nsubj seized/VBD/0/root/seize Norland/NNP/seized/obj', 'nothing'],
      [
        'called an adjective',
        'Norland/NNP/threatening/nsubj is/AUX/threatening/aux/be threatening/VBG/0/root/threaten',
        'nothing',
      ],
      [
        '… with somebody',
        'Norland/NNP/threatening/nsubj is/AUX/threatening/aux/be threatening/VBG/0/root/threaten ' +
          'Ostia/NNP/threatening/obj',
        'THREATEN n > o',
      ],
      [
        '… with what is threatened',
        'Norland/NNP/threatening/nsubj is/AUX/threatening/aux/be threatening/VBG/0/root/threaten ' +
          'to/TO/attack/mark attack/VB/threatening/xcomp Ostia/NNP/attack/obj',
        'THREATEN n > o',
      ],
      ['… without “be”', 'Norland/NNP/threatening/nsubj threatening/VBG/0/root/threaten', 'THREATEN n > -'],
      ['a participle in front of a noun', 'accused/VBD/0/root/accuse attacker/NN/accused/obj', 'nothing'],
      ['… of several', 'accused/VBD/0/root/accuse attackers/NNS/accused/obj/attacker', 'ACCUSE allege - > -'],
      [
        'slammed into a wall',
        'Reed/NNP/slammed/nsubj slammed/VBD/0/root/slam into/PP/wall/case wall/NN/slammed/obl',
        'nothing',
      ],
      [
        'slammed at length',
        'Reed/NNP/slammed/nsubj slammed/VBD/0/root/slam at/PP/length/case length/NN/slammed/obl',
        'ACCUSE disapprove r > -',
      ],
    ],
  ],
  [
    'a threat, a demand, a regret',
    [
      [
        'of somebody',
        'Norland/NNP/threatened/nsubj threatened/VBD/0/root/threaten Ostia/NNP/threatened/obj',
        'THREATEN n > o',
      ],
      ['of a thing', 'crisis/NN/threatened/nsubj threatened/VBD/0/root/threaten Norland/NNP/threatened/obj', 'nothing'],
      [
        'of a thing of a state’s',
        'plan/NN/threatened/nsubj threatened/VBD/0/root/threaten Ostia/NNP/threatened/obj Norland/NNP/plan/nmod:poss',
        'THREATEN n > o',
      ],
      [
        'of a thing of a person’s',
        'plan/NN/threatened/nsubj threatened/VBD/0/root/threaten Ostia/NNP/threatened/obj Reed/NNP/plan/nmod:poss',
        'nothing',
      ],
      [
        'to a person’s lead',
        'Hale/NNP/threatened/nsubj threatened/VBD/0/root/threaten lead/NN/threatened/obj Reed/NNP/lead/nmod:poss',
        'nothing',
      ],
      [
        'to a state’s lead',
        'Hale/NNP/threatened/nsubj threatened/VBD/0/root/threaten lead/NN/threatened/obj Ostia/NNP/lead/nmod:poss',
        'THREATEN h > o',
      ],
      ['for help', 'Norland/NNP/sought/nsubj sought/VBD/0/root/seek help/NN/sought/obj', 'REQUEST n > -'],
      [
        'for help of somebody',
        'Norland/NNP/sought/nsubj sought/VBD/0/root/seek help/NN/sought/obj from/PP/Ostia/case Ostia/NNP/sought/obl',
        'REQUEST n > o',
      ],
      ['regretted', 'Reed/NNP/regretted/nsubj regretted/VBD/0/root/regret delay/NN/regretted/obj', 'nothing'],
      [
        'held accountable',
        'Norland/NNP/held/nsubj held/VBD/0/root/hold Ostia/NNP/held/obj accountable/JJ/held/xcomp',
        'THREATEN n > o',
      ],
      [
        'found guilty',
        'court/NN/found/nsubj found/VBD/0/root/find Reed/NNP/found/obj guilty/JJ/found/xcomp',
        'SANCTION convict - > r',
      ],
      ['found well', 'court/NN/found/nsubj found/VBD/0/root/find Reed/NNP/found/obj well/JJ/found/xcomp', 'nothing'],
    ],
  ],
  [
    'talks',
    [
      ['of one', 'Reed/NNP/spoke/nsubj spoke/VBD/0/root/speak', 'nothing'],
      [
        'with another',
        'Reed/NNP/spoke/nsubj spoke/VBD/0/root/speak with/PP/Hale/case Hale/NNP/spoke/obl',
        'CONSULT r > h',
      ],
      ['of a body', 'Unity/NNP/discussed/nsubj discussed/VBD/0/root/discuss plan/NN/discussed/obj', 'CONSULT u > -'],
      ['of a person', 'Reed/NNP/discussed/nsubj discussed/VBD/0/root/discuss plan/NN/discussed/obj', 'nothing'],
      ['travelled', 'Reed/NNP/travelled/nsubj travelled/VBD/0/root/travel', 'nothing'],
      [
        'travelled to a state',
        'Reed/NNP/travelled/nsubj travelled/VBD/0/root/travel to/PP/Ostia/case Ostia/NNP/travelled/obl',
        'CONSULT visit r > o',
      ],
      [
        'travelled with nobody from a village',
        'Reed/NNP/came/nsubj came/VBD/0/root/come from/PP/village/case village/NN/came/obl ' +
          'in/PP/Ostia/case Ostia/NNP/village/nmod',
        'nothing',
      ],
      ['speaking', 'Speaking/VBG/0/root/speak with/PP/Hale/case Hale/NNP/Speaking/obl', 'nothing'],
      [
        'is speaking',
        'Reed/NNP/speaking/nsubj is/AUX/speaking/aux/be speaking/VBG/0/root/speak with/PP/Hale/case ' +
          'Hale/NNP/speaking/obl',
        'CONSULT r > h',
      ],
      ['of a thing', 'plan/NN/met/nsubj met/VBD/0/root/meet Reed/NNP/met/obj', 'nothing'],
    ],
  ],
  [
    'help',
    [
      ['given', 'Norland/NNP/helped/nsubj helped/VBD/0/root/help Ostia/NNP/helped/obj', 'AID n > o'],
      ['got of nobody', 'Norland/NNP/received/nsubj received/VBD/0/root/receive grain/NN/received/obj', 'nothing'],
      [
        'got of somebody',
        'Norland/NNP/received/nsubj received/VBD/0/root/receive grain/NN/received/obj from/PP/Ostia/case ' +
          'Ostia/NNP/received/obl',
        'AID o > n',
      ],
      [
        'in drafting',
        'Reed/NNP/helped/nsubj helped/VBD/0/root/help draft/VB/helped/xcomp plan/NN/draft/obj',
        'nothing',
      ],
      ['of a thing to a thing', 'storm/NN/helped/nsubj helped/VBD/0/root/help ratings/NNS/helped/obj', 'nothing'],
      [
        'of answers to a person',
        'Unity/NNP/provided/nsubj provided/VBD/0/root/provide answers/NNS/provided/obj/answer ' +
          'to/PP/Hale/case Hale/NNP/provided/obl',
        'nothing',
      ],
      [
        'of answers to a state',
        'Unity/NNP/provided/nsubj provided/VBD/0/root/provide answers/NNS/provided/obj/answer ' +
          'to/PP/Ostia/case Ostia/NNP/provided/obl',
        'AID u > o',
      ],
      ['of a car to nobody', 'Reed/NNP/sent/nsubj sent/VBD/0/root/send car/NN/sent/obj', 'nothing'],
      [
        'of a car to a state',
        'Reed/NNP/sent/nsubj sent/VBD/0/root/send car/NN/sent/obj to/PP/Ostia/case Ostia/NNP/sent/obl',
        'AID r > o',
      ],
      [
        'of guns by a state to nobody',
        'Norland/NNP/sent/nsubj sent/VBD/0/root/send guns/NNS/sent/obj/gun',
        'AID n > -',
      ],
      [
        'with money for a government',
        'Unity/NNP/funded/nsubj funded/VBD/0/root/fund government/NN/funded/obj',
        'nothing',
      ],
      ['with money for a state', 'Unity/NNP/funded/nsubj funded/VBD/0/root/fund Ostia/NNP/funded/obj', 'AID u > o'],
      [
        'to troubles',
        'Reed/NNP/contributed/nsubj contributed/VBD/0/root/contribute to/PP/troubles/case troubles/NNS/contributed/obl',
        'nothing',
      ],
      [
        'to a state',
        'Reed/NNP/contributed/nsubj contributed/VBD/0/root/contribute to/PP/Ostia/case Ostia/NNP/contributed/obl',
        'AID r > o',
      ],
      [
        'to a report',
        'Reed/NNP/contributed/nsubj contributed/VBD/0/root/contribute to/PP/report/case report/NN/contributed/obl',
        'nothing',
      ],
      [
        'relied on, of a state',
        'Norland/NNP/relied/nsubj relied/VBD/0/root/rely on/PP/Ostia/case Ostia/NNP/relied/obl',
        'AID o > n',
      ],
      [
        'relied on, of figures',
        'Norland/NNP/relied/nsubj relied/VBD/0/root/rely on/PP/figures/case figures/NNS/relied/obl',
        'nothing',
      ],
      [
        'of an army of one’s own',
        'Norland/NNP/strengthened/nsubj strengthened/VBD/0/root/strengthen army/NN/strengthened/obj ' +
          'Norlandish/NNP/army/nmod:poss',
        'nothing',
      ],
      [
        'of another’s army',
        'Norland/NNP/strengthened/nsubj strengthened/VBD/0/root/strengthen army/NN/strengthened/obj ' +
          'Ostia/NNP/army/nmod:poss',
        'AID n > o',
      ],
      ['of a climax', 'Unity/NNP/provided/nsubj provided/VBD/0/root/provide climax/NN/provided/obj', 'nothing'],
      ['of grain', 'Unity/NNP/provided/nsubj provided/VBD/0/root/provide grain/NN/provided/obj', 'AID u > -'],
    ],
  ],
  [
    'trade, agreement',
    [
      ['of a person with nobody', 'Reed/NNP/sold/nsubj sold/VBD/0/root/sell grain/NN/sold/obj', 'nothing'],
      ['of a state with nobody', 'Norland/NNP/sold/nsubj sold/VBD/0/root/sell grain/NN/sold/obj', 'COOPERATE n > -'],
      [
        'of a person with a state',
        'Reed/NNP/sold/nsubj sold/VBD/0/root/sell grain/NN/sold/obj to/PP/Ostia/case Ostia/NNP/sold/obl',
        'COOPERATE r > o',
      ],
      [
        'of insults',
        'Norland/NNP/exchanged/nsubj exchanged/VBD/0/root/exchange insults/NNS/exchanged/obj/insult ' +
          'with/PP/Ostia/case Ostia/NNP/exchanged/obl',
        'nothing',
      ],
      [
        'of grain',
        'Norland/NNP/exchanged/nsubj exchanged/VBD/0/root/exchange grain/NN/exchanged/obj ' +
          'with/PP/Ostia/case Ostia/NNP/exchanged/obl',
        'COOPERATE n > o',
      ],
      ['a person joins a body', 'Reed/NNP/joined/nsubj joined/VBD/0/root/join Unity/NNP/joined/obj', 'nothing'],
      ['a state joins a body', 'Norland/NNP/joined/nsubj joined/VBD/0/root/join Unity/NNP/joined/obj', 'SUPPORT n > u'],
      ['a question settled', 'Reed/NNP/settled/nsubj settled/VBD/0/root/settle question/NN/settled/obj', 'nothing'],
      [
        'settled with somebody',
        'Norland/NNP/settled/nsubj settled/VBD/0/root/settle with/PP/Ostia/case Ostia/NNP/settled/obl',
        'AGREE n > o',
      ],
    ],
  ],
];
