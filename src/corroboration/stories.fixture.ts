import type { Article, LedgerFile } from '../model/index.ts';

/** `publisher | day | agency :: text`, paragraphs apart by ` / `. */
export function articleOf(report: string, i: number): Article {
  const [head = '', text = ''] = report.split(' :: ');
  const [publisher = '', publishedAt = '', agency = ''] = head.split(' | ');
  return {
    id: `r${i + 1}`,
    hash: `h${i}`,
    file: null,
    url: null,
    title: null,
    byline: [],
    publisher,
    agency: agency === '' ? null : agency,
    publishedAt,
    publishedAtBasis: 'given',
    modifiedAt: null,
    lang: 'en',
    text: text.replaceAll(' / ', '\n\n'),
    removed: [],
  };
}

/**
 * Copies; origins with their kind, label, day, institution, a star for unnamed ones, and the reports that rest on them,
 * with a mark where that is inferred; claims with their numbers of origins, institutions and speakers, of how many
 * reports, with their range; conflicts with their sides and their rule; the timeline.
 */
export function storyLines({ entities, copies, origins, claims, conflicts, timeline }: LedgerFile): string[] {
  const called = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const by =
    <T>(key: (one: T) => string) =>
    (a: T, b: T): number =>
      key(a) < key(b) ? -1 : 1;
  return [
    ...copies.map(({ article, of }) => `copy ${article} of ${of}`),
    ...origins.toSorted(by(({ label }) => label)).map(({ kind, label, date, institution, anonymous, articles }) => {
      const reports = articles.map(({ article, certainty }) => `${article}${certainty === 'inferred' ? '?' : ''}`);
      const marks = [date === null ? '' : ` @${date}`, institution === null ? '' : ` for ${called(institution)}`];
      return `origin ${kind} ${label}${marks.join('')}${anonymous ? ' *' : ''}: ${reports.toSorted().join(' ')}`;
    }),
    ...claims.toSorted(by(({ text }) => text)).map(({ text, counts, members }) => {
      const { origins: n, institutions, speakers, articles, range, unsourced } = counts;
      const told = members.map(({ article, relation }) => `${article} ${relation}`).toSorted();
      const numbers = `${n}/${institutions}/${speakers} of ${articles} (${range?.origins.join('-')}, ${unsourced} unsourced)`;
      return `claim ${text} ${numbers}: ${told.join(', ')}`;
    }),
    ...conflicts.toSorted(by(({ kind, sides }) => kind + sides[0]!.value)).map(({ kind, sides, reasons }) => {
      const told = sides.map(({ article, value }) => `${article} ${value}`).join(' – ');
      return `conflict ${kind} ${told} (${reasons?.[0]?.slice(6)})`;
    }),
    ...timeline.map(({ date, precision, status, text }) => `${date} ${precision} ${status}: ${text}`),
  ];
}

