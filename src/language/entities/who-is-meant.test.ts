import { describe, expect, it } from 'vitest';
import { loadModels } from '../../load-models.ts';
import { analyse, segment } from '../index.ts';

const engine = loadModels();

/** The name of whom each of the words in `[brackets]` means; "?" for nobody with a name. */
function meant(marked: string, publishedAt: string | null = null): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const wanted: number[] = [];
  let removed = 0;
  for (const { 0: mark, index } of marked.matchAll(/[[\]]/g)) {
    if (mark === '[') wanted.push(index - removed);
    removed++;
  }
  const doc = { id: 'a', text, title: null, publishedAt, lang: 'en' };
  const { mentions, entities } = analyse(engine.prepareNow(segment(doc)));
  return wanted.map((at) => {
    const mention = mentions.find(({ span }) => span[0] === at);
    const entity = entities.find(({ id }) => id === mention?.entity);
    return entity?.named ? entity.name : '?';
  });
}

describe('who is meant', () => {
  it.each([
    ['a title', 'Senator Ruth Kell voted no. Mayor John Kell was glad. Senator [Kell] left.', ['Ruth Kell']],
    [
      'the gender of a title',
      'Ann Marsh runs the plant. Her husband, Tom Marsh, helps. Ms [Marsh] left.',
      ['Ann Marsh'],
    ],
    [
      'the family name that stands first',
      'North Korean leader Kim Jong Un was glad. Officials said [Kim] would stay. [Kim] rose. Jack Kim wrote this.',
      ['Kim Jong Un', 'Kim Jong Un'],
    ],
    [
      'a family name of two letters, and what hangs on a name by a hyphen',
      'Chinese President Xi Jinping spoke. [Xi] told reporters so. South Korean President Moon Jae-in ' +
        'agreed. [Moon] left.',
      ['Xi Jinping', 'Moon Jae-in'],
    ],
    [
      'whose last word it is, where another is called so by the first',
      'Kim Darroch spoke. Ann Kim left. [Kim] sat.',
      ['Ann Kim'],
    ],
    ['who was brought in as kin', 'Olaf Brenn and his wife, Eva Brenn, flew home. [Brenn] was ill.', ['Olaf Brenn']],
    ['who alone was named so far', 'Tom Roe spoke first. [Roe] was calm. Later Ada Roe spoke.', ['Tom Roe']],
    [
      'nobody, where another was named first',
      'Tom Roe left. It rained. Nobody spoke. Ada Roe rose. [Roe] said no.',
      ['Roe'],
    ],
    [
      'the president, not his daughter',
      'Ivanka Trump came. President [Trump] spoke. [Trump] left.',
      ['Donald Trump', 'Donald Trump'],
    ],
    ['nobody of another title', 'Crown Prince Adil bin Rashid left. King [Rashid] stayed.', ['Rashid']],
    ['nobody, of two', 'Ivo Petrak beat Jan Petrak in the final. [Petrak] thanked his coach.', ['Petrak']],
    ['nobody, of two given names', 'Omar Haddad and Omar Saleh were held. [Omar] was freed.', ['Omar']],
    ['not somebody named later, with another title', 'Judge [Roe] sat. Senator Ada Roe wept.', ['Roe']],
    ['the particle', 'Pieter van der Zee and Hans Zee differ. [Van der Zee] wants a vote.', ['Pieter van der Zee']],
    [
      'the name with al-',
      'Yusuf al-Tamimi fled in 2012. [Al-Tamimi] lives here. [Tamimi] will stay.',
      ['Yusuf al-Tamimi', 'Yusuf al-Tamimi'],
    ],
  ])('a surname: %s', (_title, text, names) => expect(meant(text)).toEqual(names));

  it.each([
    ['the one holder', 'Health Minister Eva Sykora opened the ward. [The minister] smiled.', ['Eva Sykora']],
    [
      'the field',
      'Finance Minister Jan Holub and Health Minister Eva Sykora spoke. [The finance minister] smiled.',
      ['Jan Holub'],
    ],
    [
      'nobody, of two',
      'Finance Minister Jan Holub and Health Minister Eva Sykora spoke. [The minister] smiled.',
      ['?'],
    ],
    ['no former holder', 'Former mayor Dan Pell was held. [The mayor] had no comment.', ['?']],
    [
      'the former holder',
      'President Ada Cruz met former president Juan Vela. [The former president] smiled.',
      ['Juan Vela'],
    ],
    ['no deputy', 'Deputy Mayor Lena Ruiz spoke. [The mayor] was abroad.', ['?']],
    ['another field', 'Police Chief Ron Dell said two were hurt. [The fire chief] said three.', ['?']],
    ['a short form', 'Gov. Anna Reed came. [The governor] smiled.', ['Anna Reed']],
    [
      'where it is said of what',
      'Anna Reed is [governor] of Norland. [The governor] smiled.',
      ['Anna Reed', 'Anna Reed'],
    ],
    ['nobody of elsewhere', 'Anna Reed is governor of Norland. [The French governor] smiled.', ['?']],
    ['what it is of', 'President Ada Cruz spoke. [The president of the company] did not.', ['?']],
  ])('an office: %s', (_title, text, names) => expect(meant(text)).toEqual(names));

  it.each([
    ['2012-05-02', ['Barack Obama']],
    ['2018-05-02', ['?']],
    ['2017', ['Barack Obama']],
    [null, ['Barack Obama']],
  ])('a state’s president is who was it when it was printed: %s', (publishedAt, names) => {
    expect(meant('Barack Obama came at noon. [The US president] smiled.', publishedAt)).toEqual(names);
    expect(meant('Barack Obama came at noon. [The French president] smiled.', publishedAt)).toEqual(['?']);
    // of which state is not said: anybody's
    expect(meant('Barack Obama came at noon. [The president] smiled.', publishedAt)).toEqual(['?']);
  });

  it.each([
    ['the paper in the text', 'The Lorvik Herald said so. The [Herald] cited two aides.', ['Lorvik Herald']],
    ['no paper of the tables', '[The Times] said six were held.', ['The Times']],
    [
      'a firm or the person it is named after',
      'Harlan Dietz founded Dietz Motors in 1961. [Dietz] cut jobs.',
      ['Dietz'],
    ],
    ['a firm without its tail', 'Lawyers at Baker Finch LLP wrote it. [Baker Finch] was paid.', ['Baker Finch LLP']],
  ])('a body: %s', (_title, text, names) => expect(meant(text).map((n) => n.replace(/^The (?=L)/, ''))).toEqual(names));
});
