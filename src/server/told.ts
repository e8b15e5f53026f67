import type { Change, Side } from '../lasting/index.ts';
import type { ConflictKind } from '../model/index.ts';
import { CONFLICT_WORDS } from '../view/words.ts';
import type { Desk } from './desk.ts';

/** One change in words, with both sides and a link: what the page, the feed and the stream of changes tell. */
export interface Told {
  /** `REV.N`: the Nth thing of a revision */
  readonly id: string;
  readonly rev: number;
  readonly at: string;
  readonly kind: Change['event']['kind'];
  readonly title: string;
  readonly before: readonly Side[];
  readonly now: readonly Side[];
  readonly story: string;
  readonly storyTitle: string;
  /** path on this desk */
  readonly href: string;
}

/** Kinds that say that something turned; the others only that there is more of the same. */
export const TURNS: ReadonlySet<string> = new Set([
  'second-origin',
  'one-origin-again',
  'denied',
  'differs',
  'attribution-changed',
  'edited',
]);

interface ChangesWanted {
  readonly story: string | null;
  /** only of revisions before this one */
  readonly before: number | null;
  readonly most: number;
  /** not only what turned, but all that came and went */
  readonly all: boolean;
}

/** Revisions that are looked through for one page, at most, and how many at once. */
const LOOKED_AT = 2000;
const STEP = 20;

/** Changes, the newest first, whole revisions; `next`: pass it as `before` to go on. */
export async function toldOf(
  desk: Desk,
  { story, before, most, all }: ChangesWanted,
): Promise<{ readonly told: readonly Told[]; readonly next: number | null }> {
  const now = await desk.ledger.read((tx) => tx.revision());
  const told: Told[] = [];
  let end = Math.min(before ?? now + 1, now + 1);
  const stop = Math.max(1, end - LOOKED_AT);
  for (; stop < end && told.length < most; end = Math.max(stop, end - STEP)) {
    const changes: Change[] = [];
    for await (const change of desk.ledger.changes(Math.max(stop, end - STEP) - 1)) {
      if (end <= change.rev) break;
      if (story === null || change.story === story) changes.push(change);
    }
    const step = tellAll(desk, changes).filter(({ kind }) => all || TURNS.has(kind));
    told.push(...step.toReversed());
  }
  return { told, next: end > 1 ? end : null };
}

/** Put changes into words, in their order. */
export function tellAll(desk: Desk, changes: readonly Change[]): readonly Told[] {
  const numbers = new Map<number, number>();
  return changes.map((change) => {
    const n = (numbers.get(change.rev) ?? 0) + 1;
    numbers.set(change.rev, n);
    return tell(desk, change, n);
  });
}

function tell(desk: Desk, { rev, at, story, event }: Change, n: number): Told {
  const { kind, before, now } = event;
  return {
    id: `${rev}.${n}`,
    rev,
    at,
    kind,
    title: titleOf(event),
    before,
    now,
    story,
    storyTitle: desk.shelf.of(story)?.title ?? 'The story',
    href: `/s/${story}`,
  };
}

function titleOf({ kind, detail, now, before }: Change['event']): string {
  const words = (now[0] ?? before[0])?.words ?? '';
  switch (kind) {
    case 'second-origin':
      return `Second independent origin (${detail ?? 2} at least)`;
    case 'perhaps-second-origin':
      return `Perhaps a second origin (${detail ?? '1–2'})`;
    case 'one-origin-again':
      return 'It is one origin again';
    case 'denied':
      return 'Denied';
    case 'differs':
      return `The reports differ: ${CONFLICT_WORDS[detail as ConflictKind]?.toLowerCase() ?? 'in what they say'}`;
    case 'attribution-changed':
      return detail === null ? 'Another is made to say it' : 'Told without its source now';
    case 'edited':
      return detail === null ? 'Edited in what it says' : `Edited in what it says: ${detail}`;
    case 'claim-added':
      return 'A new claim';
    case 'claim-gone':
      return 'A claim is gone';
    case 'carried':
      return 'Carried further';
    case 'copy-found':
      return 'A copy';
    case 'article-added':
      return `A new article: ${words}`;
  }
}

/** Sides in a line: whose words, and the words. */
export function originWordsOf(sides: readonly Pick<Side, 'words' | 'speaker'>[]): string {
  return sides.map(({ words, speaker }) => (speaker === null ? `“${words}”` : `${speaker}: “${words}”`)).join('; ');
}
