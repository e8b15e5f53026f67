/**
 * Stories of some length, and what of that to which they come is right (see `storyLines`): lines may come on top of
 * these, none may go.
 */
export const LONG_STORIES: readonly (readonly [about: string, reports: readonly string[], lines: readonly string[]])[] =
  [
    [
      'a tanker, its toll and whose figures they are',
      [
        'Coast Gazette | 2031-05-07 | Reuters :: ACCRA (Reuters) - At least 14 sailors died when a ' +
          'Ghanaian tanker caught fire off Tema on Tuesday, the navy said. / Six others were missing, ' +
          'Commander Ama Berg told reporters in Accra. / Berg said the fire had begun in the engine room.',
        'Hill Courier | 2031-05-08 :: The fire on a Ghanaian tanker off Tema on Tuesday killed 17 ' +
          "sailors, Ghana's navy said on Thursday. / Three others were still missing, it said. / A union " +
          'of seamen blamed the owner, Moss Lines, for the fire. Moss Lines denied that the ship had been ' +
          'unsafe.',
        'Valley Post | 2031-05-08 :: Seventeen sailors were killed by the fire on the tanker off Tema, ' +
          "according to the navy. / The seamen's union put the toll at 21. / Moss Lines said its ship had " +
          'passed a test in March.',
      ],
      [
        'origin statement Ama Berg (Accra): r1',
        "origin statement Ghana's navy @2031-05-08 for Ghana: r2 r3?",
        'origin statement Moss Lines for Moss Lines: r2 r3?',
        'origin statement Navy, Ghana for Ghana: r1',
        "origin statement Seamen's union: r2 r3?",
        'claim A union of seamen blamed the owner, Moss Lines, for the fire. 1/1/1 of 1 (1-1, 0 unsourced): r2 same',
        'claim Berg said the fire had begun in the engine room. 1/1/1 of 1 (1-1, 0 unsourced): r1 same',
        'claim Moss Lines denied that the ship had been unsafe. 1/1/1 of 1 (1-1, 0 unsourced): r2 same',
        'claim Moss Lines said its ship had passed a test in March. 1/1/1 of 1 (1-1, 0 unsourced): r3 same',
        'claim Six others were missing, Commander Ama Berg told reporters in Accra. 1/1/1 of 1 (1-1, 0 ' +
          'unsourced): r1 same',
        '2031-03 month past: Moss Lines said its ship had passed a test in March.',
        '2031-05-06 day past: The fire on a Ghanaian tanker off Tema on Tuesday killed 17 sailors, ' +
          "Ghana's navy said on Thursday.",
        "2031-05-08 day past: Ghana's navy: The fire on a Ghanaian tanker off Tema on Tuesday killed 17 " +
          "sailors, Ghana's navy said on Thursday.",
      ],
    ],
    [
      'a minister denies what an official told',
      [
        'Coast Gazette | 2031-06-02 :: Peru has offered Chile the island of Torva in exchange for two ' +
          'ports, a senior Peruvian official said on Monday. / The official, who was not allowed to speak ' +
          'in public, said the offer was made in April.',
        'Hill Courier | 2031-06-03 :: Peruvian Foreign Minister Anna Reed denied on Tuesday that Peru ' +
          'had offered Torva to Chile. / "There is no such offer," Reed told parliament in Lima. / Chile\'s ' +
          'foreign ministry declined to comment.',
        'Valley Post | 2031-06-04 :: Peru never offered Torva to Chile, Foreign Minister Anna Reed said ' +
          'on Tuesday. / The Coast Gazette had reported that Lima had offered the island in exchange for ' +
          'two ports. / President Paul Hale of Chile said that he had seen no offer.',
      ],
      [
        'origin statement Anna Reed, Peru (Lima) @2031-06-03 for Peru: r2 r3',
        'origin statement Paul Hale: r3',
        'origin briefing Unnamed senior Peruvian official, through Coast Gazette @2031-06-02 for Peru *: r1 r3?',
        'claim Peru has offered Chile the island of Torva in exchange for two ports, a senior Peruvian ' +
          'official said on Monday. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r2 denies, r2 denies, r3 ' +
          'denies, r3 denies, r3 same',
        'claim President Paul Hale of Chile said that he had seen no offer. 1/1/1 of 1 (1-1, 0 unsourced): r3 same',
        'claim The official, who was not allowed to speak in public, said the offer was made in April. ' +
          '1/1/1 of 1 (1-1, 0 unsourced): r1 same, r2 contradicts, r2 denies, r3 contradicts, r3 denies',
        'conflict polarity r1 said to be so – r3 said to be so – r2 denied – r2 negated – r3 negated – ' +
          'r3 denied (said not to be so)',
        '2031-04 month past: The official, who was not allowed to speak in public, said the offer was made in April.',
        '2031-06-02 day past: Unnamed senior Peruvian official: Peru has offered Chile the island of ' +
          'Torva in exchange for two ports, a senior Peruvian official said on Monday.',
        '2031-06-03 day past: Anna Reed: Peruvian Foreign Minister Anna Reed denied on Tuesday that Peru ' +
          'had offered Torva to Chile.',
      ],
    ],
    [
      'two papers of one agency, one of its own',
      [
        'Coast Gazette | 2031-03-03 | AFP :: LIMA (AFP) - Chile will sell 20 helicopters to Peru, ' +
          'Chilean Defence Minister Nia Orr said on Sunday. / The first of them will be delivered in May, ' +
          'she said.',
        'Hill Courier | 2031-03-03 | AFP :: LIMA (AFP) - Chile will sell 20 helicopters to Peru, Chilean ' +
          'Defence Minister Nia Orr said on Sunday. / The first of them will be delivered in May, she ' +
          'said. / Peru has bought arms from Chile since 2019.',
        'Valley Post | 2031-03-04 :: Chile has agreed to sell 24 helicopters to Peru, two officials of ' +
          'the Chilean defence ministry told the Valley Post. / They asked not to be named because the ' +
          "contract has not been signed. / Peru's army confirmed that it would receive helicopters from " +
          'Chile in May.',
      ],
      [
        'copy r1 of r2',
        'origin statement Nia Orr, Chile @2031-03-02 for Chile: r1 r2',
        "origin statement Peru's army for Peru: r3",
        'origin briefing Unnamed two officials, Chile for Chile *: r3',
        'claim Chile will sell 20 helicopters to Peru, Chilean Defence Minister Nia Orr said on Sunday. ' +
          '2/2/2 of 3 (2-3, 0 unsourced): r1 same, r2 same, r3 drifted, r3 restates',
        'claim Peru has bought arms from Chile since 2019. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
        'claim The first of them will be delivered in May, she said. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r2 same',
        'conflict number r1 20 helicopters – r3 24 helicopters – r2 20 helicopters (figures)',
        '2019 year past: Peru has bought arms from Chile since 2019.',
        '2031-03-02 day past: Nia Orr: Chile will sell 20 helicopters to Peru, Chilean Defence Minister ' +
          'Nia Orr said on Sunday.',
        "2031-05 month planned: Peru's army confirmed that it would receive helicopters from Chile in May.",
        '2031-05 month planned: The first of them will be delivered in May, she said.',
      ],
    ],
    [
      'a court, its accused and his lawyer',
      [
        'Coast Gazette | 2031-09-09 :: A court in Lima sentenced Tom Lund, a former adviser to President ' +
          'Hale, to nine years in prison on Monday for selling maps to Chile. / His lawyer, Asa Berg, said ' +
          'that Lund would appeal.',
        'Hill Courier | 2031-09-09 :: Tom Lund sold maps of the border to Chile, a court in Lima found ' +
          'on Monday. / Judge Dora Vell said that Lund had been paid 40,000 pesos. / Lund told the court ' +
          'that he had never met a Chilean agent.',
        'Valley Post | 2031-09-10 :: Tom Lund was jailed for nine years by a court in Lima on Monday. / ' +
          'Chile has denied having bought maps from him. / "We know no Mr Lund," the Chilean embassy said ' +
          'in a statement.',
      ],
      [
        'origin statement Chile for Chile: r3',
        'origin statement Chilean embassy (a statement) for Chile: r3',
        'origin statement Dora Vell: r2',
        'claim "We know no Mr Lund," the Chilean embassy said in a statement. 1/1/1 of 1 (1-1, 0 unsourced): r3 same',
        'claim A court in Lima sentenced Tom Lund, a former adviser to President Hale, to nine years in ' +
          'prison on Monday for selling maps to Chile. 1/1/1 of 2 (1-1, 1 unsourced): r1 same, r3 denies, ' +
          'r3 less-specific',
        'claim Chile has denied having bought maps from him [Tom Lund]. 1/1/1 of 1 (1-1, 0 unsourced): r3 same',
        'claim His lawyer, Asa Berg, said that Lund would appeal. 1/1/1 of 1 (1-1, 0 unsourced): r1 same',
        'claim Judge Dora Vell said that Lund had been paid 40,000 pesos. 1/1/1 of 1 (1-1, 0 unsourced): r2 same',
        'claim Lund told the court that he had never met a Chilean agent. 1/1/1 of 1 (1-1, 0 unsourced): r2 same',
        'claim Tom Lund sold maps of the border to Chile, a court in Lima found on Monday. 1/1/1 of 1 ' +
          '(1-1, 0 unsourced): r2 same, r3 denies',
        'conflict polarity r1 said to be so – r3 denied (said not to be so)',
      ],
    ],
    [
      'talks, who called them and what came of them',
      [
        'Coast Gazette | 2031-04-11 :: Peruvian and Chilean ministers met in Lima on Thursday for talks ' +
          'on the border, the foreign ministry of Peru said. / The talks were called by Peru after two ' +
          'soldiers had been shot, it said.',
        'Hill Courier | 2031-04-12 :: Talks between Peru and Chile in Lima ended without an agreement on ' +
          'Thursday, Chilean Foreign Minister Rosa Pell said on Friday. / Pell accused Peru of moving ' +
          "troops to the border. / Peru's foreign minister, Anna Reed, rejected the charge.",
        'Valley Post | 2031-04-13 :: Peru moved 3,000 troops to the border in March, according to a ' +
          'report by the United Nations. / Chilean Foreign Minister Rosa Pell said on Friday that Peru had ' +
          'moved troops to the border. / The two countries will meet again in May, Reed said.',
      ],
      [
        'origin statement Foreign ministry, Peru for Peru: r1',
        'origin statement Rosa Pell, Chile @2031-04-11 for Chile: r2 r3',
        'claim Pell accused Peru of moving troops to the border. 2/2/2 of 2 (2-2, 0 unsourced): r2 ' +
          'denies, r2 restates, r2 same, r3 more-specific, r3 same',
        "claim Peru's foreign minister, Anna Reed, rejected the charge. 1/1/1 of 1 (1-1, 0 unsourced): r2 same",
        'claim Peruvian and Chilean ministers met in Lima on Thursday for talks on the border, the ' +
          'foreign ministry of Peru said. 2/2/2 of 2 (2-2, 0 unsourced): r1 same, r2 less-specific',
        'claim The two countries will meet again in May, Reed said. 1/1/1 of 1 (1-1, 0 unsourced): r3 same',
        'conflict polarity r2 said to be so – r2 said to be so – r3 said to be so – r3 said to be so – ' +
          'r2 denied altogether (said not to be so)',
        '2031-03 month past: Peru moved 3,000 troops to the border in March, according to a report by ' +
          'the United Nations.',
        '2031-04-10 day past: Peruvian and Chilean ministers met in Lima on Thursday for talks on the ' +
          'border, the foreign ministry of Peru said.',
        '2031-04-11 day past: Rosa Pell: Talks between Peru and Chile in Lima ended without an agreement ' +
          'on Thursday, Chilean Foreign Minister Rosa Pell said on Friday.',
        '2031-05 month planned: The two countries will meet again in May, Reed said.',
      ],
    ],
    [
      'a leak and those who print it after',
      [
        'Coast Gazette | 2031-07-01 :: Ghana has bought 300 rifles from Togo, documents seen by the ' +
          "Coast Gazette show. / The documents were signed by General Kofi Orr in May. / Ghana's defence " +
          'ministry did not answer questions.',
        'Hill Courier | 2031-07-02 :: Ghana has bought 300 rifles from Togo, the Coast Gazette reported ' +
          "on Tuesday, citing documents. / Togo's government said on Wednesday that it had sold no rifles " +
          'to Ghana.',
        'Valley Post | 2031-07-02 :: Ghana bought hundreds of rifles from Togo, according to the Coast ' +
          'Gazette. / The paper said that General Kofi Orr had signed the contract. / A spokesman for Orr ' +
          'called the documents a forgery.',
      ],
      [
        'origin statement Togo @2031-07-02 for Togo: r2',
        'origin document Unnamed documents: a document, through Coast Gazette @2031-07-01 *: r1 r2 r3? r3?',
        'origin statement Unnamed spokesman: r3',
        'claim A spokesman for Orr called the documents a forgery. 1/1/1 of 1 (1-1, 0 unsourced): r3 same',
        'claim The paper said that General Kofi Orr had signed the contract. 1/1/1 of 2 (1-2, 1 ' +
          'unsourced): r1 more-specific, r3 same',
        "claim Togo's government said on Wednesday that it had sold no rifles to Ghana. 1/1/1 of 1 (1-1, " +
          '0 unsourced): r2 same',
        "2031-07-02 day past: Togo's government said on Wednesday that it had sold no rifles to Ghana.",
      ],
    ],
    [
      "an anonymous warning and an institute's count",
      [
        'Coast Gazette | 2031-10-20 :: Togo could attack Ghana within weeks, two western diplomats said ' +
          'on Monday. / They said that Togo had moved 9,000 soldiers to the frontier.',
        'Hill Courier | 2031-10-21 :: Togo has moved 9,000 soldiers to its frontier with Ghana, a ' +
          'western diplomat said. / The Institute for Border Studies counted about 6,000 in satellite ' +
          'pictures. / President Mensah called on Togo to withdraw its troops.',
        'Valley Post | 2031-10-22 :: Togo denied on Tuesday that it was about to attack Ghana. / "We ' +
          'will not attack anybody," Togo\'s defence minister, Rolf Pell, said. / The Institute for Border ' +
          'Studies said that some 6,000 soldiers stood at the frontier.',
      ],
      [
        'origin statement Rolf Pell, Togo @2031-10-21 for Togo: r3',
        'claim President Mensah called on Togo to withdraw its troops. 1/1/1 of 1 (1-1, 0 unsourced): r2 same',
        'claim Togo denied on Tuesday that it was about to attack Ghana. 1/1/1 of 1 (1-1, 0 unsourced): ' +
          'r3 same, r3 same',
        'conflict polarity r1 said to be so – r3 denied (said not to be so)',
        '2031-10-21 day past: Rolf Pell: Togo denied on Tuesday that it was about to attack Ghana.',
      ],
    ],
    [
      'sanctions, by whom and on whom',
      [
        'Coast Gazette | 2031-02-14 :: The European Union imposed sanctions on two Chilean generals on ' +
          'Friday for the shelling of Torva, diplomats said. / The generals, Pablo Moss and Luis Vell, may ' +
          'no longer enter its states.',
        'Hill Courier | 2031-02-14 :: The European Union has frozen the accounts of the Chilean generals ' +
          'Pablo Moss and Luis Vell, its foreign policy chief said on Friday. / Chile called the sanctions ' +
          'unjust. / Peru welcomed them.',
        'Valley Post | 2031-02-15 :: Chile threatened on Saturday to recall its ambassador from Brussels ' +
          'over sanctions on two of its generals. / General Moss said that he had no money in Europe. / ' +
          'The sanctions were adopted on Friday, the European Union said in a statement.',
      ],
      [
        'origin statement Chile @2031-02-15 for Chile: r3',
        'origin statement European Union (a statement) for European Union: r3',
        'origin statement Moss: r3',
        'claim General Moss said that he had no money in Europe. 1/1/1 of 1 (1-1, 0 unsourced): r3 same',
        'claim Peru welcomed them. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
        'claim The sanctions were adopted on Friday, the European Union said in a statement. 1/1/1 of 1 ' +
          '(1-1, 0 unsourced): r3 same',
        '2031-02-14 day past: The European Union imposed sanctions on two Chilean generals on Friday for ' +
          'the shelling of Torva, diplomats said.',
        '2031-02-14 day past: The sanctions were adopted on Friday, the European Union said in a statement.',
        '2031-02-15 day past: Chile threatened on Saturday to recall its ambassador from Brussels over ' +
          'sanctions on two of its generals.',
      ],
    ],
  ];
