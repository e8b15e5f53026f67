import { editsBetween, type LedgerEvent } from '../ledger/index.ts';
import type { LedgerFile } from '../model/index.ts';
import { Words } from './event-words.ts';
import type { ToldEvent } from './told-event.ts';

/** Put the events between two states of a ledger into words. */
export function tellEvents(events: readonly LedgerEvent[], before: LedgerFile, after: LedgerFile): ToldEvent[] {
  const [old, now] = [new Words(before), new Words(after)];
  return [...events.map((event) => ({ ...tell(event, old, now), ...resting(event, old, now) })), ...edits(old, now)];
}

/** What the claim of an event rested on, and rests on now. */
function resting(event: LedgerEvent, old: Words, now: Words): Pick<ToldEvent, 'counts'> {
  const group = 'group' in event && event.group !== null ? now.restsOn(event.group) : null;
  if (group === null) return {};
  return {
    counts: { before: 'before' in event && event.before !== null ? old.restsOn(event.before) : null, now: group },
  };
}

function tell(event: LedgerEvent, old: Words, now: Words): ToldEvent {
  switch (event.kind) {
    case 'article-added':
      return {
        kind: event.kind,
        about: event.article,
        articles: [event.article],
        before: [],
        now: [now.article(event.article)],
        detail: null,
      };
    case 'claim-added':
      return { ...now.claimed(event.kind, event.group), now: now.tellings(event.group) };
    case 'claim-gone':
      return { ...old.claimed(event.kind, event.before), now: [], before: old.tellings(event.before) };
    case 'carried':
      return {
        ...now.claimed(event.kind, event.group),
        articles: event.articles,
        before: old.tellings(event.before),
        now: now.tellings(event.group, event.articles),
      };
    case 'second-origin':
    case 'perhaps-second-origin':
    case 'one-origin-again':
      return {
        ...now.claimed(event.kind, event.group),
        before: old.origins(event.before),
        now: now.origins(event.group),
        detail: `${event.origins}`.replace(',', '–'),
      };
    case 'denied':
      return {
        ...now.claimed(event.kind, event.group),
        articles: [event.article],
        before: now.tellings(event.group, null, event.claim),
        now: [now.member(event.article, event.claim)],
        detail: now.isDenial(event.article, event.claim) ? null : 'in other words',
      };
    case 'differs':
      return now.differing(event.conflict, old);
    case 'copy-found':
    case 'attribution-changed':
      return tellOfArticle(event, old, now);
  }
}

/** … of one that is about an article, and not about a claim of several. */
function tellOfArticle(
  event: Extract<LedgerEvent, { readonly kind: 'copy-found' | 'attribution-changed' }>,
  old: Words,
  now: Words,
): ToldEvent {
  const { kind, article } = event;
  if (kind === 'copy-found')
    return {
      kind,
      about: article,
      articles: [article, event.of],
      before: [now.article(event.of)],
      now: [now.article(article)],
      detail: null,
    };
  return {
    kind,
    about: event.claim,
    articles: [article],
    before: [old.member(article, event.claim)],
    now: [now.member(article, event.claim)],
    detail: event.before !== null && event.now === null ? 'attribution lost' : null,
  };
}

/** Articles that say something else than they did: sentences that were changed in what they say, as they were and are. */
function edits(old: Words, now: Words): ToldEvent[] {
  return [...now.articles.values()].flatMap((article): ToldEvent[] => {
    const before = old.articles.get(article.id);
    if (before === undefined || before.hash === article.hash) return [];
    const found = editsBetween(before, article);
    if (found.length === 0) return [];
    return [
      {
        kind: 'edited',
        about: article.id,
        articles: [article.id],
        before: found.flatMap((one) => (one.before === null ? [] : [old.sentence(before, one.before)])),
        now: found.flatMap((one) => (one.now === null ? [] : [now.sentence(article, one.now)])),
        detail: [...new Set(found.flatMap(({ kinds }) => kinds))].join(', '),
      },
    ];
  });
}
