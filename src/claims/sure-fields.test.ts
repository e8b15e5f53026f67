import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import type { Claim } from '../model/index.ts';

const models = loadModels();

/** The events that a text tells: `TYPE actor > recipient`, with polarity and modality where they are not plain. */
function eventsOf(text: string): string[] {
  const { claims, entities } = annotate(docOf(text), models);
  const names = (ids: readonly string[]): string =>
    ids.map((id) => entities.find((entity) => entity.id === id)!.name).join(', ') || '-';
  const manner = ({ polarity, modality }: Claim): string =>
    (polarity === 'affirmed' ? '' : ` ${polarity}`) + (modality === 'asserted' ? '' : ` ${modality}`);
  return claims
    .filter(({ type }) => type !== 'STATE')
    .map((claim) => `${claim.type} ${names(claim.actor)} > ${names(claim.recipient)}${manner(claim)}`);
}

describe('who stands beside the doer or gives a thing its name has done nothing', () => {
  it.each([
    [
      'Angry groups, mainly fishermen furious at Hale’s decision to close the port, attacked the police.',
      ['ASSAULT Angry groups > police'],
    ],
    ['One of the members of the Chilean board complained about the delay.', ['ACCUSE One of the members > -']],
    ['He said that they cannot rely on the Chilean report.', []],
    ['Peru yesterday accepted an offer from Chile.', ['AGREE Peru > Chile']],
    ['Chilean regulators have launched an investigation into Orrin Bank.', ['ACCUSE Chilean regulators > Orrin Bank']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('whose name stands in front of an inquiry may lead it, or be looked into', () => {
  it.each([
    ['Dora Reed dismissed the Chile investigation as a farce.', ['REJECT Dora Reed > -']],
    ['Dora Reed said that the Hale probe should never have been opened.', []],
    ['Dora Reed condemned the Chilean investigation as a farce.', ['ACCUSE Dora Reed > Chile']],
  ])('%s', (text, events) => expect(eventsOf(text).filter((event) => !event.includes(' - > -'))).toEqual(events));
});

describe('what is not said to have happened is no event', () => {
  it.each([
    ['The mayor was captured on camera leaving the casino.', []],
    ['The committee killed the mood of the evening.', []],
    ['“Put down the bags,” the mayor shouted while Dora Reed pushed a clerk’s arm away.', []],
    ['Chile continues to focus on Peru’s nuclear aggression.', []],
    ['The hearing was about Hale’s stances on sanctions against Peru.', []],
    ['He does not question that Chile attacked Peru.', []],
    ['Nobody knew that Chile had attacked Peru.', []],
    [
      'The board raised concern about the risk of Chile attacking Peru.',
      ['ACCUSE board > Chile', 'ASSAULT Chile > Peru possible'],
    ],
    ['Dora Reed asked what Chile is suffering from.', []],
    ['Dora Reed agreed that Tom Hale will not return to Chile.', ['AGREE Dora Reed > -']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('whom an act is against stands in its object or behind its aim', () => {
  it.each([
    [
      'Dora Reed’s advisers blame the dismissed director for the defeat of Tom Hale.',
      ['ACCUSE Dora Reed’s advisers > dismissed director'],
    ],
    ['The board dismissed the calls for a visit to Peru.', ['REJECT board > -']],
    ['The union lashed out against the press for swaying Peru to lift the ban.', ['ACCUSE union > -']],
    ['Chile condemned the launch by Peru.', ['ACCUSE Chile > Peru']],
    ['A court has rejected a request from the jailed minister Tom Hale.', ['REJECT court > Tom Hale']],
    ['Dora Reed beat opposition candidate Tom Hale in the vote.', []],
    ['Peru complained to Ghana over two Chilean air raids.', ['ACCUSE Peru > Chile', 'COERCE Chile > -']],
    ['On Tom Hale’s show, Dora Reed called on Peru to leave.', ['REQUEST Dora Reed > Peru']],
    ['Dora Reed raised questions about her microphone during a debate with Tom Hale.', []],
    ['The members sent a letter to the board opposing the plan.', ['REJECT - > -']],
    ['Chile stands with Ghana in its decision to impose sanctions on Peru.', []],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('who is meant by a name, a title or a noun', () => {
  const namesOf = (text: string): string[] =>
    annotate(docOf(text), models)
      .entities.filter(({ named }) => named)
      .map(({ name }) => name)
      .toSorted();
  it.each([
    ['Tom Hale left the board. Mrs. Hale said that she would stay.', ['Hale', 'Tom Hale']],
    ['Anna Reed Rebukes Tom Hale for Leaving His Post', ['Anna Reed', 'Tom Hale']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  it('of two presidents gives each his own state', () => {
    const { entities } = annotate(
      docOf('Peruvian President Juan Hale and Chilean President Pedro Reed met in Lima on Monday.'),
      models,
    );
    const stateOf = (name: string): string | undefined =>
      entities.find(({ id }) => id === entities.find((entity) => entity.name === name)?.affiliation)?.name;
    expect([stateOf('Juan Hale'), stateOf('Pedro Reed')]).toEqual(['Peru', 'Chile']);
  });

  it.each([
    ['Chile met Peru on Monday. It attacked the isolated country in May.', []],
    ['Ghana opened talks with the island nation of Samoa.', ['CONSULT Ghana > Samoa']],
  ])('%s', (text, events) =>
    expect(eventsOf(text).filter((event) => !event.startsWith('CONSULT Chile'))).toEqual(events),
  );
});

describe('what there is no evidence of is not told', () => {
  it.each([
    ['There is no evidence so far that the Orm Water Board ignored a warning, Pavel Reyes said.', []],
    ['There is no proof yet that Peru armed the rebels.', ['AID Peru > - negated']],
    ['The report contains no evidence whatsoever that Peru armed the rebels.', ['AID Peru > - negated']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
