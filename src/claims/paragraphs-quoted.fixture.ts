import type { ParagraphRows } from './paragraphs.fixture.ts';

/** Paragraphs about people whose own words are quoted. */
export const PARAGRAPHS_QUOTED: ParagraphRows = [
  [
    'Rolf Moss, whose firm built the two dredgers, was quoted as saying that neither had been paid for. ' +
      '"Not a single peso," he said. "We sent three letters, and nobody wrote back."',
    ['[he=Rolf Moss] <said> {"Not a single peso," | "We sent three letters, and nobody wrote back."} direct'],
    [],
  ],
  [
    'Asked whether Chile would send more rifles to Ghana, Defence Minister Nia Orr said only that "all ' +
      'doors stand open". She did not say when.',
    ['[Defence Minister Nia Orr=Nia Orr] <said only> {that "all doors stand open"} mixed'],
    [
      'STATE - > - affirmed asserted by Nia Orr : all doors stand open" ~ stand clause (subject door, ' +
        'complement open) door stand open / ask chile send more rifle ghana defence minister nia orr',
    ],
  ],
  [
    '"If they shell the port once more," General Moss warned, "we shall answer within the hour." His ' +
      'spokesman later said that the general had spoken of drills.',
    [
      '[General Moss=Moss] <warned> {"If they shell the port once more," | "we shall answer within the hour."} direct',
      '[His spokesman=spokesman] <later said> {that the general had spoken of drills} indirect',
      '[the general=Moss] <had spoken of> {drills} indirect in 1',
    ],
    [
      'STATE - > - affirmed asserted by spokesman : the general had spoken of drills ~ speak clause ' +
        '(subject general=Moss, of drill) general speak drill / spokesman late',
    ],
  ],
  [
    'Dora Vell said she would have voted for the budget had it not cut the pensions of miners. "I cannot ' +
      'do that to them," she told a rally in Ostra.',
    [
      '[Dora Vell=Dora Vell] <said> {she would have voted for the budget had it not cut the pensions of ' +
        'miners} indirect',
      '[she=Dora Vell] <told> {"I cannot do that to them,"} direct /Ostra/',
    ],
    [
      'STATE Dora Vell > - denied asserted by Dora Vell : I cannot do that to them," ~ do clause negated ' +
        'modal (subject i=Dora Vell, object that, to they)  / rally ostra',
    ],
  ],
  [
    'Nobody at the ministry would say who ordered the raid. "It was not us," a police spokesman insisted ' +
      'when reached by telephone.',
    ['[a police spokesman=police spokesman] <insisted> {"It was not us,"} direct'],
    [
      'STATE - > - negated asserted by police spokesman : It was not us," ~ we copula negated (subject ' +
        'it)  / police spokesman insist reach telephone',
    ],
  ],
  [
    'Torva\'s mayor fears that the dam will not hold. "I would not sleep below it," he said, pointing at ' +
      'the cracks. Engineers sent by the ministry saw no danger.',
    [
      "[Torva's mayor=Torva's mayor] <fears> {that the dam will not hold} indirect",
      '[he=Torva\'s mayor] <said> {"I would not sleep below it,"} direct',
    ],
    [
      "STATE - > - negated planned by Torva's mayor : the dam will not hold ~ hold clause negated modal " +
        '(subject dam) dam hold / torva mayor fear',
      "STATE Torva's mayor > - denied conditional by Torva's mayor : I would not sleep below it,\" ~ " +
        "sleep clause negated modal (subject i=Torva's mayor, below it) sleep / point crack",
      'STATE - > - negated asserted : Engineers sent by the ministry saw no danger ~ see clause negated ' +
        '(subject engineer, object danger) engineer send ministry see danger / ',
    ],
  ],
  [
    '"Paul Hale is a liar," Dora Vell wrote on Wednesday. "He knew, and he said nothing." Hale\'s office ' +
      'called her words shameful.',
    [
      '[Dora Vell=Dora Vell] <wrote> {"Paul Hale is a liar," | "He knew, and he said nothing."} direct 2031-05-07//',
      "[Hale's office=Hale's office] <called> {her words shameful} indirect",
    ],
    [
      'STATE Paul Hale > - affirmed asserted by Dora Vell : Paul Hale is a liar," ~ liar copula (subject ' +
        'paul=Paul Hale) liar / dora vell write wednesday',
      "ACCUSE - > - affirmed asserted : Hale's office called her words shameful ~ call clause (subject " +
        "office=Hale's office, complement shameful) office call word shameful / ",
    ],
  ],
  [
    '"The minister has my full support," President Hale said of Reed, who has been under fire since the ' +
      'leak. "She will stay."',
    ['[President Hale=Hale] <said> {"The minister has my full support," | "She will stay."} direct'],
    [
      'STATE minister > - affirmed asserted by Hale : The minister has my full support," ~ have clause ' +
        '(subject minister=minister, object support) minister full support / president hale reed fire leak',
      'STATE - > - affirmed planned by Hale : She will stay." ~ stay clause modal (subject she=minister) stay / ',
    ],
  ],
  [
    '"They came at night," a woman who gave her name only as Rosa said. "They took my brother and my two ' +
      'sons." The army denies having been in the village.',
    [
      '[a woman=woman*] <said> {"They came at night," | "They took my brother and my two sons."} direct',
      '[The army=army] <denies> {having been in the village} indirect',
    ],
    [
      'STATE - > - affirmed asserted by woman : They came at night," ~ come clause (subject they, at ' +
        'night) come night / woman give name rosa',
      'STATE - > - affirmed asserted by woman : They took my brother and my two sons." ~ take clause ' +
        '(subject they, object brother) take brother son / ',
    ],
  ],
  [
    'Berg, who once ran the secret service, said that he had seen no proof of Chilean involvement. ' +
      '"Suspicion is not proof," he told the committee.',
    [
      '[Berg, who once ran the secret service,=Berg] <said> {that he had seen no proof of Chilean ' +
        'involvement} indirect',
      '[he=Berg] <had seen no proof of> {Chilean involvement} indirect in 0',
      '[he=Berg] <told> {"Suspicion is not proof,"} direct',
    ],
    [
      'STATE - > - negated asserted by Berg : he had seen no proof of Chilean involvement ~ see clause ' +
        'negated (subject he=Berg, object proof) see proof involvement / berg run secret service',
      'STATE - > - negated asserted by Berg : Suspicion is not proof," ~ proof copula negated (subject ' +
        'suspicion) suspicion proof / committee',
    ],
  ],
  [
    'Hale is believed to favour a smaller force. In public, however, he has promised to send "as many as it takes".',
    [
      '[=?*] <is believed> {Hale | to favour a smaller force} indirect',
      '[he=Hale] <has promised> {to send "as many as it takes"} mixed',
    ],
    [
      'AGREE Hale > - affirmed asserted : In public, however, he has promised to send "as many as it ' +
        'takes" ~ promise clause (subject he=Hale, complement send, in public) public however promise send ' +
        'take / ',
    ],
  ],
  [
    'Under pressure from the unions, the government dropped its plan to raise the pension age. "We have ' +
      'listened," Labour Minister Tom Orr told parliament.',
    ['[Labour Minister Tom Orr=Tom Orr] <told> {"We have listened,"} direct'],
    [
      'STATE government > - affirmed asserted : Under pressure from the unions, the government dropped ' +
        'its plan to raise the pension age ~ drop clause (subject government=government, object plan, ' +
        'under pressure) pressure union government drop plan raise pension age / ',
      'STATE Tom Orr > - affirmed asserted by Tom Orr : We have listened," ~ listen clause (subject ' +
        'we=Tom Orr) listen / labour minister tom orr parliament',
    ],
  ],
  [
    'Asked why she had voted for the loan, Lund said her party had told her to. "I regret it now," she added.',
    ['[she=Lund] <added> {"I regret it now,"} direct'],
    [],
  ],
  [
    '"What we need," said Kofi Berg, "is not another promise." The surgeon, who works at the hospital in ' +
      'Ostra, has not been paid since January.',
    ['[Kofi Berg=Kofi Berg] <said> {"What we need," | "is not another promise."} direct'],
    [
      'STATE - > - negated asserted by Kofi Berg : is not another promise." ~ promise copula negated () ' +
        'promise / need kofi berg',
      'STATE - > - affirmed asserted : who works at the hospital in Ostra ~ work clause (subject who, at ' +
        'hospital) work hospital / surgeon pay january',
    ],
  ],
  [
    'Pell, the only witness, first said she had seen Moss at the door. In court she took it back: "I may ' +
      'have been mistaken."',
    [
      '[Pell, the only witness,=Pell] <first said> {she had seen Moss at the door} indirect',
      '[she=Pell] <took it back:> {"I may have been mistaken."} direct',
    ],
    [
      'STATE - > - affirmed asserted by Pell : she had seen Moss at the door ~ see clause (subject she, ' +
        'object moss=Moss, at door) see door / pell witness first',
      'STATE Pell > - affirmed possible by Pell : I may have been mistaken." ~ mistake clause passive ' +
        'modal (object i=Pell) mistake / court take back',
    ],
  ],
];
