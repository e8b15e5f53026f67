import type { AnnotatedArticle, Attribution, Entity } from '../model/index.ts';

/**
 * Code units before a document's words in which it is said whose it is, and how far behind its noun the name may begin.
 */
const BEFORE = 800;
const BEHIND = 40;
const DOCUMENT =
  /^(?:the |this |that |its |their |an? )?(?:\w+ )?(report|study|survey|letter|memo|memorandum|document|note|paper|statement|resolution|complaint|filing|message)$/iu;

/**
 * "A report by Mara Vale … the report says": whose document speaks, where the article says so before. Null for
 * documents of nobody, and for all other speakers.
 */
export function authorOf(
  { source, speaker }: Attribution,
  { text, mentions }: AnnotatedArticle,
  entities: ReadonlyMap<string, Entity>,
): string | null {
  const [span] = source;
  if (span === undefined || speaker === null || entities.get(speaker)?.affiliation != null) return null;
  const noun = DOCUMENT.exec(text.slice(...span))?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  const from = Math.max(0, span[0] - BEFORE);
  const named = Array.from(
    text.slice(from, span[0]).matchAll(new RegExp(`\\b${noun} (?:by|from|of) `, 'giu')),
    (match) => from + match.index + match[0].length,
  ).at(-1);
  if (named === undefined) return null;
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
