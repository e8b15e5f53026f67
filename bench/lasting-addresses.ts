import type { LastingLedger, LedgerPart, Resolved } from '../src/lasting/index.ts';
import { rowsOn, type Row } from './row.ts';

/** What an address names: sentences of a claim or of what comes from an origin, words of a finding, ids of articles. */
export type NamedNow = ReadonlyMap<string, readonly string[]>;
type Kind = Resolved['kind'];

/** All addresses of a ledger with what each names. */
export async function addressesNow(ledger: LastingLedger): Promise<NamedNow> {
  const found = new Map<string, readonly string[]>();
  for await (const part of ledger.parts()) {
    for (const { id, members } of part.claims) name(found, part.addresses.get(id), textsOf(part, members));
    for (const { id } of part.origins) name(found, part.addresses.get(id), textsFrom(part, id));
    const speakers = new Map(
      part.entities.filter(({ id }) => id.startsWith('person:')).map((one) => [one.id, one.name]),
    );
    for (const { attributions } of part.articles)
      for (const { speaker } of attributions)
        if (speakers.has(speaker ?? '')) name(found, speaker!, [speakers.get(speaker!)!]);
    name(found, part.story, [...(found.get(part.story) ?? []), ...part.articles.map(({ id }) => id)]);
    for (const article of part.articles) {
      const address = part.places.get(article.id)?.address;
      name(found, address, [article.id]);
      for (const claim of article.claims)
        name(found, `${address}.${claim.id}`, [claim.evidence.map((span) => article.text.slice(...span)).join(' ')]);
    }
  }
  return found;
}

function name(found: Map<string, readonly string[]>, address: string | undefined, words: readonly string[]): void {
  if (address !== undefined) found.set(address, words);
}

function textsOf({ articles }: LedgerPart, members: LedgerPart['claims'][number]['members']): string[] {
  const wanted = new Set(members.map(({ article, claim }) => `${article} ${claim}`));
  return articles.flatMap(({ id, claims }) =>
    claims.filter((claim) => wanted.has(`${id} ${claim.id}`)).map(({ text }) => text),
  );
}

/** Sentences that come from an origin; of one that no claim comes from, the words that tell of it. */
function textsFrom({ articles, origins }: LedgerPart, id: string): string[] {
  const claims = articles.flatMap((article) => article.claims.filter(({ origin }) => origin === id));
  if (claims.length > 0) return claims.map(({ text }) => text);
  return (origins.find((one) => one.id === id)?.articles ?? []).map(({ article, evidence }) => {
    const text = articles.find((one) => one.id === article)?.text ?? '';
    return evidence.map((span) => text.slice(...span)).join(' ');
  });
}

const KINDS: Readonly<Record<Kind, string>> = {
  claim: 'claims',
  origin: 'origins',
  finding: 'findings',
  story: 'stories',
  article: 'articles',
  speaker: 'speakers',
};

/**
 * What has become of addresses, a third of the claims and attributions being found no more and each article edited: how
 * many live on or lead on (their words stand, in a claim or unread), and how many lead to other words than they named.
 */
export async function rowsOfAddresses(ledger: LastingLedger, before: NamedNow): Promise<Row[]> {
  const now = await addressesNow(ledger);
  const tally = new Map<Kind, { all: number; live: number; unread: number; other: number }>();
  for (const [address, texts] of before) {
    const resolved = await ledger.resolve(address);
    if (resolved === null && !address.startsWith('person:')) throw new Error(`${address} is known no more`);
    const one = tally.get(resolved?.kind ?? 'speaker') ?? { all: 0, live: 0, unread: 0, other: 0 };
    tally.set(resolved?.kind ?? 'speaker', one);
    one.all++;
    if (resolved === null || resolved.state === 'gone') continue;
    one[resolved.state === 'unread' ? 'unread' : 'live']++;
    const named =
      resolved.kind === 'speaker'
        ? [resolved.text]
        : resolved.state === 'unread'
          ? resolved.quoted.map(({ words }) => words)
          : now.get(resolved.address);
    if (!texts.some((text) => named?.some((words) => alike(text, words)))) one.other++;
  }
  return [...tally].flatMap(([kind, { all, live, unread, other }]) => {
    const data = `${all.toLocaleString('en')} addresses of ${KINDS[kind]}`;
    const row = rowsOn(data);
    return [
      row('live on or lead on', (100 * (live + unread)) / all),
      row('… of them: the words stand, and are read no more', (100 * unread) / all),
      row('name other words than they did', (100 * other) / all),
    ];
  });
}

/** At least half of the words of the shorter stand in the other. */
function alike(a: string, b: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared * 2 >= Math.min(x.size, y.size);
}
