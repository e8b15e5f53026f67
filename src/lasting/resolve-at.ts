import type { StoreReader } from '../store/index.ts';
import type { NamedThen } from './hand-on.ts';
import { findingWords, resolveInArticle } from './resolve-finding.ts';
import type { Quoted, Resolved } from './resolve.ts';

const LONGEST_CHAIN = 1000;

/**
 * What an address named at a revision of the ledger, as it was put down then; null where it was not given out yet. Of an
 * article, the version that was there.
 */
export async function resolveAt(tx: StoreReader, address: string, rev: number): Promise<Resolved | null> {
  if (address.startsWith('a_')) return articleAt(tx, address, rev);
  let [at, then] = [address, await namedAt(tx, address, rev)];
  for (let step = 0; then?.leadsTo != null && step < LONGEST_CHAIN; step++)
    [at, then] = [then.leadsTo, await namedAt(tx, then.leadsTo, rev)];
  const row = await tx.address(at);
  if (then === null || row === null) return null;
  const [articles, low, high] = then.counts ?? [];
  const origins = low === high ? `${low}` : `${low} to ${high}`;
  const rests = articles === undefined ? `${then.members.length} articles` : `${articles} articles, ${origins} origins`;
  const parts =
    row.kind === 'story' ? (await tx.articles(then.members.map(Number))).map((one) => one.address) : then.members;
  return {
    kind: row.kind,
    state: then.isGone ? 'gone' : at === address ? 'live' : 'led-on',
    address: at,
    text: then.text,
    quoted: row.kind === 'story' ? [] : await quotedIn(tx, then.members),
    parts,
    likeness: null,
    said: then.isGone ? `at revision ${rev} its words were gone` : `at revision ${rev}: ${rests}`,
  };
}

async function namedAt(tx: StoreReader, address: string, rev: number): Promise<NamedThen | null> {
  const body = await tx.namedAt(address, rev);
  return body === null ? null : (JSON.parse(body) as NamedThen);
}

/** The words of members; a finding goes by an id made of its words, so whichever version has it, they are the same. */
async function quotedIn(tx: StoreReader, members: readonly string[]): Promise<readonly Quoted[]> {
  const found: Quoted[] = [];
  for (const member of members) {
    const at = member.lastIndexOf(' ');
    const [row] = await tx.articleById(member.slice(0, at));
    const quoted = row === undefined ? null : await findingWords(tx, row, member.slice(at + 1));
    if (quoted !== null) found.push(quoted);
  }
  return found;
}

async function articleAt(tx: StoreReader, address: string, rev: number): Promise<Resolved | null> {
  const [, article = '', finding] = /^(a_[0-9a-z]+)(?:@\d+)?(?:\.([0-9a-z.]+))?$/.exec(address) ?? [];
  const row = await tx.articleByAddress(article);
  const [revision] = await tx.revisionsAfter(rev - 1, 1);
  if (row === null || revision === undefined) return null;
  const version = (await tx.versions(row.seq)).findLast(({ fetchedAt }) => fetchedAt <= revision.at);
  if (version === undefined) return null;
  return resolveInArticle(tx, finding === undefined ? `${article}@${version.no}` : address);
}
