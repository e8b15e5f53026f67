import { describe, expect, it } from 'vitest';
import { loadModels } from '../load-models.ts';
import { whoseIn } from './lines.fixture.ts';

const models = loadModels();
const whose = (text: string, words: string): string => whoseIn(text, words, models);

/** Text, words in it, whose they are. */
type Rows = readonly (readonly [text: string, words: string, speaker: string])[];

const TURNS: Rows = [
  ['JUDGE ROWE: Were you there?\n\nMS KALE: I was.\n\nJUDGE ROWE: When?', 'I was', 'KALE'],
  ['JUDGE ROWE: Were you there?\n\nTHE WITNESS: I was.\n\nJUDGE ROWE: When?', 'I was', 'WITNESS'],
  ['HOST: Welcome.\n\nSEN. ADA KALE: It rained.\n\nHOST: Much?\n\nOTT: It did not.', 'It rained', 'ADA KALE'],
  ['HOST: Welcome.\n\nSEN. ADA KALE: It rained.\n\nHOST: Much?\n\nOTT: It did not.', 'It did not', 'OTT'],
  ['Ada Kale speaks of rain || Q: Did it rain?\n\nA: It poured.\n\nQ: When?\n\nA: At night.', 'It poured', 'Ada Kale'],
  ['Ada Kale speaks of rain || Q: Did it rain?\n\nA: It poured.\n\nQ: When?\n\nA: At night.', 'Did it rain', '-'],
  ['Ada Kale and Paul Ott || Q: Did it rain?\n\nA: It poured.\n\nQ: When?\n\nA: At night.', 'It poured', '-'],
  ['Q. Did it rain?\n\nA. It poured.\n\nQ. When?', 'It poured', '-'],
  [
    'HOST: Well?\n\nFIRST CALLER: It rains.\n\nHOST: And?\n\nNEXT CALLER: It pours.\n\nADA KALE, WITNESS: So?',
    'It rains',
    'FIRST CALLER',
  ],
  ['BREAKING: It rains.\n\nWATCH: It pours.\n\nBREAKING: It snows.', 'It pours', 'none'],
  ['Dead: 31 are named.\n\nMissing: Four are sought.\n\nDead: One more is.', 'Four are sought', 'none'],
];

const OUTLETS: Rows = [
  ['In a letter to Wirefax, the former coach said the match was sold.', 'the match was sold', 'former coach'],
  ['The Gazette, a daily, said the match was sold.', 'the match was sold', 'Gazette'],
];

const SINGLE_MARKS: Rows = [
  [
    "'I asked them,' said Ada Kale. 'The boys' club wrote \"not now\" and left it at that.'",
    'left it at that',
    'Ada Kale',
  ],
];

const CALLED: Rows = [
  ['Ada Kale left the party. "It is over," Kale said. The senator said that she would not run.', 'not run', 'Ada Kale'],
  ['Ada Kale met Paul Ott. The senator said that the talks had failed.', 'talks had failed', '-'],
  ['A senator and Ada Kale spoke. The senator said that the talks had failed.', 'talks had failed', 'senator'],
];

const HEARD: Rows = [
  ['The court heard that the clerk burned the files.', 'burned the files', '-'],
  ['A jury heard the clerk burned the files in May.', 'burned the files', '-'],
  ['The panel was told by Ada Kale, a clerk, that files were burned.', 'files were burned', 'Ada Kale'],
];

const JOINED: Rows = [
  ['The firm said sales fell; it will close two shops, analysts said.', 'sales fell', 'firm'],
  ['The firm said sales fell; it will close two shops, analysts said.', 'two shops', 'analysts'],
  ['Sales fell; two shops will close, the firm said.', 'Sales fell', 'firm'],
];

const RELATIVE_CLAUSES: Rows = [
  ['Paul Ott left for Lima. Ada Kale held a meeting in which she said the deal was dead.', 'deal was dead', 'Ada Kale'],
];

const HEADLINES: Rows = [
  ['Mill to cut 90 jobs: report || It rains.', 'cut 90 jobs', 'report'],
  ['Mill burned waste at night – study || It rains.', 'burned waste', 'study'],
  ['Mill burned waste, says minister || It rains.', 'burned waste', 'minister'],
  ['Mill burned waste, court told || It rains.', 'burned waste', '-'],
  ['Mill burned waste, inquiry finds || It rains.', 'burned waste', 'inquiry'],
  ['Mayor: Mill will burn no waste || It rains.', 'burn no waste', 'Mayor'],
  ['Mothers: the last hope of the mill || It rains.', 'the last hope', 'none'],
  ['Mill in talks with makers of TV sets, radio shows || It rains.', 'in talks', 'none'],
  ['Mill burns its hard-hit staff || It rains.', 'burns its', 'none'],
];

const POSTS: Rows = [
  ['We will close the mill. — Ada Kale (@adakale) May 3, 2031', 'close the mill', 'Ada Kale'],
  ['We will close the mill.\n\n— Ada Kale (@adakale)', 'close the mill', 'Ada Kale'],
  ['We will close. — Ada Kale (@ak) May 3, 2031\n\n— Paul Ott (@po) May 4, 2031', 'We will close', 'Ada Kale'],
  ['Follow Ada Kale (@adakale) for more. We will close the mill.', 'close the mill', 'none'],
];

