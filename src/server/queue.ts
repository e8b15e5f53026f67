import { originRange, type LedgerPart } from '../lasting/index.ts';
import type { ClaimGroup, GroupMember } from '../model/index.ts';
import type { Desk } from './desk.ts';
import { findingsIn, type FindingView } from './find-finding.ts';
import { isInDoubt } from './shelf.ts';

/** One thing to be decided by a person: whether a finding is right, or whether two rest on one origin. */
export type QueueItem =
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly weight: number;
      readonly why: string;
      readonly finding: FindingView;
      readonly story: string;
    }
  | {
      readonly kind: 'pair';
      readonly key: string;
      readonly weight: number;
      readonly why: string;
      readonly a: FindingView;
      readonly b: FindingView;
      readonly group: ClaimGroup;
      readonly story: string;
    };

/** What is asked first: what would change most. Round numbers, not tuned. */
const WEIGHTS = { crossing: 100, proposed: 80, denial: 60, soleOrigin: 50, told: 30, weak: 20, other: 0 } as const;

/** Stories that are looked through for what to ask, and items that are wanted, at most. */
const STORIES = 25;
const ENOUGH = 60;

/**
 * What waits for a person, the weightiest first: counts about to cross two, denials, what one origin alone carries, weak
 * findings. What somebody has judged is not asked again.
 *
 * @param later keys of what this person wants to look at later
 */
export async function queueOf(
  desk: Desk,
  story: string | null,
  later: ReadonlySet<string>,
): Promise<readonly QueueItem[]> {
  const stories =
    story === null
      ? desk.shelf
          .list('disputed')
          .slice(0, STORIES)
          .map(({ address }) => address)
      : [story];
  const items: QueueItem[] = [];
  for (const address of stories) {
    const own = (await itemsIn(desk, address)).filter((item) => !later.has(item.key) && !isJudged(desk, item));
    items.push(...own.map((item) => proposed(desk, item)));
    if (items.length > ENOUGH && story === null) break;
  }
  return items.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

const kept = new WeakMap<Desk, Map<string, { readonly rev: number; readonly items: readonly QueueItem[] }>>();
const KEPT_MOST = 200;

/** What may be asked of a story: kept until the story changes. */
async function itemsIn(desk: Desk, address: string): Promise<readonly QueueItem[]> {
  const own = kept.get(desk) ?? new Map<string, { readonly rev: number; readonly items: readonly QueueItem[] }>();
  kept.set(desk, own);
  const rev = desk.shelf.of(address)?.rev ?? -1;
  const known = own.get(address);
  if (known !== undefined && known.rev === rev) return known.items;
  const items = (await desk.partsAt(address)).flatMap(itemsOf);
  own.delete(address);
  own.set(address, { rev, items });
  for (const oldest of own.keys()) if (own.size > KEPT_MOST) own.delete(oldest);
  return items;
}

/** What an assistant proposed is asked early, and says so; it counts for nothing until somebody decides. */
function proposed({ log }: Desk, item: QueueItem): QueueItem {
  const note = item.kind === 'finding' ? log.notesOn(item.finding.about).at(-1)?.note : null;
  return note == null
    ? item
    : { ...item, weight: Math.max(item.weight, WEIGHTS.proposed), why: `Somebody noted: “${note.slice(0, 300)}”` };
}

function isJudged({ log }: Desk, item: QueueItem): boolean {
  return item.kind === 'pair'
    ? log.isJudgedPair(item.a.about, item.b.about)
    : log.on(item.finding.about).some(({ anchors }) => anchors.length === 1);
}

function itemsOf(part: LedgerPart): readonly QueueItem[] {
  const findings = findingsIn(part);
  const articles = new Map(part.articles.map((one) => [one.id, one]));
  const look = ({ article, claim }: GroupMember): FindingView | null => {
    const held = articles.get(article);
    return held === undefined ? null : findings.of(held, claim);
  };
  return part.claims.flatMap((group) => {
    const pair = isInDoubt(group) ? pairOf(group, look, part.story) : null;
    const members = group.members.flatMap((member): QueueItem[] => {
      const finding = look(member);
      return finding === null ? [] : [itemOf(member, finding, group, part.story)];
    });
    return pair === null ? members : [pair, ...members];
  });
}

function itemOf(member: GroupMember, finding: FindingView, group: ClaimGroup, story: string): QueueItem {
  const { weight, why } = reasonOf(member, finding, group);
  return {
    kind: 'finding',
    key: finding.about,
    weight: weight + Math.min(9, group.counts.articles),
    why,
    finding,
    story,
  };
}

function reasonOf(
  { relation }: GroupMember,
  { isWeak, claim, voice }: FindingView,
  group: ClaimGroup,
): { readonly weight: number; readonly why: string } {
  const { counts, members } = group;
  if (relation === 'denies' || relation === 'contradicts')
    return { weight: WEIGHTS.denial, why: 'On it rests that this claim is denied.' };
  // a report that names nobody may have found it out by itself
  if (isInDoubt(group) && voice === null)
    return {
      weight: WEIGHTS.crossing,
      why: 'It names nobody, so the claim may rest on one origin or on two. Set right on whose word it is, if its text says so.',
    };
  const alone = members.filter(({ relation: one }) => one !== 'denies' && one !== 'contradicts').length === 2;
  if (originRange(counts)[0] === 2 && alone && claim?.origin != null)
    return { weight: WEIGHTS.soleOrigin, why: 'Without it the claim rests on one origin.' };
  if (isWeak) return { weight: WEIGHTS.weak, why: 'The machine is unsure that this was said so.' };
  if (counts.articles > 1)
    return { weight: WEIGHTS.told, why: `${counts.articles} articles tell this claim; this is one of the tellings.` };
  return { weight: WEIGHTS.other, why: 'Nobody has looked at it yet.' };
}

/** Two tellings of which it is in doubt whether they rest on one origin. */
function pairOf(group: ClaimGroup, look: (member: GroupMember) => FindingView | null, story: string): QueueItem | null {
  const told = group.members
    .filter(({ relation }) => relation !== 'denies' && relation !== 'contradicts' && relation !== 'responds')
    .flatMap((member) => look(member) ?? []);
  const sourced = told.filter(({ claim, voice }) => claim?.origin != null && voice !== null);
  const [a] = sourced;
  const others = sourced.filter(({ article }) => article.id !== a?.article.id);
  const b = others.find(({ claim }) => claim?.origin !== a?.claim?.origin) ?? others.at(-1);
  if (a === undefined || b === undefined) return null;
  const [, high] = originRange(group.counts);
  return {
    kind: 'pair',
    key: [a.about, b.about].toSorted().join(' '),
    weight: WEIGHTS.crossing + Math.min(9, group.counts.articles),
    why: `It is in doubt whether one origin stands behind this claim or ${high === 2 ? 'two' : `up to ${high}`}.`,
    a,
    b,
    group,
    story,
  };
}
