import { AUTHOR_LINKS, AUTHORED_DOCUMENT } from '../lexicon/en/carriers.ts';
import { ISSUING } from '../lexicon/en/speaker-words.ts';
import type { AnnotatedArticle, Attribution, Entity } from '../model/index.ts';

/**
 * Code units before a document's words in which it is said whose it is, and how far behind its noun the name may begin.
 */
const BEFORE = 800;
const BEHIND = 40;
/**
 * "A report by Mara Vale … the report says": whose document speaks, where the article says so before. Null for
 * documents of nobody, and for all other speakers.
 */
export function authorOf(
  { source, speaker }: Attribution,
  article: AnnotatedArticle,
  entities: ReadonlyMap<string, Entity>,
): string | null {
  const { text, mentions } = article;
  const [span] = source;
  if (span === undefined || speaker === null || entities.get(speaker)?.affiliation != null) return null;
  const noun = AUTHORED_DOCUMENT.exec(text.slice(...span))?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  const from = Math.max(0, span[0] - BEFORE);
  const named = Array.from(
    text.slice(from, span[0]).matchAll(new RegExp(`\\b${noun} (?:${[...AUTHOR_LINKS].join('|')}) `, 'giu')),
    (match) => from + match.index + match[0].length,
  ).at(-1);
  if (named === undefined) return issuerOf(noun, span[0], article, entities);
  const owner = mentions.find(
    ({ span: [start], kind, entity }) =>
      kind === 'name' &&
      start >= named &&
      start < named + BEHIND &&
      entity !== null &&
      ['PERSON', 'ORG'].includes(entities.get(entity)?.type ?? ''),
  );
  return owner?.entity ?? null;
}

/**
 * "The board delivered a report on Thursday … the report says": who is told, before that place, to have issued such a
 * document, in a cue or as a claim.
 */
function issuerOf(
  noun: string,
  before: number,
  { text, attributions, claims }: AnnotatedArticle,
  entities: ReadonlyMap<string, Entity>,
): string | null {
  const word = new RegExp(`\\b${noun}\\b`, 'iu');
  const isIssuer = (id: string | null): id is string =>
    id !== null && ['PERSON', 'ORG'].includes(entities.get(id)?.type ?? '');
  const said = attributions.findLast(
    ({ cue, speaker }) =>
      isIssuer(speaker) && cue.some(([start, end]) => end <= before && word.test(text.slice(start, end))),
  );
  if (said !== undefined) return said.speaker;
  for (const { structure, evidence } of claims) {
    if (structure === null || (evidence[0]?.[0] ?? 0) >= before || !ISSUING.has(structure.predicate)) continue;
    const subject = structure.arguments.find(({ relation }) => relation === 'subject')?.entity ?? null;
    if (isIssuer(subject) && structure.arguments.some(({ relation, lemma }) => relation === 'object' && lemma === noun))
      return subject;
  }
  return null;
}
