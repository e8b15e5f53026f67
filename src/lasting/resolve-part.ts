import { entryOf, joinTitle, wordsNow, type NamedWords, type WordsNow } from '../ledger/index.ts';
import type { AddressRow, ArticleRow, StoreReader } from '../store/index.ts';
import type { LastNamed } from './hand-on.ts';
import { editedTo } from './resolve-finding.ts';
import type { Quoted, Resolved } from './resolve.ts';
import { StoryCache, type ClaimStanding } from './story-claims.ts';
import { goneSince, textOfVersion } from './text-of-version.ts';

const LONGEST_CHAIN = 1000;

/** Follow the address of a story, a claim, an origin. */
export async function resolvePart(tx: StoreReader, address: string): Promise<Resolved | null> {
  const asked = await tx.address(address);
  if (asked === null) return null;
  let row = asked;
  for (let step = 0; row.leadsTo !== null && step < LONGEST_CHAIN; step++) row = (await tx.address(row.leadsTo)) ?? row;
  if (row.kind === 'story') return storyAt(tx, asked, row);
  const named = JSON.parse(asked.last) as LastNamed;
  const quoted = await quotedAt(tx, named.core);
  if (row.story === null || row.target === null) return lostPart(tx, asked, named, quoted);
  const claims = await new StoryCache().load(tx, row.story);
  const standing = [...(claims?.of.values() ?? [])].find((one) => one.address === row.address);
  const rests = standing === undefined ? '' : restsOn(standing);
  const { text, members } = JSON.parse(row.last) as LastNamed;
  const isLive = row.address === address;
  return {
    kind: row.kind,
    state: isLive ? 'live' : 'led-on',
    address: row.address,
    text,
    quoted,
    parts: members,
    likeness: null,
    said: isLive ? rests : `has become part of ${row.address}${rests === '' ? '' : `: ${rests}`}`,
  };
}

const restsOn = ({ counts }: ClaimStanding): string => `${counts.articles} articles, ${counts.origins} origins`;

async function storyAt(tx: StoreReader, asked: AddressRow, row: AddressRow): Promise<Resolved> {
  const [story] = row.story === null ? [] : await tx.stories([row.story]);
  const state = story === undefined ? 'gone' : row.address === asked.address ? 'live' : 'led-on';
  const named = JSON.parse((state === 'gone' ? asked : row).last) as LastNamed;
  const numbers = story?.articles ?? named.members.map(Number);
  const parts = (await tx.articles(numbers)).map((one) => one.address);
  return {
    kind: 'story',
    state,
    address: row.address,
    text: named.text,
    quoted: [],
    parts,
    likeness: null,
    said:
      state === 'live'
        ? `${parts.length} articles`
        : state === 'led-on'
          ? `has become part of ${row.address}: ${parts.length} articles`
          : 'nothing is left of this story; it is shown as it was',
  };
}

/** The words that an address named, as they were published. */
async function quotedAt(tx: StoreReader, core: readonly NamedWords[]): Promise<readonly Quoted[]> {
  const found: Quoted[] = [];
  for (const { article, no, reach } of core) {
    const [row] = await tx.articleById(article);
    const version = row === undefined || reach[1] === 0 ? null : await tx.version(row.seq, no);
    if (row !== undefined && version !== null)
      found.push({
        words: joinTitle(version.body).text.slice(...reach),
        article: row.address,
        version: no,
        spans: [reach],
      });
  }
  return found;
}

/** Words that an address named, in the current version of their article. */
interface Lasting {
  readonly row: ArticleRow;
  readonly text: string;
  readonly now: WordsNow;
}

/** What became of a claim or an origin that nothing is left of where it was: its words may stand, and elsewhere. */
async function lostPart(
  tx: StoreReader,
  { address, kind }: AddressRow,
  { text, members, core }: LastNamed,
  quoted: readonly Quoted[],
): Promise<Resolved> {
  const base = { kind, address, text, quoted, parts: members, likeness: null } as const;
  const lasting = await lastingWords(tx, core);
  const standing = lasting.filter(({ now }) => now.kind === 'same');
  for (const { row, now } of kind === 'claim' ? standing : []) {
    const claims = row.story === null ? null : await new StoryCache().load(tx, row.story);
    const heir = claims?.of.get(`${row.id} ${now.finding}`);
    if (heir == null || heir.address === null) continue;
    const said = `has become part of ${heir.address}: ${restsOn(heir)}`;
    return { ...base, state: 'led-on', address: heir.address, text: heir.group.text, said };
  }
  const [first] = standing;
  if (first !== undefined) {
    const { row, now } = first;
    const why =
      now.finding === null
        ? `the reader ${row.reader} finds no such ${kind} in them`
        : 'what people judged took it out';
    const said = `its words stand in ${row.id}, version ${row.version}; ${why}, and it is shown as it was`;
    return { ...base, state: 'unread', said };
  }
  const [edited] = lasting;
  const why = edited === undefined ? await whyGone(tx, core) : editedTo(edited.row, edited.now, edited.text);
  return {
    ...base,
    state: 'gone',
    likeness: edited?.now.likeness ?? null,
    said: `nothing is left of this ${kind}: ${why}; it is shown as it was`,
  };
}

async function lastingWords(tx: StoreReader, core: readonly NamedWords[]): Promise<readonly Lasting[]> {
  const found: Lasting[] = [];
  for (const named of core) {
    const [row] = await tx.articleById(named.article);
    const version = row === undefined ? null : await tx.version(row.seq, row.version);
    const before = await textOfVersion(tx, named.article, named.no);
    if (row === undefined || version === null || before === null || named.reach[1] === 0) continue;
    const reading = row.reader === null ? null : await tx.reading(row.seq, row.version, row.reader);
    if (reading === null) continue;
    const { article } = entryOf({ ...version.body, id: row.id }, reading);
    const now = wordsNow(named, article, before);
    if (now !== null) found.push({ row, text: article.text, now });
  }
  return found;
}

/** Since when the words are not there. */
async function whyGone(tx: StoreReader, core: readonly NamedWords[]): Promise<string> {
  for (const { article, no, reach } of core) {
    const [row] = await tx.articleById(article);
    const text = row === undefined ? null : await textOfVersion(tx, article, no);
    const since = row === undefined || text === null ? null : await goneSince(tx, row, no, text.slice(...reach));
    if (since !== null) return `its words are gone since version ${since} of ${article}`;
  }
  return 'its words are no longer in the ledger';
}
