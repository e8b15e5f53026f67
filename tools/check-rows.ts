/**
 * Do the rows of examples and the tests of a room still hold? For `npm run mutate`, which runs it on a copy of the sources: faster by
 * far than the tests that state the same rows, since no model is asked. `check-rows.js read FILE` keeps what the models
 * and the language stage find in the texts of all rows; `check-rows.js ROOM FILE TEST…` exits 1 at the first that fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { docOf, linesOf } from '../src/attribution/lines.fixture.ts';
import { BY_RULES, READ } from '../src/attribution/sentences.fixture.ts';
import { attribute } from '../src/attribution/index.ts';
import { findClaims } from '../src/claims/index.ts';
import { claimLines } from '../src/claims/lines.fixture.ts';
import { TOLD } from '../src/claims/sentences.fixture.ts';
import { articleOf, STORIES, storyLines } from '../src/corroboration/stories.fixture.ts';
import type { FoundSpans } from '../src/engine/engine.ts';
import { analyse, segment } from '../src/language/index.ts';
import { Ledger } from '../src/ledger/index.ts';
import { loadModels } from '../src/load-models.ts';
import type { Analysis, Annotated, Doc } from '../src/model/index.ts';
import { keyEntities, keyFindings } from '../src/model/key-findings.ts';
import type { LeftOut } from '../src/model/rules.ts';
import { declared } from './quick-tests.ts';

/** What is known of a text before the rooms begin that are changed. */
interface Read {
  readonly analysis: Analysis;
  readonly outermost: readonly FoundSpans[];
}

const [what = '', file = '', ...tests] = process.argv.slice(2);
const keyOf = ({ id, title, text }: Doc): string => JSON.stringify([id, title, text]);
if (what === 'read') writeFileSync(file, serialize(readAll()));
else if (!holds(what, deserialize(readFileSync(file)) as Map<string, Read>)) process.exit(1);
else {
  for (const test of tests) await import(pathToFileURL(test).href);
  for (const { run } of declared) await run();
}

function readAll(): Map<string, Read> {
  const models = loadModels();
  const docs: Doc[] = [
    ...[...READ, ...BY_RULES, ...TOLD].map(([text]) => docOf(text)),
    ...STORIES.flatMap(([, reports]) => reports.map(articleOf)),
  ];
  return new Map(
    docs.map((doc): [string, Read] => {
      const prepared = models.prepareNow(segment(doc));
      return [keyOf(doc), { analysis: analyse(prepared), outermost: prepared.attributions }];
    }),
  );
}

function holds(room: string, known: ReadonlyMap<string, Read>): boolean {
  const annotated = (doc: Doc, leftOut: LeftOut = new Set()): Annotated => {
    const { analysis, outermost } = known.get(keyOf(doc))!;
    return keyEntities(doc.id, keyFindings(doc.id, findClaims(attribute(analysis, outermost, leftOut))));
  };
  const are = (lines: readonly string[], expected: readonly string[]): boolean =>
    lines.length === expected.length && lines.every((line, i) => line === expected[i]);
  const alone: LeftOut = new Set(['spans: model']);
  const says = (): boolean =>
    READ.every(([text, lines]) => are(linesOf(annotated(docOf(text))), lines)) &&
    BY_RULES.every(([text, lines]) => are(linesOf(annotated(docOf(text), alone)), lines));
  const does = (): boolean => TOLD.every(([text, lines]) => are(claimLines(annotated(docOf(text))), lines));
  const comesTo = (): boolean =>
    STORIES.every(([, reports, lines]) => {
      const ledger = new Ledger();
      for (const article of reports.map(articleOf)) ledger.add(article, annotated(article));
      return are(storyLines(ledger.toFile()), lines);
    });
  return (room !== 'attribution' || says()) && (room === 'corroboration' || does()) && comesTo();
}
