import type { ReadingRows } from './noun-readings.fixture.ts';

/** Readings (see `READINGS`) of light verbs, nouns, what somebody is, what a verb leads on to. */
export const READINGS_OF_STATES: ReadingRows = [
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
];