/** What it is about, the reports, and what they come to (see `storyLines`). */
export const STORIES: readonly (readonly [about: string, reports: readonly string[], lines: readonly string[]])[] = [
  [
    'a form that is filled in for another player tells nothing again',
    [
      'Coast Gazette | 2031-03-05 :: Lorvik Rowers sold the oarsman Emil Torr to Estmark on Monday. / ' +
        'Torr won two races last year. / The club signed the papers at its boathouse. / Its members are ' +
        'asked to come to the meeting in spring.',
      'Hill Courier | 2031-03-07 :: Lorvik Rowers sold the oarsman Anton Vale to Sudria on Wednesday. / ' +
        'Vale has a bad knee. / The club signed the papers at its boathouse. / Its members are asked to ' +
        'come to the meeting in spring.',
    ],
    [
      'claim Its members are asked to come to the meeting in spring. 1/1/0 of 1 (1-1, 1 unsourced): r1 same',
      'claim Its members are asked to come to the meeting in spring. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      'claim Lorvik Rowers sold the oarsman Anton Vale to Sudria on Wednesday. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      'claim Lorvik Rowers sold the oarsman Emil Torr to Estmark on Monday. 1/1/0 of 1 (1-1, 1 unsourced): r1 same',
      'claim The club signed the papers at its boathouse. 1/1/0 of 1 (1-1, 1 unsourced): r1 same',
      'claim The club signed the papers at its boathouse. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      'claim Torr won two races last year. 1/1/0 of 1 (1-1, 1 unsourced): r1 same',
      'claim Vale has a bad knee. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      '2030 year past: Torr won two races last year.',
      '2031-03-03 day past: Lorvik Rowers sold the oarsman Emil Torr to Estmark on Monday.',
      '2031-03-05 day past: Lorvik Rowers sold the oarsman Anton Vale to Sudria on Wednesday.',
    ],
  ],
  [
    'a minister speaks for no agency that is heard before him',
    [
      'Coast Gazette | 2031-03-05 :: The Harbour Agency said on Tuesday that two ferries had been held ' +
        'at Lorvik. / Prime Minister Jon Velle told reporters in Lorvik that the government would close ' +
        'the port by April 4.',
    ],
    [
      'origin statement Harbour Agency @2031-03-04 for Harbour Agency: r1',
      'origin statement Jon Velle (Lorvik): r1',
      'claim Prime Minister Jon Velle told reporters in Lorvik that the government would close the port ' +
        'by April 4. 1/1/1 of 1 (1-1, 0 unsourced): r1 same',
      'claim The Harbour Agency said on Tuesday that two ferries had been held at Lorvik. 1/1/1 of 1 ' +
        '(1-1, 0 unsourced): r1 same',
      '2031-03-04 day past: Harbour Agency: The Harbour Agency said on Tuesday that two ferries had been ' +
        'held at Lorvik.',
      '2031-04-04 day planned: Prime Minister Jon Velle told reporters in Lorvik that the government ' +
        'would close the port by April 4.',
    ],
  ],
  [
    'a health minister speaks for his ministry, and for no World Health Union',
    [
      'Coast Gazette | 2031-03-05 :: The World Health Union said on Tuesday that two ferries had been ' +
        'held at Lorvik. / Health Minister Jon Velle told reporters in Lorvik that the port would be ' +
        'closed by April 4.',
      'Hill Courier | 2031-03-05 :: The health ministry said on Tuesday that two ferries had been held ' +
        'at Lorvik. / Health Minister Jon Velle told reporters that children had fallen ill.',
    ],
    [
      'origin statement Jon Velle and health ministry (Lorvik) @2031-03-04: r1 r2?',
      'origin statement World Health Union @2031-03-04 for World Health Union: r1',
      'claim Health Minister Jon Velle told reporters in Lorvik that the port would be closed by April ' +
        '4. 1/1/1 of 1 (1-1, 0 unsourced): r1 same',
      'claim Health Minister Jon Velle told reporters that children had fallen ill. 1/1/1 of 1 (1-1, 0 ' +
        'unsourced): r2 same',
      'claim The World Health Union said on Tuesday that two ferries had been held at Lorvik. 2/2/2 of 2 ' +
        '(2-2, 0 unsourced): r1 same, r2 same',
      '2031-03-04 day past: Jon Velle and health ministry: Health Minister Jon Velle told reporters in ' +
        'Lorvik that the port would be closed by April 4.',
      '2031-03-04 day past: World Health Union: The World Health Union said on Tuesday that two ferries ' +
        'had been held at Lorvik.',
      '2031-04-04 day planned: Health Minister Jon Velle told reporters in Lorvik that the port would be ' +
        'closed by April 4.',
    ],
  ],
  [
    'who gives another toll bears out no toll',
    [
      'Coast Gazette | 2031-03-05 :: A flood has killed 41 people in Sund, police chief Jon Velle said on Tuesday.',
      'Hill Courier | 2031-03-06 :: A flood has killed 46 people in Sund, the mayor, Ida Brun, said on Wednesday.',
    ],
    [
      'origin statement Ida Brun @2031-03-05: r2',
      'origin statement Jon Velle @2031-03-04: r1',
      'claim A flood has killed 41 people in Sund, police chief Jon Velle said on Tuesday. 1/1/1 of 2 ' +
        '(1-2, 0 unsourced): r1 same, r2 drifted',
      '2031-03-04 day past: Jon Velle: A flood has killed 41 people in Sund, police chief Jon Velle said on Tuesday.',
      '2031-03-05 day past: Ida Brun: A flood has killed 46 people in Sund, the mayor, Ida Brun, said on Wednesday.',
    ],
  ],
  [
    'one briefing, two papers',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold 40 rifles to Ghana in March, a senior Peruvian official ' +
        'said on Monday. / The official spoke on condition of anonymity.',
      'Hill Courier | 2031-05-07 :: A senior Peruvian official said on Monday that Peru had sold 40 ' +
        'rifles to Ghana in March.',
    ],
    [
      'origin briefing Unnamed senior Peruvian official @2031-05-05 for Peru *: r1 r2',
      'claim Peru sold 40 rifles to Ghana in March, a senior Peruvian official said on Monday. 1/1/1 of ' +
        '2 (1-1, 0 unsourced): r1 same, r2 same',
      '2031-03 month past: Peru sold 40 rifles to Ghana in March, a senior Peruvian official said on Monday.',
      '2031-05-05 day past: Unnamed senior Peruvian official: Peru sold 40 rifles to Ghana in March, a ' +
        'senior Peruvian official said on Monday.',
    ],
  ],
  [
    'two named speakers of two states',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana, Paul Hale said on Monday. / Hale is the ' +
        'defence minister of Peru.',
      'Hill Courier | 2031-05-08 :: Peru sold rifles to Ghana, Anna Reed said on Tuesday. / Reed is the ' +
        'president of Chile.',
    ],
    [
      'origin statement Anna Reed, Chile @2031-05-06 for Chile: r2',
      'origin statement Paul Hale, Peru @2031-05-05 for Peru: r1',
      'claim Hale is the defence minister of Peru. 1/1/0 of 1 (1-1, 1 unsourced): r1 same',
      'claim Peru sold rifles to Ghana, Paul Hale said on Monday. 2/2/2 of 2 (2-2, 0 unsourced): r1 same, r2 same',
      'claim Reed is the president of Chile. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      '2031-05-05 day past: Paul Hale: Peru sold rifles to Ghana, Paul Hale said on Monday.',
      '2031-05-06 day past: Anna Reed: Peru sold rifles to Ghana, Anna Reed said on Tuesday.',
    ],
  ],
  [
    'one speaker on two days',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-10 :: Peru sold rifles to Ghana, Paul Hale said on Friday.',
    ],
    [
      'copy r2 of r1',
      'origin statement Paul Hale @2031-05-05: r1',
      'origin statement Paul Hale @2031-05-09: r2',
      'claim Peru sold rifles to Ghana, Paul Hale said on Monday. 2/2/1 of 2 (2-2, 0 unsourced): r1 same, r2 same',
      '2031-05-05 day past: Paul Hale: Peru sold rifles to Ghana, Paul Hale said on Monday.',
      '2031-05-09 day past: Paul Hale: Peru sold rifles to Ghana, Paul Hale said on Friday.',
    ],
  ],
  [
    'a wire and who prints it',
    [
      'Coast Gazette | 2031-05-07 | Reuters :: LIMA (Reuters) - Peru sold rifles to Ghana in March, Paul ' +
        'Hale said on Monday. The rifles were sent by sea, he said.',
      'Hill Courier | 2031-05-07 | Reuters :: LIMA (Reuters) - Peru sold rifles to Ghana in March, Paul ' +
        'Hale said on Monday. The rifles were sent by sea, he said.',
    ],
    [
      'copy r2 of r1',
      'origin statement Paul Hale @2031-05-05: r1 r2',
      'claim Peru sold rifles to Ghana in March, Paul Hale said on Monday. 1/1/1 of 2 (1-1, 0 ' +
        'unsourced): r1 less-specific, r1 same, r2 less-specific, r2 same',
      '2031-03 month past: Peru sold rifles to Ghana in March, Paul Hale said on Monday.',
      '2031-05-05 day past: Paul Hale: Peru sold rifles to Ghana in March, Paul Hale said on Monday.',
    ],
  ],
  [
    'one paper cites another',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana, according to files seen by the Coast ' +
        'Gazette. / Officials would not comment.',
      'Hill Courier | 2031-05-08 :: Peru sold rifles to Ghana, the Coast Gazette reported on Wednesday.',
    ],
    [
      'origin briefing Unnamed files, through Coast Gazette @2031-05-07 *: r1 r2?',
      'claim Officials would not comment. 1/1/0 of 1 (1-1, 1 unsourced): r1 same',
      'claim Peru sold rifles to Ghana, according to files seen by the Coast Gazette. 1/1/1 of 2 (1-1, 0 ' +
        'unsourced): r1 same, r2 same',
      '2031-05-07 day past: Unnamed files: Peru sold rifles to Ghana, according to files seen by the Coast Gazette.',
    ],
  ],
  [
    'three papers, the last cites the first',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana, Paul Hale told the Coast Gazette on Monday.',
      'Hill Courier | 2031-05-08 :: Peru sold rifles to Ghana, the Coast Gazette reported.',
      'Dale Post | 2031-05-09 :: Peru sold rifles to Ghana, Anna Reed said on Thursday.',
    ],
    [
      'origin statement Anna Reed @2031-05-08: r3',
      'origin statement Paul Hale, through Coast Gazette @2031-05-05: r1 r2?',
      'claim Peru sold rifles to Ghana, Paul Hale told the Coast Gazette on Monday. 2/2/2 of 3 (2-2, 0 ' +
        'unsourced): r1 same, r2 same, r3 same',
      '2031-05-05 day past: Paul Hale: Peru sold rifles to Ghana, Paul Hale told the Coast Gazette on Monday.',
      '2031-05-08 day past: Anna Reed: Peru sold rifles to Ghana, Anna Reed said on Thursday.',
    ],
  ],
  [
    'what reporters saw',
    [
      'Coast Gazette | 2031-05-07 :: Forty trucks left the port for Ghana on Monday, Coast Gazette reporters counted.',
      'Hill Courier | 2031-05-08 :: Forty trucks left the port for Ghana on Monday, the Coast Gazette reported.',
    ],
    [
      'origin article Coast Gazette: own reporting for Coast Gazette: r1 r2?',
      'claim Forty trucks left the port for Ghana on Monday, the Coast Gazette reported. 1/1/1 of 2 ' +
        '(1-1, 0 unsourced): r1 same, r2 same',
      '2031-05-05 day past: Forty trucks left the port for Ghana on Monday, Coast Gazette reporters counted.',
    ],
  ],
  [
    'a denial by the party concerned',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana, Anna Reed said on Monday.',
      'Hill Courier | 2031-05-08 :: Peru denied on Tuesday that it had sold rifles to Ghana.',
    ],
    [
      'origin statement Anna Reed @2031-05-05: r1',
      'origin statement Peru @2031-05-06 for Peru: r2',
      'claim Peru denied on Tuesday that it had sold rifles to Ghana. 1/1/1 of 1 (1-1, 0 unsourced): r2 same',
      'claim Peru sold rifles to Ghana, Anna Reed said on Monday. 1/1/1 of 1 (1-1, 0 unsourced): r1 same, r2 denies',
      'conflict polarity r1 said to be so – r2 denied (said not to be so)',
      '2031-05-05 day past: Anna Reed: Peru sold rifles to Ghana, Anna Reed said on Monday.',
      '2031-05-06 day past: Peru denied on Tuesday that it had sold rifles to Ghana.',
    ],
  ],
  [
    'a denial by somebody else',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana, Anna Reed said on Monday.',
      'Hill Courier | 2031-05-08 :: Peru has not sold rifles to Ghana, Mark Dean said on Tuesday.',
    ],
    [
      'origin statement Anna Reed @2031-05-05: r1',
      'origin statement Mark Dean @2031-05-06: r2',
      'claim Peru has not sold rifles to Ghana, Mark Dean said on Tuesday. 1/1/1 of 1 (1-1, 0 unsourced): r2 same',
      'claim Peru sold rifles to Ghana, Anna Reed said on Monday. 1/1/1 of 1 (1-1, 0 unsourced): r1 ' +
        'same, r2 contradicts',
      'conflict polarity r1 said to be so – r2 negated (said not to be so)',
      '2031-05-05 day past: Anna Reed: Peru sold rifles to Ghana, Anna Reed said on Monday.',
      '2031-05-06 day past: Mark Dean: Peru has not sold rifles to Ghana, Mark Dean said on Tuesday.',
    ],
  ],
  [
    'a denial of whatever is charged',
    [
      'Coast Gazette | 2031-05-07 :: Anna Reed accused Paul Hale on Monday of selling rifles to Ghana. / ' +
        'Paul Hale denied the accusation.',
      'Hill Courier | 2031-05-08 :: Paul Hale sold rifles to Ghana, Anna Reed said on Monday. / Hale ' +
        'denied wrongdoing.',
    ],
    [
      'origin statement Anna Reed @2031-05-05: r1 r2?',
      'origin statement Paul Hale: r1 r2?',
      'claim Paul Hale denied the accusation. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r2 restates',
      'claim Paul Hale sold rifles to Ghana, Anna Reed said on Monday. 1/1/1 of 2 (1-1, 0 unsourced): r1 ' +
        'denies, r1 more-specific, r2 denies, r2 same',
      'conflict polarity r1 said to be so – r2 said to be so – r1 denied altogether – r2 denied ' +
        'altogether (said not to be so)',
      '2031-05-05 day past: Anna Reed accused Paul Hale on Monday of selling rifles to Ghana.',
    ],
  ],
  [
    'silence is no denial',
    [
      'Coast Gazette | 2031-05-07 :: Paul Hale sold rifles to Ghana, Anna Reed said on Monday. / Paul ' +
        'Hale declined to comment.',
      'Hill Courier | 2031-05-08 :: Paul Hale sold rifles to Ghana, Anna Reed said. / Hale would not say ' +
        'whether he sold them.',
    ],
    [
      'origin statement Anna Reed @2031-05-05: r1 r2?',
      'claim Paul Hale sold rifles to Ghana, Anna Reed said on Monday. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r2 same',
      '2031-05-05 day past: Anna Reed: Paul Hale sold rifles to Ghana, Anna Reed said on Monday.',
    ],
  ],
  [
    'denied from the other end',
    [
      'Coast Gazette | 2031-05-07 :: Peru offered Ghana an alliance, Anna Reed said on Monday.',
      'Hill Courier | 2031-05-08 :: Ghana has not received any offer of an alliance from Peru, Mark Dean ' +
        'said on Tuesday.',
    ],
    [
      'origin statement Anna Reed @2031-05-05: r1',
      'origin statement Mark Dean @2031-05-06: r2',
      'claim Ghana has not received any offer of an alliance from Peru, Mark Dean said on Tuesday. 1/1/1 ' +
        'of 1 (1-1, 0 unsourced): r2 same',
      'claim Peru offered Ghana an alliance, Anna Reed said on Monday. 1/1/1 of 1 (1-1, 0 unsourced): r1 ' +
        'same, r2 contradicts',
      'conflict polarity r1 said to be so – r2 negated (said not to be so)',
      '2031-05-05 day past: Anna Reed: Peru offered Ghana an alliance, Anna Reed said on Monday.',
      '2031-05-06 day past: Mark Dean: Ghana has not received any offer of an alliance from Peru, Mark ' +
        'Dean said on Tuesday.',
    ],
  ],
  [
    'a refusal answers a request',
    [
      'Coast Gazette | 2031-05-07 :: Chile asked Peru on Monday to open its port to ships of Ghana.',
      'Hill Courier | 2031-05-08 :: Peru refused on Tuesday to open its port to ships of Ghana.',
    ],
    [
      'origin statement Chile @2031-05-05 for Chile: r1',
      'claim Chile asked Peru on Monday to open its port to ships of Ghana. 1/1/1 of 1 (1-1, 0 ' +
        'unsourced): r1 same, r2 responds',
      'claim Peru refused on Tuesday to open its port to ships of Ghana. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      '2031-05-05 day past: Chile asked Peru on Monday to open its port to ships of Ghana.',
      '2031-05-06 day past: Peru refused on Tuesday to open its port to ships of Ghana.',
    ],
  ],
  [
    'figures ten times apart',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold 40 rifles to Ghana, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-08 :: Peru sold 400 rifles to Ghana, Paul Hale said on Monday.',
    ],
    [
      'origin statement Paul Hale @2031-05-05: r1 r2',
      'claim Peru sold 40 rifles to Ghana, Paul Hale said on Monday. 1/1/1 of 2 (1-1, 0 unsourced): r1 ' +
        'same, r2 drifted',
      'conflict number r1 40 rifles – r2 400 rifles (figures)',
      '2031-05-05 day past: Paul Hale: Peru sold 40 rifles to Ghana, Paul Hale said on Monday.',
    ],
  ],
  [
    'figures that round to one another',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold 412 rifles to Ghana, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-08 :: Peru sold about 400 rifles to Ghana, Paul Hale said on Monday.',
    ],
    [
      'origin statement Paul Hale @2031-05-05: r1 r2',
      'claim Peru sold 412 rifles to Ghana, Paul Hale said on Monday. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r2 same',
      '2031-05-05 day past: Paul Hale: Peru sold 412 rifles to Ghana, Paul Hale said on Monday.',
    ],
  ],
  [
    'hedges that turn on one another',
    [
      'Coast Gazette | 2031-05-07 :: More than 70 houses in Lima were burnt, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-08 :: Nearly 70 houses in Lima were burnt, Paul Hale said on Monday.',
    ],
    [
      'origin statement Paul Hale @2031-05-05: r1 r2',
      'claim More than 70 houses in Lima were burnt, Paul Hale said on Monday. 1/1/1 of 2 (1-1, 0 ' +
        'unsourced): r1 same, r2 same',
      'conflict number r1 More than 70 houses – r2 Nearly 70 houses (figures)',
      '2031-05-05 day past: Paul Hale: More than 70 houses in Lima were burnt, Paul Hale said on Monday.',
    ],
  ],
  [
    'figures of two populations',
    [
      'Coast Gazette | 2031-05-07 :: The storm killed 12 people in Lima on Monday, Paul Hale said.',
      'Hill Courier | 2031-05-07 :: The storm injured 84 people in Lima on Monday, Paul Hale said.',
    ],
    [
      'origin statement Paul Hale: r1 r2?',
      'claim The storm killed 12 people in Lima on Monday, Paul Hale said. 1/1/1 of 2 (1-1, 0 ' +
        'unsourced): r1 same, r2 drifted',
      '2031-05-05 day past: The storm killed 12 people in Lima on Monday, Paul Hale said.',
    ],
  ],
  [
    'digits in another order',
    [
      'Coast Gazette | 2031-05-07 :: The storm injured 48 people in Lima on Monday, Paul Hale said.',
      'Hill Courier | 2031-05-07 :: The storm injured 84 people in Lima on Monday, Paul Hale said.',
    ],
    [
      'origin statement Paul Hale: r1 r2?',
      'claim The storm injured 48 people in Lima on Monday, Paul Hale said. 1/1/1 of 2 (1-1, 0 ' +
        'unsourced): r1 same, r2 drifted',
      'conflict number r1 48 people – r2 84 people (figures)',
      '2031-05-05 day past: The storm injured 48 people in Lima on Monday, Paul Hale said.',
    ],
  ],
  [
    'a toll that grows',
    [
      'Coast Gazette | 2031-05-07 :: The storm killed 12 people in Lima on Monday, Paul Hale said.',
      'Hill Courier | 2031-05-09 :: The storm killed 19 people in Lima on Monday, Paul Hale said.',
    ],
    [
      'origin statement Paul Hale: r1 r2?',
      'claim The storm killed 12 people in Lima on Monday, Paul Hale said. 1/1/1 of 2 (1-1, 0 ' +
        'unsourced): r1 same, r2 drifted',
      '2031-05-05 day past: The storm killed 12 people in Lima on Monday, Paul Hale said.',
    ],
  ],
  [
    'the source is lost',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold old rifles to Ghana in the spring, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-09 :: The ports were busy all week. / Peru sold old rifles to Ghana in the ' +
        'spring. / The weather was fine on all days.',
    ],
    [
      'origin statement Paul Hale @2031-05-05: r1 r2?',
      'claim Peru sold old rifles to Ghana in the spring, Paul Hale said on Monday. 1/1/1 of 2 (1-1, 1 ' +
        'unsourced): r1 same, r2 same',
      'claim The ports were busy all week. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      'claim The weather was fine on all days. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      'conflict attribution-lost r2 no source – r1 Paul Hale (lost source)',
      '2031-05-05 day past: Paul Hale: Peru sold old rifles to Ghana in the spring, Paul Hale said on Monday.',
    ],
  ],
  [
    'planned and done on one day',
    [
      'Coast Gazette | 2031-05-07 :: Peru plans to sell rifles to Ghana, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-07 :: Peru has sold rifles to Ghana, Anna Reed said on Monday.',
    ],
    [
      'origin statement Anna Reed @2031-05-05: r2',
      'origin statement Paul Hale @2031-05-05: r1',
      'claim Peru has sold rifles to Ghana, Anna Reed said on Monday. 2/2/2 of 2 (2-2, 0 unsourced): r1 ' +
        'drifted, r2 same',
      'conflict certainty r1 planned – r2 asserted (one act)',
      '2031-05-05 day past: Paul Hale: Peru plans to sell rifles to Ghana, Paul Hale said on Monday.',
      '2031-05-05 day planned: Peru plans to sell rifles to Ghana, Paul Hale said on Monday.',
    ],
  ],
  [
    'planned, then done',
    [
      'Coast Gazette | 2031-05-07 :: Peru plans to sell rifles to Ghana, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-10 :: Peru has sold rifles to Ghana, Anna Reed said on Friday.',
    ],
    [
      'origin statement Anna Reed @2031-05-09: r2',
      'origin statement Paul Hale @2031-05-05: r1',
      'claim Peru has sold rifles to Ghana, Anna Reed said on Friday. 2/2/2 of 2 (2-2, 0 unsourced): r1 ' +
        'drifted, r2 same',
      '2031-05-05 day past: Paul Hale: Peru plans to sell rifles to Ghana, Paul Hale said on Monday.',
      '2031-05-05 day planned: Peru plans to sell rifles to Ghana, Paul Hale said on Monday.',
      '2031-05-09 day past: Anna Reed: Peru has sold rifles to Ghana, Anna Reed said on Friday.',
    ],
  ],
  [
    'opposite judgements',
    [
      'Coast Gazette | 2031-05-07 :: The letter from Peru is genuine, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-08 :: The letter from Peru is a forgery, Anna Reed said on Tuesday.',
    ],
    [
      'origin statement Anna Reed @2031-05-06: r2',
      'origin statement Paul Hale @2031-05-05: r1',
      'claim The letter from Peru is a forgery, Anna Reed said on Tuesday. 1/1/1 of 1 (1-1, 0 ' +
        'unsourced): r1 contradicts, r2 same',
      'claim The letter from Peru is genuine, Paul Hale said on Monday. 1/1/1 of 1 (1-1, 0 unsourced): ' +
        'r1 same, r2 contradicts',
      'conflict polarity r1 genuine – r2 forgery (opposites)',
      '2031-05-05 day past: Paul Hale: The letter from Peru is genuine, Paul Hale said on Monday.',
      '2031-05-06 day past: Anna Reed: The letter from Peru is a forgery, Anna Reed said on Tuesday.',
    ],
  ],
  [
    'one judgement in two words',
    [
      'Coast Gazette | 2031-05-07 :: The letter from Peru is genuine, Paul Hale said on Monday.',
      'Hill Courier | 2031-05-08 :: The letter from Peru is authentic, Anna Reed said on Tuesday.',
    ],
    [
      'origin statement Anna Reed @2031-05-06: r2',
      'origin statement Paul Hale @2031-05-05: r1',
      'claim The letter from Peru is genuine, Paul Hale said on Monday. 2/2/2 of 2 (2-2, 0 unsourced): ' +
        'r1 same, r2 restates',
      '2031-05-05 day past: Paul Hale: The letter from Peru is genuine, Paul Hale said on Monday.',
      '2031-05-06 day past: Anna Reed: The letter from Peru is authentic, Anna Reed said on Tuesday.',
    ],
  ],
  [
    'many matters',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana, Paul Hale said on Monday. / Talks ' +
        'between Chile and Kenya ended on Sunday. / Bread prices rose in Lima, Mark Dean said.',
      'Hill Courier | 2031-05-08 :: Peru sold rifles to Ghana, Paul Hale said on Monday. / Chile and ' +
        'Kenya held talks on Sunday. / The bridge in Lima was closed.',
      'Dale Post | 2031-05-08 :: Bread prices in Lima rose, Mark Dean said. / The rifles were sold to ' +
        'Ghana by Peru, Anna Reed said.',
    ],
    [
      'origin statement Anna Reed: r3',
      'origin statement Mark Dean: r1 r3?',
      'origin statement Paul Hale @2031-05-05: r1 r2',
      'claim Bread prices rose in Lima, Mark Dean said. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r3 same',
      'claim Peru sold rifles to Ghana, Paul Hale said on Monday. 2/2/2 of 3 (2-2, 0 unsourced): r1 ' +
        'same, r2 same, r3 same',
      'claim Talks between Chile and Kenya ended on Sunday. 1/1/0 of 2 (1-2, 2 unsourced): r1 same, r2 restates',
      'claim The bridge in Lima was closed. 1/1/0 of 1 (1-1, 1 unsourced): r2 same',
      '2031-05-04 day past: Talks between Chile and Kenya ended on Sunday.',
      '2031-05-05 day past: Paul Hale: Peru sold rifles to Ghana, Paul Hale said on Monday.',
    ],
  ],
  [
    'the state and its minister in two papers',
    [
      'Coast Gazette | 2031-05-07 :: Peru said on Monday it had sold rifles to Ghana.',
      'Hill Courier | 2031-05-07 :: Paul Hale, the defence minister of Peru, said on Monday that Peru ' +
        'had sold rifles to Ghana.',
    ],
    [
      'origin statement Paul Hale, Peru @2031-05-05 for Peru: r1 r2',
      'claim Peru said on Monday it had sold rifles to Ghana. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r2 same',
      'conflict holder r1 Peru – r2 Paul Hale (speakers)',
      '2031-05-05 day past: Paul Hale: Peru said on Monday it had sold rifles to Ghana.',
    ],
  ],
  [
    'the state in the headline is its minister below',
    [
      'Coast Gazette | 2031-05-07 :: Peru says it sold rifles to Ghana / Paul Hale, the defence minister ' +
        'of Peru, said on Monday that Peru had sold rifles to Ghana.',
    ],
    [
      'origin statement Paul Hale, Peru @2031-05-05 for Peru: r1',
      'claim Paul Hale, the defence minister of Peru, said on Monday that Peru had sold rifles to Ghana. ' +
        '1/1/1 of 1 (1-1, 0 unsourced): r1 same, r1 same',
      '2031-05-05 day past: Paul Hale, the defence minister of Peru, said on Monday that Peru had sold ' +
        'rifles to Ghana.',
    ],
  ],
  [
    'sold and bought',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana in March, Mark Dean said on Monday.',
      'Hill Courier | 2031-05-07 :: Ghana bought rifles from Peru in March, Grace Bell said on Monday.',
    ],
    [
      'origin statement Grace Bell @2031-05-05: r2',
      'origin statement Mark Dean @2031-05-05: r1',
      'claim Peru sold rifles to Ghana in March, Mark Dean said on Monday. 2/2/2 of 2 (2-2, 0 ' +
        'unsourced): r1 same, r2 same',
      '2031-03 month past: Peru sold rifles to Ghana in March, Mark Dean said on Monday.',
      '2031-05-05 day past: Mark Dean: Peru sold rifles to Ghana in March, Mark Dean said on Monday.',
    ],
  ],
  [
    'a copy with a new head',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana in March, a Peruvian official said on ' +
        'Monday. The rifles left Lima by sea on a Sunday night, and nobody at the port was told what was ' +
        'in the crates. The official asked not to be named.',
      'Hill Courier | 2031-05-08 :: News from the coast. / Peru sold rifles to Ghana in March, a ' +
        'Peruvian official said on Monday. The rifles left Lima by sea on a Sunday night, and nobody at ' +
        'the port was told what was in the crates. The official asked not to be named.',
    ],
    [
      'copy r2 of r1',
      'origin briefing Unnamed Peruvian official @2031-05-05 for Peru *: r1 r2',
      'claim Peru sold rifles to Ghana in March, a Peruvian official said on Monday. 1/1/1 of 2 (1-1, 0 ' +
        'unsourced): r1 same, r2 same',
      'claim The official asked not to be named. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r2 same',
      'claim The rifles left Lima by sea on a Sunday night, and nobody at the port was told what was in ' +
        'the crates. 1/1/0 of 2 (1-2, 2 unsourced): r1 same, r2 same',
      '2031-03 month past: Peru sold rifles to Ghana in March, a Peruvian official said on Monday.',
      '2031-05-04 day past: The rifles left Lima by sea on a Sunday night, and nobody at the port was ' +
        'told what was in the crates.',
      '2031-05-05 day past: Unnamed Peruvian official: Peru sold rifles to Ghana in March, a Peruvian ' +
        'official said on Monday.',
    ],
  ],
  [
    'a source of no known body in two papers',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold rifles to Ghana in March, a source said.',
      'Hill Courier | 2031-05-07 :: Peru sold rifles to Ghana in March, a source said.',
    ],
    [
      'copy r2 of r1',
      'origin briefing Unnamed source *: r1 r2',
      'claim Peru sold rifles to Ghana in March, a source said. 1/1/1 of 2 (1-1, 0 unsourced): r1 same, r2 same',
      '2031-03 month past: Peru sold rifles to Ghana in March, a source said.',
      '2031-05-07 day past: First reported: Unnamed source: Peru sold rifles to Ghana in March, a source said.',
    ],
  ],
  [
    'on repeated occasions',
    [
      'Coast Gazette | 2031-05-07 :: Paul Hale said on Monday that Peru had sold rifles to Ghana.',
      'Hill Courier | 2031-05-07 :: Paul Hale has repeatedly said that Peru sold rifles to Ghana.',
    ],
    [
      'origin statement Paul Hale @2031-05-05: r1 r2?',
      'claim Paul Hale said on Monday that Peru had sold rifles to Ghana. 1/1/1 of 2 (1-1, 0 unsourced): ' +
        'r1 same, r2 same',
      '2031-05-05 day past: Paul Hale said on Monday that Peru had sold rifles to Ghana.',
    ],
  ],
  [
    'a long sentence in the timeline',
    [
      'Coast Gazette | 2031-05-07 :: Peru sold old rifles and some spare parts to Ghana on 3 March after ' +
        'long talks in Lima, which had begun in the autumn and were held in a hotel near the port by ' +
        'envoys of both states, Paul Hale said.',
    ],
    [
      'origin statement Paul Hale: r1',
      'claim Peru sold old rifles and some spare parts to Ghana on 3 March after long talks in Lima, ' +
        'which had begun in the autumn and were held in a hotel near the port by envoys of both states, ' +
        'Paul Hale said. 1/1/1 of 1 (1-1, 0 unsourced): r1 same',
      'claim Peru sold old rifles and some spare parts to Ghana on 3 March after long talks in Lima, ' +
        'which had begun in the autumn and were held in a hotel near the port by envoys of both states, ' +
        'Paul Hale said. 1/1/1 of 1 (1-1, 0 unsourced): r1 same',
      '2031-03-03 day past: Peru sold old rifles and some spare parts to Ghana on 3 March after long ' +
        'talks in Lima, which had begun in the autumn and were held in a hotel …',
    ],
  ],
];
