import { attribute } from '../src/attribution/index.ts';
/**
 * The rows of examples of a room as tests for `npm run mutate`, faster by far than the tests that state the same rows,
 * since no model is asked: what the models and the language stage find in their texts is read once and kept.
 */
import { docOf, linesOf } from '../src/attribution/lines.fixture.ts';
import { BY_RULES, READ } from '../src/attribution/sentences.fixture.ts';
import { findClaims } from '../src/claims/index.ts';
import { claimLines } from '../src/claims/lines.fixture.ts';
import { PARAGRAPHS } from '../src/claims/paragraphs.fixture.ts';
import { TOLD } from '../src/claims/sentences.fixture.ts';
import { LONG_STORIES } from '../src/corroboration/long-stories.fixture.ts';
import { articleOf, STORIES, storyLines } from '../src/corroboration/stories.fixture.ts';
import type { FoundSpans } from '../src/engine/engine.ts';
import { analyse, segment } from '../src/language/index.ts';
import { Ledger } from '../src/ledger/index.ts';
import { loadModels } from '../src/load-models.ts';
import type { Analysis, Annotated, Doc } from '../src/model/index.ts';
import { keyEntities, keyFindings } from '../src/model/key-findings.ts';
import type { LeftOut } from '../src/model/rules.ts';
import { expect, it } from './quick-tests.ts';

/** What is known of a text before the rooms begin that are changed. */
export interface Read {
  readonly analysis: Analysis;
  readonly outermost: readonly FoundSpans[];
}

const keyOf = ({ id, title, text }: Doc): string => JSON.stringify([id, title, text]);

/** What the models and the language stage find in the texts of all rows, by text. */
export function readRows(): Map<string, Read> {
  const models = loadModels();
  const docs: Doc[] = [
    ...[...READ, ...BY_RULES, ...TOLD, ...PARAGRAPHS].map(([text]) => docOf(text)),
    ...[...STORIES, ...LONG_STORIES].flatMap(([, reports]) => reports.map(articleOf)),
  ];
  return new Map(
    docs.map((doc): [string, Read] => {
      const prepared = models.prepareNow(segment(doc));
      return [keyOf(doc), { analysis: analyse(prepared), outermost: prepared.attributions }];
    }),
  );
}

/** Declare the rows that a room has a part in. */
export function declareRows(room: string, known: ReadonlyMap<string, Read>): void {
  const annotated = (doc: Doc, leftOut: LeftOut = new Set()): Annotated => {
    const { analysis, outermost } = known.get(keyOf(doc))!;
    return keyEntities(doc.id, keyFindings(doc.id, findClaims(attribute(analysis, outermost, leftOut))));
  };
  if (room === 'attribution') {
    for (const [text, lines] of READ) it(text, () => expect(linesOf(annotated(docOf(text)))).toEqual(lines));
    const alone: LeftOut = new Set(['spans: model']);
    for (const [text, lines] of BY_RULES)
      it(`${text}, by rules`, () => expect(linesOf(annotated(docOf(text), alone))).toEqual(lines));
  }
  if (room !== 'corroboration') {
    for (const [text, lines] of TOLD) it(text, () => expect(claimLines(annotated(docOf(text)))).toEqual(lines));
    for (const [text, said, claimed] of PARAGRAPHS)
      it(text, () => {
        const read = annotated(docOf(text));
        expect(linesOf(read)).toEqual(expect.arrayContaining([...said]));
        expect(claimLines(read)).toEqual(expect.arrayContaining([...claimed]));
      });
  }
  const traced = (reports: readonly string[], turned: boolean): string[] => {
    const ledger = new Ledger();
    const articles = reports.map(articleOf);
    for (const article of turned ? articles.toReversed() : articles) ledger.add(article, annotated(article));
    return storyLines(ledger.toFile());
  };
  for (const turned of [false, true]) {
    const order = turned ? ', in the other order' : '';
    for (const [name, reports, lines] of STORIES)
      it(name + order, () => expect(traced(reports, turned)).toEqual(lines));
    for (const [name, reports, lines] of LONG_STORIES)
      it(name + order, () => expect(traced(reports, turned)).toEqual(expect.arrayContaining([...lines])));
  }
}
