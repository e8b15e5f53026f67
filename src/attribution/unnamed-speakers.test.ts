import { describe, expect, it } from 'vitest';
import { speakersOf, type Who } from './speakers.fixture.ts';

/** Sources with whom they mention, apart by `|`, each of a sentence of its own, and who speaks in them. */
type Row = [what: string, sources: readonly string[], who: readonly Who[], speakers: readonly string[], more?: string];

const VERBS = ['said', 'added', 'warned', 'wrote'];

/** "X said so. Y added so. …": each source with its head first, the rest as in `tagLines`. */
function said(sources: readonly string[], who: readonly Who[], more = ''): string[] {
  const sentences = sources.map((source, i) => {
    const verb = VERBS[i]!;
    return `${source.replaceAll('VERB', verb)} ${verb}/VBD/0/root so/RB/${verb}/advmod ${more} ./././${verb}/punct`;
  });
  const words = (source: string): string =>
    source
      .split(' ')
      .map((part) => part.split('/')[0])
      .join(' ');
  const given = sources.map((source, i) => `${words(source)} <${VERBS[i]!}> {so}`);
  return speakersOf(sentences.join(' | '), who, given);
}

function holds(rows: Row[]): void {
  it.each(rows)('%s', (_, sources, who, speakers, more) => expect(said(sources, who, more)).toEqual(speakers));
}

const NORLAND: Who = ['Norland', 'Norland', 'COUNTRY'];
const TARN: Who = ['Tarn', 'Tarn', 'ORG'];
const HALE: Who = ['Hale', 'Hale', 'PERSON'];
const a = (noun: string, det = 'A', more = ''): string =>
  `${det}/DT/${noun}/det ${more} ${noun}/NN/VERB/nsubj`.replace('  ', ' ');

describe('whose name is kept back', () => {
  holds([
    ['a clerk’s', [a('clerk')], [], ['clerk*']],
    ['a paper’s', [a('report')], [], ['report*']],
    [
      '… which is somebody’s by name',
      [`the/DT/report/det Tarn/NNP/report/compound report/NN/VERB/nsubj`],
      [TARN],
      ['Tarn report'],
    ],
    [
      '… but of a state’s',
      [`the/DT/report/det Norland/NNP/report/compound report/NN/VERB/nsubj`],
      [NORLAND],
      ['Norland report*'],
    ],
    ['a body’s is not', [a('ministry', 'The')], [], ['ministry']],
    ['the judge’s is not', [a('judge', 'The')], [], ['judge']],
    ['… a judge’s is', [a('judge')], [], ['judge*']],
    ['… that of a former one is', [a('judge', 'The', 'former/JJ/judge/amod')], [], ['former judge*']],
    ['… and of who asks not to be named', [a('judge', 'The')], [], ['judge*'], 'not/RB be/VB named/VBN'],
    ['prosecutors’ is not', ['Prosecutors/NNS/VERB/nsubj/prosecutor'], [], ['Prosecutors']],
    ['… aides’ is', ['Aides/NNS/VERB/nsubj/aide'], [], ['Aides*']],
    [
      'health officials’ is not',
      ['health/NN/officials/compound officials/NNS/VERB/nsubj/official'],
      [],
      ['health officials'],
    ],
    [
      '… some officials’ is',
      ['some/DT/officials/det health/NN/officials/compound officials/NNS/VERB/nsubj/official'],
      [],
      ['health officials*'],
    ],
    ['… and big officials’', ['big/JJ/officials/amod officials/NNS/VERB/nsubj/official'], [], ['big officials*']],
    ['the chief medical officer’s is not', [a('officer', 'The', 'chief/JJ/officer/amod')], [], ['chief officer']],
    ['… a chief officer’s is', [a('officer', 'A', 'chief/JJ/officer/amod')], [], ['chief officer*']],
    [
      'a ministry spokesman’s is not',
      [a('spokesman', 'A', 'ministry/NN/spokesman/compound')],
      [],
      ['ministry spokesman'],
    ],
    ['… a tall spokesman’s is', [a('spokesman', 'A', 'tall/JJ/spokesman/compound')], [], ['tall spokesman*']],
    ['… a ministry judge’s is', [a('judge', 'A', 'ministry/NN/judge/compound')], [], ['ministry judge*']],
    ['his lawyer’s is not', ['His/PRP$/lawyer/nmod:poss lawyer/NN/VERB/nsubj'], [], ['lawyer']],
    ['… a lawyer’s is', [a('lawyer')], [], ['lawyer*']],
    ['one of them’s is', ['One/CD/VERB/nsubj of/PP/them/case them/PRP/One/nmod'], [], ['one of them*']],
    [
      '… of them, an engineer, too',
      ['One/CD/VERB/nsubj of/PP/them/case them/PRP/One/nmod ,/,/One/punct an/DT/cook/det cook/NN/One/appos'],
      [],
      ['one of them*'],
    ],
    ['… but a share of them is no one person', ['78/CD/VERB/nsubj of/PP/them/case them/PRP/78/nmod'], [], ['78']],
    ['mark or verb is nobody', ['saw/VBD/VERB/nsubj'], [], ['-']],
  ]);
});

