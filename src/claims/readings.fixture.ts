import { READINGS_OF_NOUNS, type ReadingRows } from './noun-readings.fixture.ts';

/**
 * What a predicate tells, by kinds of events: what the clause is like, its parse (see `tagLines`), and type, mode, actor
 * and recipient of the reading, with polarity and modality where it is not plainly so; `nothing`: a state.
 */
export const READINGS: ReadingRows = [
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
  [
    'a light verb',
    [
      [
        'imposed sanctions',
        'Norland/NNP/imposed/nsubj imposed/VBD/0/root/impose sanctions/NNS/imposed/obj/sanction ' +
          'on/PP/Ostia/case Ostia/NNP/sanctions/nmod',
        'SANCTION discontinue n > o',
      ],
      [
        'faces sanctions',
        'Ostia/NNP/faces/nsubj faces/VBD/0/root/face sanctions/NNS/faces/obj/sanction ' +
          'from/PP/Norland/case Norland/NNP/sanctions/nmod',
        'SANCTION discontinue n > o',
      ],
      [
        'has help from',
        'Reed/NNP/has/nsubj has/VBD/0/root/have help/NN/has/obj from/PP/Norland/case Norland/NNP/help/nmod',
        'AID n > r',
      ],
      [
        'has help for',
        'Reed/NNP/has/nsubj has/VBD/0/root/have help/NN/has/obj for/PP/Norland/case Norland/NNP/help/nmod',
        'nothing',
      ],
      [
        'has the support of',
        'Reed/NNP/has/nsubj has/VBD/0/root/have support/NN/has/obj of/PP/Norland/case Norland/NNP/support/nmod',
        'AID n > r',
      ],
      [
        'has support for',
        'Reed/NNP/has/nsubj has/VBD/0/root/have support/NN/has/obj for/PP/Norland/case Norland/NNP/support/nmod',
        'nothing',
      ],
      ['took the blame', 'Reed/NNP/took/nsubj took/VBD/0/root/take blame/NN/took/obj', 'ACCUSE disapprove - > r'],
      [
        'went on strike',
        'Reed/NNP/went/nsubj went/VBD/0/root/go on/PP/strike/case strike/NN/went/obl',
        'PROTEST strike r > -',
      ],
      ['went in a strike', 'Reed/NNP/went/nsubj went/VBD/0/root/go in/PP/strike/case strike/NN/went/obl', 'nothing'],
      ['went on a march', 'Reed/NNP/went/nsubj went/VBD/0/root/go on/PP/march/case march/NN/went/obl', 'nothing'],
      [
        'a thing raised alarm',
        'aid/NN/raised/nsubj raised/VBD/0/root/raise alarm/NN/raised/obj in/PP/Ostia/case Ostia/NNP/raised/obl',
        'ACCUSE disapprove - > -',
      ],
      [
        'somebody raised alarm',
        'Norland/NNP/raised/nsubj raised/VBD/0/root/raise alarm/NN/raised/obj over/PP/Ostia/case Ostia/NNP/alarm/nmod',
        'ACCUSE disapprove n > o',
      ],
      [
        'an inquiry was prompted',
        'inquiry/NN/prompted/nsubj:pass was/AUX/prompted/aux:pass/be prompted/VBN/0/root/prompt ' +
          'by/PP/Reed/case Reed/NNP/prompted/obl',
        'ACCUSE investigate - > -',
      ],
    ],
  ],
  [
    'a noun',
    [
      [
        'a place in front',
        'Velm/NNP/attack/compound attack/NN/0/root on/PP/Ostia/case Ostia/NNP/attack/nmod',
        'ASSAULT - > o',
      ],
      [
        'a state in front',
        'Norlandish/JJ/attack/amod attack/NN/0/root on/PP/Ostia/case Ostia/NNP/attack/nmod',
        'ASSAULT n > o',
      ],
      [
        'a person in front',
        'Reed/NNP/attack/nmod:poss attack/NN/0/root on/PP/Hale/case Hale/NNP/attack/nmod',
        'nothing',
      ],
      [
        '… on a state',
        'Reed/NNP/attack/nmod:poss attack/NN/0/root on/PP/Ostia/case Ostia/NNP/attack/nmod',
        'ASSAULT r > o',
      ],
      [
        'little of it',
        'Norlandish/JJ/help/amod little/JJ/help/amod help/NN/0/root for/PP/Ostia/case Ostia/NNP/help/nmod',
        'AID n > o negated',
      ],
      [
        'possible',
        'Norlandish/JJ/help/amod possible/JJ/help/amod help/NN/0/root for/PP/Ostia/case Ostia/NNP/help/nmod',
        'AID n > o possible',
      ],
      [
        'upcoming',
        'Norlandish/JJ/visit/amod upcoming/JJ/visit/amod visit/NN/0/root to/PP/Ostia/case Ostia/NNP/visit/nmod',
        'CONSULT visit n > o planned',
      ],
      [
        'of the news',
        'news/NN/conference/compound conference/NN/0/root with/PP/Ostia/case Ostia/NNP/conference/nmod',
        'nothing',
      ],
      ['a great deal', 'great/JJ/deal/amod deal/NN/0/root of/PP/Norland/case Norland/NNP/deal/nmod', 'nothing'],
      ['a deal', 'Norlandish/JJ/deal/amod deal/NN/0/root with/PP/Ostia/case Ostia/NNP/deal/nmod', 'AGREE n > o'],
      [
        'calls for',
        'Norlandish/JJ/calls/amod calls/NNS/0/root/call for/PP/restraint/case restraint/NN/calls/nmod',
        'nothing',
      ],
      [
        'calls to',
        'Norlandish/JJ/calls/amod calls/NNS/0/root/call to/PP/Ostia/case Ostia/NNP/calls/nmod',
        'CONSULT phone n > o',
      ],
      ['a hearing', 'Norlandish/JJ/hearing/amod hearing/NN/0/root', 'nothing'],
      [
        'a hearing into',
        'Norlandish/JJ/hearing/amod hearing/NN/0/root into/PP/theft/case theft/NN/hearing/nmod',
        'ACCUSE investigate n > -',
      ],
      ['a rally of a person', 'rally/NN/0/root by/PP/Reed/case Reed/NNP/rally/nmod', 'nothing'],
      ['a rally of a state', 'rally/NN/0/root by/PP/Norland/case Norland/NNP/rally/nmod', 'PROTEST demo n > -'],
      ['a riot of a person', 'riot/NN/0/root by/PP/Reed/case Reed/NNP/riot/nmod', 'PROTEST riot r > -'],
      [
        'denial of a climate',
        'climate/NN/denial/compound denial/NN/0/root of/PP/Ostia/case Ostia/NNP/denial/nmod',
        'nothing',
      ],
      ['denial', 'Norlandish/JJ/denial/amod denial/NN/0/root of/PP/Ostia/case Ostia/NNP/denial/nmod', 'REJECT n > o'],
      [
        'a charge',
        'Norlandish/JJ/charge/amod charge/NN/0/root against/PP/Ostia/case Ostia/NNP/charge/nmod',
        'ACCUSE allege n > o',
      ],
      ['what is a concern', 'Norland/NNP/concern/nsubj is/AUX/concern/cop/be concern/NN/0/root', 'nothing'],
    ],
  ],
  [
    'what somebody is',
    [
      [
        'an ally',
        'Norland/NNP/ally/nsubj is/AUX/ally/cop/be ally/NN/0/root of/PP/Ostia/case Ostia/NNP/ally/nmod',
        'COOPERATE n > o',
      ],
      [
        'an ally, which armed another',
        'Norland/NNP/ally/nsubj is/AUX/ally/cop/be ally/NN/0/root which/WDT/armed/nsubj ' +
          'armed/VBD/ally/acl:relcl/arm Ostia/NNP/armed/obj',
        'COOPERATE n > o',
      ],
      [
        'a supporter of a person',
        'Reed/NNP/supporter/nsubj is/AUX/supporter/cop/be supporter/NN/0/root of/PP/Hale/case Hale/NNP/supporter/nmod',
        'SUPPORT r > h',
      ],
      [
        'a supporter of a state',
        'Reed/NNP/supporter/nsubj is/AUX/supporter/cop/be supporter/NN/0/root of/PP/Ostia/case ' +
          'Ostia/NNP/supporter/nmod',
        'AID r > o',
      ],
      [
        'worried about a state',
        'Norland/NNP/worried/nsubj is/AUX/worried/cop/be worried/JJ/0/root about/PP/Ostia/case Ostia/NNP/worried/obl',
        'ACCUSE disapprove n > o',
      ],
      [
        'worried about debt',
        'Norland/NNP/worried/nsubj is/AUX/worried/cop/be worried/JJ/0/root about/PP/debt/case debt/NN/worried/obl',
        'nothing',
      ],
      ['worried', 'Norland/NNP/worried/nsubj is/AUX/worried/cop/be worried/JJ/0/root', 'nothing'],
      [
        'worried that',
        'Norland/NNP/worried/nsubj is/AUX/worried/cop/be worried/JJ/0/root that/IN/left/mark ' +
          'Ostia/NNP/left/nsubj left/VBD/worried/ccomp/leave town/NN/left/obj',
        'ACCUSE disapprove n > o',
      ],
      [
        'so angry that',
        'Reed/NNP/angry/nsubj is/AUX/angry/cop/be so/RB/angry/advmod angry/JJ/0/root that/IN/left/mark ' +
          'Ostia/NNP/left/nsubj left/VBD/angry/ccomp/leave town/NN/left/obj',
        'nothing',
      ],
      [
        'unacceptable',
        'Norland/NNP/unacceptable/nsubj is/AUX/unacceptable/cop/be unacceptable/JJ/0/root',
        'ACCUSE disapprove - > n',
      ],
      ['defiant', 'Norland/NNP/defiant/nsubj is/AUX/defiant/cop/be defiant/JJ/0/root', 'REJECT n > -'],
      [
        'ready to',
        'Norland/NNP/ready/nsubj is/AUX/ready/cop/be ready/JJ/0/root to/TO/arm/mark arm/VB/ready/xcomp ' +
          'Ostia/NNP/arm/obj',
        'AID n > o planned',
      ],
      [
        'unable to',
        'Norland/NNP/unable/nsubj is/AUX/unable/cop/be unable/JJ/0/root to/TO/arm/mark ' +
          'arm/VB/unable/xcomp Ostia/NNP/arm/obj',
        'AID n > o negated',
      ],
      [
        'willing to',
        'Norland/NNP/willing/nsubj is/AUX/willing/cop/be willing/JJ/0/root to/TO/arm/mark ' +
          'arm/VB/willing/xcomp Ostia/NNP/arm/obj',
        'AGREE n > o',
      ],
      [
        'remains an ally',
        'Norland/NNP/remained/nsubj remained/VBD/0/root/remain ally/NN/remained/xcomp of/PP/Ostia/case ' +
          'Ostia/NNP/ally/nmod',
        'COOPERATE n > o',
      ],
      [
        'whose help was vital',
        'help/NN/vital/nsubj Norland/NNP/help/nmod:poss was/AUX/vital/cop/be vital/JJ/0/root ' +
          'to/PP/Ostia/case Ostia/NNP/vital/obl',
        'AID n > -',
      ],
      [
        'whose support sagged',
        'support/NN/sagged/nsubj Norland/NNP/support/nmod:poss sagged/VBD/0/root/sag',
        'nothing',
      ],
      [
        'whose help allowed it',
        'help/NN/allowed/nsubj Norland/NNP/help/nmod:poss allowed/VBD/0/root/allow Ostia/NNP/allowed/obj',
        'AID n > o',
      ],
    ],
  ],
  [
    'what a verb leads on to',
    [
      [
        'is working to',
        'Norland/NNP/worked/nsubj worked/VBD/0/root/work to/TO/arm/mark arm/VB/worked/xcomp Ostia/NNP/arm/obj',
        'AID n > o',
      ],
      [
        'used its weight to ask',
        'Norland/NNP/used/nsubj used/VBD/0/root/use weight/NN/used/obj to/TO/urge/mark ' +
          'urge/VB/used/advcl Ostia/NNP/urge/obj',
        'REQUEST n > o',
      ],
      [
        'had weight to ask',
        'Norland/NNP/had/nsubj had/VBD/0/root/have weight/NN/had/obj to/TO/urge/mark urge/VB/weight/acl ' +
          'Ostia/NNP/urge/obj',
        'REQUEST n > o',
      ],
      [
        'made an effort to',
        'Norland/NNP/made/nsubj made/VBD/0/root/make effort/NN/made/obj to/TO/arm/mark arm/VB/effort/acl ' +
          'Ostia/NNP/arm/obj',
        'AID n > o',
      ],
      [
        'played a role in arming',
        'Norland/NNP/played/nsubj played/VBD/0/root/play role/NN/played/obj in/IN/arming/mark ' +
          'arming/VBG/role/acl/arm Ostia/NNP/arming/obj',
        'AID n > o',
      ],
      [
        'took part in an effort to',
        'Norland/NNP/joined/nsubj joined/VBD/0/root/join in/PP/effort/case effort/NN/joined/obl ' +
          'to/TO/arm/mark arm/VB/effort/acl Ostia/NNP/arm/obj',
        'AID n > o',
      ],
      [
        'took part in another’s effort',
        'Norland/NNP/sat/nsubj sat/VBD/0/root/sit in/PP/effort/case effort/NN/sat/obl ' +
          'Reed/NNP/effort/nmod:poss to/TO/arm/mark arm/VB/effort/acl Ostia/NNP/arm/obj',
        'nothing',
      ],
      [
        'put it down, he shouted',
        'Attack/VB/shouted/xcomp Ostia/NNP/Attack/obj Reed/NNP/shouted/nsubj shouted/VBD/0/root/shout',
        'nothing',
      ],
      [
        'spoke on condition',
        'Reed/NNP/spoke/nsubj spoke/VBD/0/root/speak on/PP/condition/case condition/NN/spoke/obl ' +
          'with/PP/Hale/case Hale/NNP/spoke/obl',
        'nothing',
      ],
      [
        'denied doing',
        'Norland/NNP/denied/nsubj denied/VBD/0/root/deny attacking/VBG/denied/xcomp/attack Ostia/NNP/attacking/obj',
        'nothing',
      ],
      [
        'asked questions',
        'Reed/NNP/asked/nsubj asked/VBD/0/root/ask question/NN/asked/obj of/PP/Ostia/case Ostia/NNP/asked/obl',
        'nothing',
      ],
      [
        'test-fired',
        'Norland/NNP/fired/nsubj test/NN/fired/compound ~-/HYPH/fired/punct ~fired/VBD/0/root/fire ' +
          'missile/NN/fired/obj',
        'MOBILIZE weapons n > -',
      ],
      ['storm-hit', 'storm/NN/hit/compound ~-/HYPH/hit/punct ~hit/VBD/0/root/hit Ostia/NNP/hit/obj', 'nothing'],
      [
        'accused, the last letter lost',
        'Norland/NNP/accuses/nsubj accuses/VBD/0/root/accus Ostia/NNP/accuses/obj',
        'ACCUSE allege n > o',
      ],
    ],
  ],
  ...READINGS_OF_NOUNS,
];
