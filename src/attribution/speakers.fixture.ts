import type { EntityType, MentionKind } from '../model/index.ts';
import { tagLines } from '../model/parse.fixture.ts';
import { parsed } from './analysis.fixture.ts';
import { viewOf } from './doc-view.ts';
import { foundBy } from './found.fixture.ts';
import { resolveAttributions } from './resolve-attributions.ts';

/** A mention: its words, whom it means, and what that is. */
export type Who = readonly [words: string, entity: string, type: EntityType, kind?: MentionKind];

/**
 * Who speaks in attributions (see `foundBy`) of a parse (see `tagLines`), in the order of the text: "-" for nobody, a
 * star where the name is kept back.
 */
export function speakersOf(words: string, who: readonly Who[], given: readonly string[]): string[] {
  const view = viewOf(parsed(tagLines(words), who));
  const { attributions, entities } = resolveAttributions(view, foundBy(view, given));
  const called = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-';
  return attributions.map(({ speaker, anonymous }) => `${called(speaker)}${anonymous ? '*' : ''}`);
}
