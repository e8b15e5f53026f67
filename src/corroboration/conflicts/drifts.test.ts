import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { Ledger } from '../../ledger/index.ts';
import { loadModels } from '../../load-models.ts';
import { articleOf } from '../stories.fixture.ts';

const models = loadModels();
const KINDS: ReadonlySet<string> = new Set(['certainty', 'scope', 'date', 'number', 'attribution-lost']);

/** Stands in every report, so that all are of one event. */
const BESIDE = 'Lorvik lies on the coast of Norland, where the barges of the company are built.';

/** What of these kinds differs between reports of one text each, or of a day and a text. */
function differing(...texts: readonly string[]): string[] {
  const ledger = new Ledger();
  for (const [i, text] of texts.entries()) {
    const [day, told] = text.includes(' :: ') ? (text.split(' :: ') as [string, string]) : ['2031-05-07', text];
    const article = articleOf(`Paper ${i} | ${day} :: ${told} / ${BESIDE}`, i);
    ledger.add(article, annotate(article, models));
  }
  return ledger
    .toFile()
    .conflicts.filter(({ kind }) => KINDS.has(kind))
    .map(({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(' – ')}`);
}

describe('what two reports tell otherwise of one act', () => {
  it.each([
    [
      'thought here, so there',
      'The museum is believed to have known of the theft since spring.',
      'The museum has known of the theft since spring.',
      ['certainty: is believed – asserted'],
    ],
    [
      'suspected here, done there',
      'The ferry company is suspected of having burned two barges.',
      'The ferry company burned two barges.',
      ['certainty: suspect – asserted'],
    ],
    [
      'in the possession of, in the hands of',
      'The map is believed to have been in the possession of the museum since the flood.',
      'The map has been in the hands of the museum for a year.',
      ['certainty: is believed – asserted'],
    ],
    [
      'may here, will there',
      'The ferry company may close its oldest harbour.',
      'The ferry company will close its oldest harbour.',
      ['certainty: possible – planned'],
    ],
    [
      'planned here, done there',
      'The council plans to send a rescue ship to the wreck.',
      'The council has sent a rescue ship to the wreck.',
      ['certainty: planned – asserted'],
    ],
    [
      'proposed here, settled there',
      'The harbour master was told to suggest that Sudria invite Norland to the regatta.',
      'Norland will be invited to the regatta.',
      ['certainty: suggest – planned'],
    ],
    [
      'in part here, in full there',
      'The museum promised the divers partial compensation.',
      'The museum promised the divers full compensation.',
      ['scope: partial – full'],
    ],
    [
      'on another day',
      'The divers opened the wreck on Sunday.',
      'The divers opened the wreck on Saturday.',
      ['date: 2031-05-04 – 2031-05-03'],
    ],
    [
      'had here for a year, got there last week',
      'The ministry has had the memo for more than a year.',
      'The memo came into the ministry’s hands during the present week.',
      ['date: P1Y – 2031-05-05/2031-05-11'],
    ],
    [
      'had since March, obtained on Monday',
      'Police have had the video since March, the lawyer said.',
      'Police obtained the video on Monday, the mayor said.',
      ['date: 2031-03 – 2031-05-05'],
    ],
    [
      'had for months, obtained last week: what is written',
      'The report has been in the hands of Sweden for two months.',
      'Sweden obtained the letter last week.',
      ['date: P2M – 2031-04-28/2031-05-04'],
    ],
    [
      'another bound, by a report that goes further in other things too',
      'The museum promised the divers partial compensation. / The repair of the wreck cost the museum $60 million.',
      'The museum promised the divers full compensation. / The repair of the wreck cost the museum more ' +
        'than $60 million.',
      ['scope: partial – full', 'number: $60 million – more than $60 million'],
    ],
  ])('%s', (_, one, other, lines) => {
    expect(differing(one, other)).toEqual(lines);
  });

  it.each([
    [
      'a paper that tells it both ways',
      'The museum is believed to have known of the theft since spring.',
      'The museum has known of the theft since spring. / The museum is believed to have known of the ' +
        'theft since spring.',
    ],
    [
      'somebody who says that it is so',
      'The ferry company is suspected of having burned two barges.',
      'The ferry company burned two barges, Mara Vale said.',
    ],
    [
      'what came true on the next day',
      '2031-05-06 :: The council plans to send a rescue ship to the wreck.',
      '2031-05-07 :: The council has sent a rescue ship to the wreck.',
    ],
    [
      'what is promised here and there',
      'The council will send a rescue ship to the wreck.',
      'The council has promised to send a rescue ship to the wreck.',
    ],
    [
      'what has its day',
      'The council plans to send a rescue ship to the wreck.',
      'The council sent a rescue ship to the wreck on Tuesday.',
    ],
    [
      'what was proposed and is done',
      'The harbour master suggested that Sudria invite Norland to the regatta.',
      'Sudria has invited Norland to the regatta.',
    ],
    [
      'another person',
      'Mara Vale is suspected of having burned two barges at Lorvik.',
      'Edwin Torr burned two barges at Lorvik.',
    ],
    [
      'a headline, which tells in the present what is to come',
      'Lorvik to send a rescue ship / The wreck lies deep in the bay.',
      'The council plans to send a rescue ship to the wreck.',
    ],
    [
      'words without a finite verb',
      'The council may send a rescue ship to the wreck.',
      'The decision of the council to send a rescue ship to the wreck was late.',
    ],
    [
      'another thing',
      'The museum promised the divers partial compensation.',
      'The museum promised the divers full protection.',
    ],
    [
      'a weekday of another week',
      '2031-05-07 :: The divers opened the wreck on Sunday.',
      '2031-05-14 :: The divers opened the wreck on Sunday.',
    ],
    [
      'another bound alone, which is rounding',
      'The repair of the wreck cost the museum $60 million.',
      'The repair of the wreck cost the museum more than $60 million.',
    ],
    [
      'had by one, got by another',
      'The letter has been in the hands of the court for two years.',
      'The report came into the hands of the police last week.',
    ],
    [
      'another thing had and got',
      'The council has had a mayor for two years.',
      'The council received a letter last week.',
    ],
    [
      'got before it was had',
      'Police have had the video since Monday, the lawyer said.',
      'Police obtained the video last week, the mayor said.',
    ],
  ])('no difference: %s', (_, one, other) => {
    expect(differing(one, other)).toEqual([]);
  });
});

describe('a source that is gone', () => {
  const said = 'The ferry company burned two old barges at Lorvik, a harbour official said.';
  const bare = 'The ferry company burned two old barges at Lorvik.';
  const around = (text: string): string =>
    `The harbour was full of boats. / It was a warm evening. / ${text} / The summer had been dry. / Few guests came.`;

  it('is gone', () => {
    expect(differing(said, around(bare))).toEqual(['attribution-lost: no source – Unnamed harbour official']);
  });

  it('is gone where it was only learned', () => {
    const learned = around(`It was learned on Monday that the season is over. ${bare}`);
    expect(differing(said, learned)).toEqual(['attribution-lost: no source – Unnamed harbour official']);
  });

  it.each([
    ['where the sentence before has one', said, around(`The season is over, the mayor said. ${bare}`)],
    [
      'where words in quotation marks are set apart without them',
      '"We never thought that so many of our old barges could burn in one night," Mara Vale said.',
      around('We never thought that so many of our old barges could burn in one night.'),
    ],
    [
      'where the source stood in another sentence',
      'A harbour official spoke to reporters. / It rained. / ' + bare,
      around(bare),
    ],
  ])('is not gone: %s', (_, one, other) => {
    expect(differing(one, other)).toEqual([]);
  });
});
