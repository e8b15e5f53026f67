import { describe, expect, it } from 'vitest';
import type { FoundSpans } from '../engine/engine.ts';
import type { Analysis, Span } from '../model/index.ts';
import { parsedWords } from '../model/parse.fixture.ts';
import { combine } from './combine.ts';
import { viewOf, toSpan } from './doc-view.ts';
import { findByRules } from './find-by-rules.ts';

const TEXT = `Vell/NNP/2/nsubj said/VBD/0/root/say that/IN/5/mark Tarn/NNP/5/nsubj denied/VBD/2/ccomp/deny that/IN/8/mark
  ships/NNS/8/nsubj sailed/VBD/5/ccomp/sail ~././2/punct`;
const TAG = `Tarn/NNP/2/nsubj sold/VBD/7/ccomp/sell grain/NN/2/obj cheaply/RB/2/advmod ~,/,/7/punct Vell/NNP/7/nsubj said/VBD/0/root/say on/IN/9/case
  Monday/NNP/7/obl ~././7/punct`;

function analysed(source: string): Analysis {
  return { ...parsedWords(source), names: [], mentions: [], entities: [], dates: [], quantities: [] };
}

/** What the model might give: source, cue and content by their words. */
function found(text: string, source: string, cue: string, content: string, confidence: number): FoundSpans {
  const span = (words: string): Span[] =>
    words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]];
  return { source: span(source), cue: span(cue), content: span(content), confidence };
}

function combined(
  source: string,
  ...model: readonly (readonly [source: string, cue: string, content: string, confidence: number])[]
): string[] {
  const analysis = analysed(source);
  const view = viewOf(analysis);
  const cut = (range: readonly [number, number]): string => analysis.text.slice(...toSpan(view, range));
  return combine(
    view,
    model.map((m) => found(analysis.text, ...m)),
    findByRules(view),
  )
    .map((f) => `${f.source.map(cut).join(' | ')} <${cut(f.cue)}> ${f.content.map(cut).join(' | ')}`)
    .toSorted();
}

const CHARGED = `Norland/NNP/3/nsubj:pass was/VBD/3/aux:pass/be criticised/VBN/0/root/criticise by/IN/5/case Ostia/NNP/3/obl:agent
  over/IN/8/case the/DT/8/det dam/NN/3/obl ~././3/punct`;

const GOES_ON = `“/\`\`/3/punct Sorry/UH/5/ccomp ~,/,/2/punct ~”/''/2/punct said/VBD/0/root/say the/DT/7/det smith/NN/5/nsubj ~,/,/9/punct
  Roe/NNP/7/appos ~,/,/9/punct “/\`\`/13/punct they/PRP/13/nsubj left/VBD/5/ccomp/leave ~././13/punct ~”/''/13/punct`;

describe('combine', () => {
  it('takes nobody for the source to whom something is done', () => {
    const cleared = `The/DT/2/det judge/NN/3/nsubj cleared/VBD/0/root/clear him/PRP/3/obj ~,/,/6/punct
      saying/VBG/3/advcl/say that/IN/9/mark talks/NNS/9/nsubj failed/VBD/6/ccomp/fail ~././3/punct`;
    expect(combined(cleared, ['him', 'saying', 'that talks failed', 0.9])).toContain(
      'The judge <saying> that talks failed',
    );
  });

  it('hears nobody where lives are claimed', () => {
    const flood = `The/DT/2/det flood/NN/3/nsubj claimed/VBD/0/root/claim six/CD/5/nummod lives/NNS/3/obj/life ~././3/punct`;
    expect(combined(flood, ['The flood', 'claimed', 'six lives', 0.9])).toEqual([]);
    const deal = `The/DT/2/det mayor/NN/3/nsubj claimed/VBD/0/root/claim a/DT/5/det deal/NN/3/obj ~././3/punct`;
    expect(combined(deal, ['The mayor', 'claimed', 'a deal', 0.9])).toHaveLength(1);
  });

  it('ends a source behind its verb where the quotation goes on', () => {
    const analysis = analysed(GOES_ON);
    const view = viewOf(analysis);
    const { text } = analysis;
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
    const model = [
      {
        source: [],
        cue: [at('said')],
        content: [at('“ Sorry,”'), at('the smith, Roe, “ they left.”')],
        confidence: 0.9,
      },
    ];
    const words = combine(view, model, []).map(({ source, content }) =>
      [...source, ...content].map((range) => text.slice(...toSpan(view, range))),
    );
    expect(words).toEqual([['the smith, Roe', '“ Sorry,”', '“ they left.”']]);
  });

  it('leaves out of a source what hangs on the verb behind it', () => {
    expect(combined(CHARGED, ['Ostia over the dam', 'was criticised', 'Norland', 0.9])).toEqual([
      'Ostia <was criticised> Norland',
    ]);
  });

  it('takes what lies inside a content from the rules', () => {
    expect(combined(TEXT, ['Vell', 'said', 'that Tarn denied that ships sailed', 0.9])).toEqual([
      'Tarn <denied> that ships sailed',
      'Vell <said> that Tarn denied that ships sailed',
    ]);
  });

  it('gives the model the source that only a rule has found', () => {
    expect(combined(TEXT, ['', 'said', 'that Tarn denied that ships sailed', 0.9])[1]).toBe(
      'Vell <said> that Tarn denied that ships sailed',
    );
  });

  it('believes the model alone from a probability on', () => {
    expect(
      combined(TEXT, ['Vell', 'said', 'that Tarn denied that ships sailed', 0.9], ['ships', 'sailed', 'that', 0.45]),
    ).toHaveLength(2);
  });

  it('lays what stands before a tag around what the model has found in it', () => {
    expect(combined(TAG, ['Tarn', 'sold', 'grain', 0.9])).toEqual([
      'Tarn <sold> grain',
      'Vell <said> Tarn sold grain cheaply',
    ]);
  });
});

const CITED = `The/DT/2/det Courier/NNP/3/nsubj said/VBD/0/root/say the/DT/5/det mill/NN/6/nsubj closed/VBD/3/ccomp/close ~,/,/8/punct
  citing/VBG/3/advcl/cite two/CD/10/nummod officials/NNS/8/obj/official ~././3/punct`;
const REASON = `Vell/NNP/2/nsubj said/VBD/0/root/say ships/NNS/4/nsubj sailed/VBD/2/ccomp/sail ~,/,/6/punct citing/VBG/2/advcl/cite
  strong/JJ/8/amod winds/NNS/6/obj/wind ~././2/punct`;

describe('withCiting', () => {
  it('gives who is cited the words of who cites', () => {
    expect(combined(CITED)).toContain('two officials <citing> the mill closed');
  });

  it('takes no reason for a source', () => {
    expect(combined(REASON).filter((line) => line.includes('<citing>'))).toEqual([]);
  });
});

describe('headlines', () => {
  it('end in who has it', () => {
    expect(
      combined(
        `Mill/NN/3/nsubj to/TO/3/mark close/VB/0/root ~,/,/6/punct Courier/NNP/6/compound reports/NNS/3/obl/report`,
      ),
    ).toEqual(['Courier <reports> Mill to close']);
  });
});
