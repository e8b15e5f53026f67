import { alertOf, healthOf, type Alert, type Health } from '../watch/index.ts';
import type { Desk } from './desk.ts';

/** Which alerts are wanted. */
export interface WantedAlerts {
  readonly story: string | null;
  /** quiet ones too? */
  readonly quiet: boolean;
  /** only those numbered below */
  readonly before: number | null;
  readonly most: number;
}

/** Alerts, the newest first. */
export const alertsOf = async (desk: Desk, wanted: WantedAlerts): Promise<readonly Alert[]> =>
  (await desk.ledger.read((tx) => tx.alerts(wanted))).map(alertOf);

/** What is watched, as it does now. */
export const watchesOf = (desk: Desk): Promise<readonly Health[]> => desk.ledger.read((tx) => healthOf(tx, Date.now()));

/** Alerts of one story beside one another, in the order of their newest. */
export function byStory(alerts: readonly Alert[]): readonly (readonly Alert[])[] {
  const groups = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const key = alert.story ?? alert.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [alert]);
    else group.push(alert);
  }
  return [...groups.values()];
}

/** "Quiet. 3 feeds read, the last 2 minutes ago.": how what is watched does, in a sentence. */
export function watchSentence(watches: readonly Health[], now: number): string {
  const read = watches.filter(({ kind }) => LOOKED_AT.has(kind));
  if (read.length === 0) return 'Nothing is watched yet.';
  const last = read
    .flatMap(({ answeredAt }) => answeredAt ?? [])
    .toSorted()
    .at(-1);
  const many = read.length === 1 ? 'One feed, page or folder is' : `${read.length} feeds, pages and folders are`;
  const wrong = read.filter(({ state }) => state === 'fails' || state === 'silent' || state === 'gone').length;
  return [
    `${many} watched${last === undefined ? '' : `, read last ${ago(last, now)}`}.`,
    ...(wrong === 0 ? [] : [`${wrong === 1 ? 'One wants' : `${wrong} want`} a look.`]),
  ].join(' ');
}

/** Kinds that are looked at, and may fail or fall silent. */
export const LOOKED_AT: ReadonlySet<Health['kind']> = new Set(['address', 'feed', 'folder', 'page']);

const MINUTE = 60_000;

/** "2 minutes ago" */
export function ago(iso: string, now: number): string {
  const minutes = Math.max(0, Math.round((now - Date.parse(iso)) / MINUTE));
  if (minutes === 0) return 'just now';
  const [n, unit] =
    minutes < 90
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return `${n} ${unit}${n === 1 ? '' : 's'} ago`;
}
