import type { Desk } from './desk.ts';
import { TURNS } from './told.ts';

/** When a person looked at the desk last, and at which revision; news are told from `base` on as long as a visit lasts. */
interface Visit {
  readonly base: number;
  readonly rev: number;
  readonly at: number;
}

/** By person, until the desk is started again. */
const all = new WeakMap<Desk, Map<string, Visit>>();
/** Who comes back later than so many milliseconds begins a new visit. */
const VISIT = 30 * 60_000;
/** Events that are counted, at most. */
const MOST = 2000;

/**
 * What has turned since a person's last visit to the desk, in a sentence; null where nothing has, or there was none.
 *
 * @param now  milliseconds of a clock
 */
export async function newsFor(desk: Desk, person: string, now: number): Promise<string | null> {
  const people = all.get(desk) ?? new Map<string, Visit>();
  all.set(desk, people);
  const { rev } = desk.shelf;
  const last = people.get(person) ?? { base: rev, rev, at: now };
  const base = now - last.at > VISIT ? last.rev : last.base;
  people.set(person, { base, rev, at: now });
  if (base >= rev) return null;
  const stories = new Set<string>();
  const turns = new Map<string, number>();
  let looked = 0;
  for await (const { story, event } of desk.ledger.changes(base)) {
    stories.add(story);
    if (TURNS.has(event.kind)) turns.set(event.kind, (turns.get(event.kind) ?? 0) + 1);
    if (++looked === MOST) break;
  }
  if (stories.size === 0) return null;
  const parts = [...turns].map(([kind, n]) => WORDS[kind]?.(n) ?? '').filter((words) => words !== '');
  return `Since you looked last: ${[`${stories.size} ${stories.size === 1 ? 'story' : 'stories'} moved`, ...parts].join('; ')}.`;
}

const times = (one: string, many: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const WORDS: Readonly<Record<string, (n: number) => string>> = {
  'second-origin': times('claim gained its second origin', 'claims gained their second origin'),
  'one-origin-again': times('claim is on one origin again', 'claims are on one origin again'),
  denied: times('denial', 'denials'),
  differs: times('difference', 'differences'),
  'attribution-changed': times('claim has another holder', 'claims have other holders'),
  edited: times('article was edited in what it says', 'articles were edited in what they say'),
};
