/**
 * Which rooms a profile's time was spent in: `node --cpu-prof --cpu-prof-name=x.cpuprofile bin/hearsay.js …`, then
 * `node dist/tools/profile-rooms.js x.cpuprofile` prints the table of docs/speed.md.
 */
import { readFileSync } from 'node:fs';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { functionName: string; url: string } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The room of a function: two folders deep where engines stand, one elsewhere. */
function roomOf({ functionName, url }: { functionName: string; url: string }): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (url.startsWith('wasm:')) return 'sums of weights (linear-kernel.wasm)';
  const file = /\/dist\/src\/(.*)$/.exec(url)?.[1];
  if (file === undefined) return 'Node, packages, loading of modules';
  const parts = file.split('/');
  return parts.length === 1 ? 'src' : parts.slice(0, parts[0] === 'engine' ? 3 : 1).join('/');
}

const profile = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Profile;
const rooms = new Map(profile.nodes.map(({ id, callFrame }) => [id, roomOf(callFrame)]));
const spent = new Map<string, number>();
let all = 0;
profile.samples.forEach((id, i) => {
  const time = profile.timeDeltas[i] ?? 0;
  const room = rooms.get(id) ?? '';
  spent.set(room, (spent.get(room) ?? 0) + time);
  all += time;
});
for (const [room, time] of [...spent].sort((a, b) => b[1] - a[1]))
  if (time * 200 > all) console.log(`| ${room} | ${((100 * time) / all).toFixed(1)} % |`);
