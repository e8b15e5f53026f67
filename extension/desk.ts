/** The one thing that is asked of the desk. */
import type { Settings } from './settings.ts';

/** What `POST /api/whose` of the desk answers; see its description at `/api/openapi.json`. */
export interface Whose {
  readonly title: string | null;
  readonly state: 'held' | 'edited' | 'new';
  readonly article: string | null;
  readonly copyOf: string | null;
  readonly story: string | null;
  readonly claims: readonly Claim[];
}
export interface Claim {
  readonly words: string;
  readonly prefix: string;
  readonly voice: string;
  readonly weak: boolean;
  readonly known: Known | null;
}
export interface Known {
  readonly path: string;
  readonly words: string;
  readonly against: boolean;
  readonly articles: number;
  readonly origins: readonly [low: number, high: number];
  readonly denials: number;
  readonly carriers: readonly { readonly path: string; readonly publisher: string; readonly voice: string }[];
}

/** An answer is waited for so long, in milliseconds. */
const PATIENCE = 60_000;

/** What the desk says of a page or a text; throws an Error whose message says what to do. */
export async function askDesk({ address, token }: Settings, opened: object): Promise<Whose> {
  let answer: Response;
  try {
    answer = await fetch(`${address}/api/whose`, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(opened),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Error(`No desk answers at ${address}. Start it (hearsay serve), or set its address under Options.`);
  }
  if (answer.ok) return (await answer.json()) as Whose;
  if (answer.status === 401) throw new Error('The desk does not know this token. Make one with hearsay token.');
  const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string };
  throw new Error(detail ?? `The desk answered ${answer.status}.`);
}
