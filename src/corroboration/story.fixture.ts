import { layoutOf } from '../language/layout.ts';
import { sentenceDoc } from '../language/values/sentence-doc.ts';
import type { AnnotatedArticle, Attribution, Claim, Entity, Quantity, Span, Story } from '../model/index.ts';
import { cueOf, measured, structureOf } from './structure.fixture.ts';

/** One sentence of an invented report: what it claims, and who says so (nobody: the reporter). */
export interface Line {
  readonly text: string;
  readonly by?: string;
  /** words that name the speaker and the verb, as they stand in the text */
  readonly source?: string;
  readonly cue?: string;
  readonly date?: string;
  readonly via?: readonly string[];
  readonly anonymous?: boolean;
  readonly claim: Partial<Claim> & Pick<Claim, 'type'>;
  /** figures as they stand in the text */
  readonly figures?: readonly (readonly [words: string, value: number, unit: string, op: Quantity['op']])[];
}

export interface Printed {
  readonly publisher?: string;
  readonly publishedAt?: string;
}

/** An annotated article from its sentences, one paragraph each. */
export function report(id: string, { publisher, publishedAt }: Printed, lines: readonly Line[]): AnnotatedArticle {
  const attributions: Attribution[] = [];
  const claims: Claim[] = [];
  const sentences: Span[] = [];
  const figures: Quantity[] = [];
  let text = '';
  lines.forEach((line, k) => {
    const start = text.length;
    text += `${line.text}\n\n`;
    const sentence: Span = [start, start + line.text.length];
    sentences.push(sentence);
    const find = (words: string | undefined): Span[] => {
      const at = words === undefined ? -1 : line.text.indexOf(words);
      return at < 0 || words === undefined ? [] : [[start + at, start + at + words.length]];
    };
    if (line.by !== undefined) {
      attributions.push({
        id: `a${k}`,
        source: find(line.source),
        cue: find(line.cue),
        content: [sentence],
        kind: 'indirect',
        speaker: line.by,
        anonymous: line.anonymous ?? false,
        parent: null,
        nested: false,
        via: line.via ?? [],
        addressee: [],
        occasion: line.date === undefined ? null : { date: line.date, place: null, venue: null },
        confidence: null,
        structure: cueOf(line.text, line.cue ?? '', line.source ?? '', ENTITIES),
      });
    }
    const quantities = (line.figures ?? []).map(([words, value, unit, op]): Quantity => ({
      span: find(words)[0] as Span,
      value,
      unit,
      op,
    }));
    figures.push(...quantities);
    claims.push({
      id: `c${k}`,
      evidence: [sentence],
      text: line.text,
      holder: line.by === undefined ? 'narrator' : `a${k}`,
      mode: null,
      actor: [],
      recipient: [],
      goods: [],
      quantities,
      time: null,
      place: null,
      polarity: 'affirmed',
      modality: 'asserted',
      origin: null,
      structure: structureOf(line.text, line.by === undefined ? '' : (line.cue ?? ''), ENTITIES),
      ...line.claim,
    });
  });
  return {
    id,
    hash: '',
    file: null,
    url: null,
    title: null,
    byline: [],
    publisher: publisher ?? null,
    agency: null,
    publishedAt: publishedAt ?? null,
    publishedAtBasis: publishedAt === undefined ? 'none' : 'given',
    modifiedAt: null,
    lang: 'en',
    text: text.trimEnd(),
    removed: [],
    mentions: [],
    dates: [],
    quantities: measured(text.trimEnd(), figures),
    layout: layoutOf(sentenceDoc(text.trimEnd(), null)),
    attributions,
    claims,
    sentences,
  };
}

const UNNAMED: ReadonlySet<string> = new Set(['officials', 'an-official', 'aide-2', 'source-1', 'source-2']);
/** Invented states, bodies and people. */
export const ENTITIES: ReadonlyMap<string, Entity> = new Map(
  (
    [
      ['norland', 'Norland', 'COUNTRY', null],
      ['estmark', 'Estmark', 'COUNTRY', null],
      ['sudria', 'Sudria', 'COUNTRY', null],
      ['westia', 'Westia', 'COUNTRY', null],
      ['officials', 'Norland officials', 'PERSON', 'norland'],
      ['an-official', 'senior official', 'PERSON', 'norland'],
      ['aide-2', 'Norland officials of another report', 'PERSON', 'norland'],
      ['vale', 'Mara Vale', 'PERSON', 'norland'],
      ['torr', 'Edwin Torr', 'PERSON', 'norland'],
      ['ministry', 'Foreign Ministry of Estmark', 'ORG', 'estmark'],
      ['source-1', 'a source', 'PERSON', null],
      ['source-2', 'a source', 'PERSON', null],
      ['watch', 'Harbour Watch', 'ORG', null],
      ['lund', 'Petra Lund', 'PERSON', 'watch'],
      ['gazette', 'Coast Gazette', 'ORG', null],
    ] as const
  ).map(([id, name, type, affiliation]): [string, Entity] => [
    id,
    {
      id,
      name,
      named: !UNNAMED.has(id),
      type,
      aliases: [],
      role: type === 'PERSON' && affiliation === 'norland' ? 'minister' : null,
      knowledge: null,
      affiliation,
    },
  ]),
);

/** All articles in one event story. */
export function oneEvent(articles: readonly AnnotatedArticle[]): Story[] {
  return [{ id: 's', title: 'an event', level: 'event', articles: articles.map(({ id }) => id) }];
}