describe('who is told of twice without a name', () => {
  holds([
    ['is one by the same words', [a('clerk'), a('clerk', 'The')], [], ['clerk*', 'clerk*']],
    ['… not several', [a('clerk'), 'the/DT/clerks/det clerks/NNS/VERB/nsubj/clerk'], [], ['clerk*', 'clerks*']],
    ['… nor another one', [a('clerk'), 'another/DT/clerk/det clerk/NN/VERB/nsubj'], [], ['clerk*', 'clerk*']],
    [
      '… nor with a word of its own',
      [
        'army/NN/officials/compound officials/NNS/VERB/nsubj/official',
        'current/JJ/officials/amod officials/NNS/VERB/nsubj/official',
      ],
      [],
      ['army officials*', 'current officials*'],
    ],
    [
      '… of another state',
      [a('envoy', 'A', 'Norland/NNP/envoy/compound'), a('envoy', 'A', 'Tarn/NNP/envoy/compound')],
      [NORLAND, ['Tarn', 'Tarn', 'COUNTRY']],
      ['Norland envoy*', 'Tarn envoy*'],
    ],
    ['… nor shares of people', ['20/CD/VERB/nsubj', '78/CD/VERB/nsubj'], [], ['20', '78']],
    [
      '… nor several together, by one of them',
      [
        'clerks/NNS/VERB/nsubj/clerk and/CC/cooks/cc cooks/NNS/clerks/conj/cook',
        'the/DT/clerks/det clerks/NNS/VERB/nsubj/clerk',
      ],
      [],
      ['clerks and cooks*', 'clerks*'],
    ],
    [
      '… but of the same',
      [a('envoy', 'A', 'Norland/NNP/envoy/compound'), a('envoy', 'the', 'Norland/NNP/envoy/compound')],
      [NORLAND, NORLAND],
      ['Norland envoy*', 'Norland envoy*'],
    ],
    ['is “the source” who spoke last as an aide', [a('aide'), a('source', 'the')], [], ['aide*', 'aide*']],
    ['… not “a source”', [a('aide'), a('source', 'a')], [], ['aide*', 'source*']],
    ['… nor “the clerk”', [a('aide'), a('clerk', 'the')], [], ['aide*', 'clerk*']],
    ['… nor the judge, who is known', [a('judge', 'The'), a('source', 'the')], [], ['judge', 'source*']],
  ]);
});

describe('a noun for what was named', () => {
  const TARN_LEFT = 'Tarn/NNP/VERB/nsubj';
  holds([
    ['is that firm', [TARN_LEFT, a('firm', 'The')], [TARN], ['Tarn', 'Tarn']],
    ['… not “a firm”', [TARN_LEFT, a('firm', 'A')], [TARN], ['Tarn', 'firm']],
    ['… nor “another”', [TARN_LEFT, 'another/DT/firm/det firm/NN/VERB/nsubj'], [TARN], ['Tarn', 'firm']],
    [
      '… nor of two',
      [TARN_LEFT, 'Orr/NNP/VERB/nsubj', a('firm', 'The')],
      [TARN, ['Orr', 'Orr', 'ORG']],
      ['Tarn', 'Orr', 'firm'],
    ],
    ['… nor a person', ['Hale/NNP/VERB/nsubj', a('firm', 'The')], [HALE], ['Hale', 'firm']],
    ['… nor “the firms”', [TARN_LEFT, 'the/DT/firms/det firms/NNS/VERB/nsubj/firm'], [TARN], ['Tarn', 'firms']],
    [
      '… nor a firm of a state',
      [TARN_LEFT, a('firm', 'The', 'Norland/NNP/firm/compound')],
      [TARN, NORLAND],
      ['Tarn', 'Norland firm'],
    ],
    [
      'is the paper',
      ['Courier/NNP/VERB/nsubj', a('paper', 'The')],
      [['Courier', 'Courier', 'ORG']],
      ['Courier', 'Courier'],
    ],
    ['… not a firm', [TARN_LEFT, a('paper', 'The')], [TARN], ['Tarn', 'paper*']],
  ]);
});