const CITED: Rows = [
  ['Quoting a witness, the Gazette said the mill was sold.', 'mill was sold', 'witness'],
  ['The Gazette, which cited two people, said the mill was sold.', 'mill was sold', 'two people'],
  ['According to the Gazette, which also cited two people, the mill was sold.', 'mill was sold', 'two people'],
  ['Paul Ott, who cited his health, said he would go.', 'he would go', 'Paul Ott'],
  ['The Gazette reported on Friday, citing two people, that the mill was sold.', 'mill was sold', 'two people'],
  ['State radio reported, citing the police, that the mill was sold.', 'mill was sold', 'police'],
];

const GOES_ON: Rows = [
  ['According to the owner, Ada Kale, the mill is sold. "We wait for the money."', 'We wait', 'Ada Kale'],
  ['The mill is sold, said some who work in it.', 'mill is sold', 'some'],
  ['The mill is sold. Ada Kale runs it. "We wait for the money."', 'We wait', 'none'],
];

const NAMED_LATER: Rows = [
  ['The mill has paid, its chief executive said. "We paid," Ada Kale told reporters.', 'mill has paid', 'Ada Kale'],
  ['The director of the mill said that it was shut. "It is shut," said Dr Ada Kale.', 'it was shut', 'Ada Kale'],
  ['His aide said that it was shut. "It is shut," said Ada Kale.', 'it was shut', 'aide'],
];

const BROKEN: Rows = [
  ['The plan, said Sen. Ada Kale (D-Norland), is to sell the mill.', 'is to sell', 'Ada Kale'],
  ['Paul Ott, who met them, confirmed his sale to the Gazette.', 'his sale', 'Paul Ott'],
  ['A film showed Ada Kale criticising those who stay away.', 'those who stay', 'Ada Kale'],
  ['The mill is sold. Who knows what comes of it?', 'what comes', '-'],
  ['Ada Kale: the case for the mill || It rains.', 'the case', 'none'],
  ['"Sold out," Ada Kale said. Paul Ott scoffs at what he calls a trick.', 'a trick', 'Paul Ott'],
];

const SUBJECTS: Rows = [
  ['"The dams are, I think, unsafe," Paul Ott said.', 'unsafe', 'Paul Ott'],
  [
    'Ada Kale spoke. Her words echo those of her successor, Paul Ott, who last week warned that the town was lost.',
    'town was lost',
    'Paul Ott',
  ],
  ['That has not stopped critics, including Paul Ott, from claiming that the dam leaks.', 'dam leaks', 'critics'],
  ['The rains kept Ada Kale from saying that the road was safe.', 'road was safe', 'Ada Kale'],
  ['The owner of the ship that hit the Elden Bridge denied that the engine failed.', 'engine failed', 'owner'],
  ['Words of his follow others from Ada Kale who said that he left, adding that he lied.', 'he lied', 'Ada Kale'],
  ['Sightings were reported across Maine and Vermont.', 'Sightings', '-'],
  ['The council took criticism from residents for the dam.', 'the dam', '-'],
  ['But the memo, Ada Kale said, listed the fires and suggested that guards slept.', 'guards slept', 'memo'],
];

const NOT_HIMSELF: Rows = [
  ['Ada Kale spoke. Paul Ott left. He called Ott’s rival, Ben Roe, a liar.', 'a liar', '-'],
  ['Paul Ott lost. "Nobody votes for Ott on policy," he said.', 'Nobody votes', '-'],
  ['Two presidents went to war. Paul Ott did. Each of them hoped to avoid it.', 'avoid it', 'each of them'],
  [
    '"It is over," Paul Ott said. Ben Roe, a clerk, seemed to ease off -- he said that it was not.',
    'it was not',
    'Ben Roe',
  ],
  ['Paul Ott told me of Ben Roe’s victory, and he called Roe a rebel.', 'a rebel', 'Paul Ott'],
  [
    '"It is over," Ben Roe said. The row caught the eye of Paul Ott, leading him to claim victory.',
    'victory',
    'Paul Ott',
  ],
];

const TOLD_APART: Rows = [
  ['Ida Brand, mother of Tom Brand, said he was a good boy.', 'good boy', 'Ida Brand'],
  ['The Courier said that Ada Kale had left. She said it was time to go.', 'time to go', 'Ada Kale'],
  ['A Norland official said the talks failed. The Sudmark official said they did not.', 'did not', 'Sudmark official'],
  ['EPA Varnum said that an old file was stolen.', 'old file', '-'],
  ['Reuters reporter Ada Kale said that an old file was stolen.', 'old file', 'Ada Kale'],
  [
    'Half goes by lorry, according to the Northern Hauliers, an industry group. The group says lorries are safe.',
    'lorries are safe',
    'Northern Hauliers',
  ],
  ['The Ara belongs to Tarn Shipping. The company said that it would pay.', 'would pay', 'company'],
  ['Ada Kale spoke in court. "I am sorry," the ex-senator said.', 'I am sorry', 'Ada Kale'],
  ['Ada Kale was in court. Her lawyer said she was sorry.', 'was sorry', 'Ada Kale’s lawyer'],
];

describe.each([
  ['named later', NAMED_LATER],
  ['subjects', SUBJECTS],
  ['not himself', NOT_HIMSELF],
  ['told apart', TOLD_APART],
  ['broken', BROKEN],
  ['cited', CITED],
  ['goes on', GOES_ON],
  ['headlines', HEADLINES],
  ['posts', POSTS],
  ['called otherwise', CALLED],
  ['heard', HEARD],
  ['joined', JOINED],
  ['relative clauses', RELATIVE_CLAUSES],
  ['turns', TURNS],
  ['outlets', OUTLETS],
  ['single marks', SINGLE_MARKS],
])('%s', (_, rows) => {
  it.each(rows)('%s: %s', (text, words, speaker) => expect(whose(text, words)).toBe(speaker));
});
