import { groupBy } from '../model/group-by.ts';
import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { isCalledCarrier, outletName } from './carriers.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { ownSpeech } from './find-speech-events.ts';
import type { GroupsOf } from './join-general.ts';
import { isNamed } from './named.ts';
import type { SpeechEvent } from './speech-event.ts';

/**
 * "A newspaper writes": where all that is cited in a story is one outlet, it is that one. Sets `cites`, in reports of
 * other outlets.
 */
export function nameCarriers(speeches: readonly SpeechEvent[], entities: ReadonlyMap<string, Entity>): void {
  const [only, another] = new Set(speeches.flatMap(({ cites }) => cites ?? []));
  if (only === undefined || another !== undefined) return;
  for (const v of speeches) {
    const isUnnamed = [...v.speakers].every((id) => {
      const entity = entities.get(id);
      return !isNamed(entity) && isCalledCarrier(entity);
    });
    if (v.cites === null && isUnnamed && v.speakers.size > 0 && !isOf(v.article, only)) v.cites = only;
  }
}

/**
 * What others take from an outlet whose own report tells it too, and names nobody for it: the outlet is the source, and
 * what it tells so is its own word. Gives a speech event for each such outlet, with those of its claims that stand in a
 * group with one that is taken from it and that rest on nobody yet.
 */
export function citedThemselves(
  articles: readonly AnnotatedArticle[],
  speeches: readonly SpeechEvent[],
  profiles: readonly ClaimProfile[],
  groupsOf: GroupsOf,
  entities: ReadonlyMap<string, Entity>,
): SpeechEvent[] {
  const carriers = speeches.filter(({ cites }) => cites !== null);
  if (carriers.length === 0) return [];
  const heard = new Set(speeches.flatMap((v) => [...v.profiles]));
  const byArticle = groupBy(profiles.keys(), (i) => itemAt(profiles, i).article.id);
  return articles.flatMap((article): SpeechEvent[] => {
    const takers = carriers.filter(({ cites, article: { id } }) => id !== article.id && isOf(article, cites ?? ''));
    const taken = new Set(takers.flatMap((v) => [...v.profiles].flatMap((i) => [...(groupsOf.get(i) ?? [])])));
    const isTaken = (i: number): boolean => [...(groupsOf.get(i) ?? [])].some((group) => taken.has(group));
    const own = (taken.size === 0 ? [] : (byArticle.get(article.id) ?? [])).filter(
      (i) => !heard.has(i) && !itemAt(profiles, i).negative && isTaken(i),
    );
    return own.length === 0 ? [] : [ownSpeech(article, profiles, own, [], entities)];
  });
}

function isOf({ publisher, agency }: AnnotatedArticle, outlet: string): boolean {
  return [publisher, agency].some((name) => name !== null && outletName(name) === outlet);
}
