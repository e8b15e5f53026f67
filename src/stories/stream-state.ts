import type { Bundle } from './bundles.ts';
import type { BundleGroup, OpenGroups } from './fold-days.ts';
import type { Link } from './mean-linkage.ts';
import type { StreamState, StreamWindow } from './stream-window.ts';

/** A bundle by its day and the places of its members; a group by its bundles; a link by its ends and its sum. */
type FrozenBundle = readonly [day: number, members: readonly number[]];
interface FrozenGroups {
  readonly groups: readonly (readonly FrozenBundle[])[];
  readonly links: readonly (readonly [a: number, b: number, sum: number])[];
}

/** What a day hands on, as text: equal states give equal texts. */
export function freezeState({ events, affairs }: StreamState): string {
  return JSON.stringify([freeze(events), freeze(affairs)]);
}

/**
 * … and back. Bundles of days that are at hand in the window become those of the window, so that kin find them; of
 * others only their members are known, and nothing can be like them any more.
 */
export function thawState(text: string, window: StreamWindow): StreamState {
  const [events, affairs] = JSON.parse(text) as [FrozenGroups, FrozenGroups];
  const known = new Map<number, ReadonlyMap<string, Bundle>>();
  const bundleOf = ([day, members]: FrozenBundle): Bundle => {
    let ofDay = known.get(day);
    if (ofDay === undefined) {
      ofDay = new Map((window.bundlesOf(day) ?? []).map((bundle) => [placesOf(bundle).join(), bundle]));
      known.set(day, ofDay);
    }
    return ofDay.get(members.join()) ?? remembered(day, members);
  };
  const thaw = ({ groups, links }: FrozenGroups): OpenGroups => ({
    groups: groups.map((bundles) => groupFrom(bundles.map(bundleOf))),
    links: links.map(([a, b, sum]): Link => ({ a, b, sum })),
  });
  return { events: thaw(events), affairs: thaw(affairs) };
}

const placesOf = ({ members }: Bundle): number[] => members.map(({ at }) => at);

function freeze({ groups, links }: OpenGroups): FrozenGroups {
  return {
    groups: groups.map(({ bundles }) => bundles.map((bundle): FrozenBundle => [bundle.day ?? 0, placesOf(bundle)])),
    links: links.map(({ a, b, sum }) => [a, b, sum]),
  };
}

const NO_WORDS = { keys: new Uint32Array(0), weights: new Float32Array(0) };

function remembered(day: number, members: readonly number[]): Bundle {
  return { day, members: members.map((at) => ({ at, id: '', title: '', day, vector: NO_WORDS })), sum: NO_WORDS };
}

function groupFrom(bundles: readonly Bundle[]): BundleGroup {
  return {
    bundles,
    size: bundles.reduce((sum, { members }) => sum + members.length, 0),
    last: Math.max(...bundles.map(({ day }) => day ?? -Infinity)),
  };
}
