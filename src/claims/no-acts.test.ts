import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import { claimLines } from './lines.fixture.ts';

const models = loadModels();

/** Sentences with verbs of events, and the heads of their claims: type, parties, polarity. */
const TOLD: readonly (readonly [text: string, heads: readonly string[]])[] = [
  ['Norland has fired its central bank director on Monday.', ['STATE Norland > - affirmed']],
  ['Soldiers fired rockets at Ostia.', ['ASSAULT Soldiers > Ostia affirmed']],
  ['Reed is fighting for a longer lease.', ['STATE Reed > - affirmed']],
  ['The bank faces a $20 billion charge.', ['STATE - > - affirmed']],
  ['Two sailors were killed in a helicopter crash in Norway.', ['STATE - > - affirmed']],
  ['Paul Hale, a retired officer, shot himself in a car park.', ['STATE Paul Hale > - affirmed']],
  ['Anna Reed was struck by a car on Monday.', ['STATE - > - affirmed']],
  ['Paul Hale held a rally in Lima.', ['STATE Paul Hale > - affirmed']],
  ['The storm hit Peru. It killed 600 people.', ['STATE - > - affirmed', 'STATE - > - affirmed']],
  ['The plan depends on Peru.', ['STATE - > - affirmed']],
  ['Peru sought help from Chile.', ['REQUEST Peru > Chile affirmed']],
  ['Counties are refusing to give records to Norway.', ['REJECT Counties > Norway affirmed']],
  ["Peru's officials push back on a request from Chile.", ["REJECT Peru's officials+Peru > Chile affirmed"]],
  ['Cameras filmed Chilean ships handing oil to Peru.', ['AID Chile > Peru affirmed']],
  ['Senator Anna Reed of Ohio criticised Peru.', ['ACCUSE Anna Reed > Peru affirmed']],
  ['Hale is opposed to the plan.', ['REJECT Hale > - affirmed']],
  ['It is hard to imagine that Peru wants to pay.', ['STATE Peru > - negated']],
  ['The mayor complained that the town had become Lima East.', ['ACCUSE mayor > - affirmed', 'STATE - > - affirmed']],
  ["Police are investigating Hale's death.", ['ACCUSE Police > - affirmed']],
  ['Many Norwegians voted for the bill.', ['STATE - > - affirmed']],
  ["Hale's plan was dropped on Monday.", ['STATE - > - affirmed']],
  ['Reed slammed into the barrier.', ['STATE Reed > - affirmed']],
  ['Firms expecting higher sales tend to hire more.', ['STATE - > - affirmed']],
  ['Hale is seizing the opportunity to speak.', ['STATE Hale > - affirmed']],
  ['The verdict is devastating for Anna Reed.', ['STATE - > - affirmed']],
  ['Anna Reed was torched in the audit report.', ['STATE Anna Reed > - affirmed']],
  ['Tomas Brill attacked the mayor, Anna Reed, as a puppet.', ['ACCUSE Tomas Brill > Anna Reed affirmed']],
  ['Republicans attacked Anna Reed over the levy.', ['ACCUSE Republicans > Anna Reed affirmed']],
  ['Anna Reed had beaten all the senators.', ['STATE Anna Reed > - affirmed']],
  ['Anna Reed beat reigning champion Tomas Brill in the final.', ['STATE Anna Reed > - affirmed']],
  ['Anna Reed could not suppress her laughter.', ['STATE Anna Reed > - negated']],
  ['Tomas Brill was injured on the training ground.', ['STATE Tomas Brill > - affirmed']],
  ['Tomas Brill was injured in the bombing.', ['ASSAULT - > Tomas Brill affirmed']],
  ['Critics seized on the words of Anna Reed.', ['STATE - > - affirmed']],
  ['Democrats seized the council.', ['STATE - > - affirmed']],
  ['Anna Reed helped draft the charter.', ['STATE Anna Reed > - affirmed']],
  ['The firm provided a copy to the newspaper.', ['STATE - > - affirmed']],
  ['Officers were alerted to Anna Reed walking on the pier.', ['STATE - > - affirmed']],
  ['Anna Reed filed a complaint with the Peruvian embassy.', ['ACCUSE Anna Reed > - affirmed']],
  ['A Lima police officer was charged with theft.', ['STATE - > - affirmed']],
  ['The paper dropped a report on Peru.', ['STATE - > - affirmed']],
  ['Twice failed candidate Tomas Brill condemned Peru.', ['ACCUSE Tomas Brill > Peru affirmed']],
  ['Tomas Brill offered reasons for the delay to win the board over.', ['STATE Tomas Brill > - affirmed']],
  ['Storm-ravaged Peru asked Chile for tents.', ['REQUEST Peru > Chile affirmed']],
  ['There is no shortage of ships to bring aid to Peru.', ['STATE - > - negated']],
  ['Anna Reed has the support of farmers.', ['STATE - > - affirmed']],
  ['Anna Reed denied accusations of collusion with Peru.', ['REJECT Anna Reed > - affirmed']],
  ["The paper's editor condemned Hale's handling of Peru.", ["ACCUSE paper's editor > Hale affirmed"]],
  ["Anna Reed's choice for the bench had criticised Peru.", ['ACCUSE - > Peru affirmed']],
  ['A cleric accused her of burning the book.', ['ACCUSE cleric > - affirmed']],
  ['Farmers in the valley sell their own harvest.', ['STATE - > - affirmed']],
  ['The company had considered selling the Lima plant.', ['STATE company > - affirmed']],
  ['The state police named them as two sisters from Lima.', ['STATE - > - affirmed']],
  ['Six men are feared dead after the bridge fell into the harbour.', ['STATE - > - affirmed']],
  ['Tomas Brill settled several questions about the port.', ['STATE Tomas Brill > - affirmed']],
  ['Anna Reed said she was a Tomas Brill supporter.', ['SUPPORT Anna Reed > - affirmed']],
  ['Anna Reed joined the network in 1996.', ['STATE Anna Reed > - affirmed']],
  ["A careless mayor contributed to Lima's troubles.", ['STATE - > - affirmed']],
  ['Anna Reed comes from a village in rural Peru.', ['STATE Anna Reed > - affirmed']],
  ["The inspector's investigation was prompted by the Courier.", ['ACCUSE - > - affirmed']],
  ['Tomas Brill proposed a vote on a measure to reduce aid to Peru.', ['THREATEN Tomas Brill > Peru affirmed']],
  ['The council is showing little commitment to paying Peru.', ['AGREE council > - negated']],
  ['Anna Reed said Peru cannot allow others to treat us like a bank.', ['REJECT Peru > - affirmed']],
  [
    'Officials congratulated the police for arresting Tomas Brill.',
    ['SUPPORT Officials > police affirmed', 'COERCE - > Tomas Brill affirmed'],
  ],
  ["The presenter rained on Tomas Brill's parade.", ['STATE - > - affirmed']],
  ['Peru and Chile exchanged insults.', ['STATE Peru+Chile > - affirmed']],
  ['Peru and Chile exchanged prisoners.', ['COOPERATE Peru+Chile > - affirmed']],
  ['Mayor Anna Reed resumed her attack on the press.', ['STATE Anna Reed > - affirmed']],
  ['The province has a similar provision.', ['STATE - > - affirmed']],
  [
    'Electors were harassed and urged not to vote for Anna Reed.',
    ['COERCE - > Electors affirmed', 'REQUEST - > Electors affirmed'],
  ],
  [
    'Peruvian police arrested a man suspected of theft.',
    ['COERCE Peruvian police+Peru > man affirmed', 'ACCUSE - > man affirmed'],
  ],
  ['Dock workers went on strike.', ['PROTEST Dock workers > - affirmed']],
  ['Rebel fighters attacked two villagers near Lima.', ['ASSAULT Rebel fighters > two villagers affirmed']],
  [
    'Two soldiers were killed in an air strike by Chilean forces near Lima.',
    ['ASSAULT Chilean forces+Chile > Two soldiers affirmed'],
  ],
  ["Miners in Peru began a hunger strike to protest Chile's decision.", ['PROTEST Miners > Chile affirmed']],
  [
    'Nurses continued their hunger strike to demand the dismissal of President Anna Reed.',
    ['PROTEST Nurses > Anna Reed affirmed', 'REQUEST Nurses > Anna Reed affirmed'],
  ],
  ['Peru promised Chile to send troops to Ghana.', ['AGREE Peru > Chile affirmed']],
  ['The militia Peru trained has attacked Chile.', ['STATE Peru > - affirmed']],
  ['Republicans took the blame for the delay.', ['ACCUSE - > Republicans affirmed']],
  ['They have yet to agree on a plan.', ['STATE - > - negated']],
  ["Anna Reed was threatening Tomas Brill's lead in the towns.", ['STATE - > - affirmed']],
  ['The council refused to tell Peru to pay.', ['REJECT council > - affirmed']],
  ["The paper's climate denial angered Peru.", ['STATE - > - affirmed']],
  [
    'Peru appointed Anna Reed to investigate Chile.',
    ['ACCUSE Anna Reed > Chile affirmed', 'ACCUSE Anna Reed > Chile affirmed'],
  ],
  [
    'The worst was from Ann Lind, a law professor at Velm University, who charged him with theft.',
    ['ACCUSE Ann Lind > - affirmed'],
  ],
  ['The group described accused attacker Tomas Brill as a soldier.', []],
  ['"We deny that we broke the rules," said Anna Reed.', ['STATE Anna Reed > - denied']],
];

const HEAD = /^.*?(?:affirmed|negated|denied)/u;

describe('verbs that tell an event or none', () => {
  it.each(TOLD)('%s', (text, heads) =>
    expect(
      claimLines(annotate(docOf(text), models)).map((line) => HEAD.exec(line.replace(/ \[.*?\]/u, ''))![0]),
    ).toEqual(heads),
  );
});
