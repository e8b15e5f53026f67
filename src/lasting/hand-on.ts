import { pairAddresses } from '../ledger/index.ts';
import type { LedgerFile } from '../model/index.ts';
import { idOf } from '../model/ids.ts';
import type { AddressKind, AddressRow, StoreWriter } from '../store/index.ts';
import { freeAddress } from './assign-stories.ts';
import type { KeptWeighing } from './kept-weighing.ts';
import type { Changed } from './settle.ts';

/** What an address last named: enough to show it when it is gone. */
export interface LastNamed {
  readonly text: string;
  readonly members: readonly string[];
  /** sentences that they stand in, as ids */
  readonly places: readonly string[];
}

/** Hand the addresses of claims, or of origins, on to what they name after a step; what is new gets one. */
export async function handOn(
  tx: StoreWriter,
  kind: Exclude<AddressKind, 'story'>,
  old: readonly AddressRow[],
  changed: readonly Changed[],
  after: LedgerFile,
  rev: number,
): Promise<void> {
  const placeOf = placesIn(after);
  const now = changed.flatMap(({ story, after: parts }) =>
    parts.flatMap((part) =>
      thingsOf(kind, part).map((thing) => ({ ...thing, places: placesOf(thing.members, placeOf), story: story.seq })),
    ),
  );
  const { kept, leads, gone } = pairThings(old, now);
  const names: string[] = [];
  const byAddress = new Map(old.map((row) => [row.address, row]));
  for (const [i, { id, text, members, places, story }] of now.entries()) {
    const address = kept[i] ?? (await freeAddress(tx, kind === 'claim' ? 'c_' : 'o_', members.toSorted()));
    names.push(address);
    await tx.setAddress({
      address,
      kind,
      story,
      target: id,
      leadsTo: null,
      last: JSON.stringify({ text, members, places } satisfies LastNamed),
      born: byAddress.get(address)?.born ?? rev,
    });
  }
  for (const [address, heir] of leads)
    await tx.setAddress({ ...byAddress.get(address)!, story: null, target: null, leadsTo: names[heir] ?? null });
  // what is gone stays with its story: should it come back (an edit or a judgement undone), it has its address again
  const stories = new Set(changed.map(({ story }) => story.seq));
  for (const address of gone) {
    const row = byAddress.get(address)!;
    const story = row.story !== null && stories.has(row.story) ? row.story : changed[0]!.story.seq;
    await tx.setAddress({ ...row, story, target: null });
  }
}

/** A claim or an origin: what it is made of, and where that stands. */
interface Thing {
  readonly id: string;
  readonly text: string;
  readonly members: readonly string[];
  readonly places: readonly string[];
}

/**
 * Hand names on by members; and of what is left without a name on one side or the other, by sentences that only one thing
 * of that type stands in: a newer reader may find a claim in other words of the same sentence.
 */
function pairThings(old: readonly AddressRow[], now: readonly Thing[]): ReturnType<typeof pairAddresses> {
  const before = old.map(({ address, born, last }) => ({ address, born, ...(JSON.parse(last) as LastNamed) }));
  const first = pairAddresses(
    before,
    now.map(({ members }) => members),
  );
  const lost = before.filter(({ address }) => first.gone.includes(address));
  const open = now.flatMap((thing, i) => (first.kept[i] === null ? [{ thing, i }] : []));
  if (lost.length === 0 || open.length === 0) return first;
  const [ownBefore, ownNow] = [ownPlaces(before), ownPlaces(now)];
  const second = pairAddresses(
    lost.map((one) => ({ ...one, members: one.places.filter((place) => ownBefore.has(place)) })),
    open.map(({ thing }) => thing.places.filter((place) => ownNow.has(place))),
  );
  const kept = [...first.kept];
  second.kept.forEach((address, n) => {
    if (address !== null) kept[open[n]!.i] = address;
  });
  const leads = new Map([...first.leads, ...[...second.leads].map(([address, n]) => [address, open[n]!.i] as const)]);
  return { kept, leads, gone: second.gone };
}

/** Places that only one of these things has. */
function ownPlaces(things: readonly Pick<Thing, 'places'>[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { places } of things) for (const place of new Set(places)) times.set(place, (times.get(place) ?? 0) + 1);
  return new Set([...times].filter(([, n]) => n === 1).map(([place]) => place));
}

/** From article and claim to the sentence that it stands in, with its type. */
function placesIn({ articles }: LedgerFile): ReadonlyMap<string, string> {
  return new Map(
    articles.flatMap(({ id, claims }) =>
      claims.map((claim) => [`${id} ${claim.id}`, idOf('q', [id, claim.type, claim.text])] as const),
    ),
  );
}

const placesOf = (members: readonly string[], placeOf: ReadonlyMap<string, string>): string[] => [
  ...new Set(members.flatMap((member) => placeOf.get(member) ?? [])),
];

/** Claims by their members, origins by the claims that come from them. */
function thingsOf(kind: 'claim' | 'origin', part: KeptWeighing): Omit<Thing, 'places'>[] {
  if (kind === 'claim')
    return part.claims.map(({ id, text, members }) => ({
      id,
      text,
      members: members.map((one) => `${one.article} ${one.claim}`),
    }));
  const claims = new Map<string, string[]>(part.origins.map(({ id }) => [id, []]));
  for (const [article, origins] of Object.entries(part.originOf))
    for (const [claim, origin] of Object.entries(origins)) claims.get(origin)?.push(`${article} ${claim}`);
  return part.origins.map(({ id, label, articles }) => {
    const own = claims.get(id) ?? [];
    const spans = articles.map(({ article, evidence }) => `${article} ${JSON.stringify(evidence)}`);
    return { id, text: label, members: own.length > 0 ? own : spans };
  });
}
