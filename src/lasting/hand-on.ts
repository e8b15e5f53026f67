import { namedWords, pairAddresses, wordsNow, type NamedWords } from '../ledger/index.ts';
import type { AnnotatedArticle, LedgerFile } from '../model/index.ts';
import { idOf } from '../model/ids.ts';
import type { AddressKind, AddressRow, StoreWriter } from '../store/index.ts';
import { freeAddress } from './assign-stories.ts';
import type { KeptWeighing } from './kept-weighing.ts';
import type { Changed } from './settle.ts';
import { textOfVersion } from './text-of-version.ts';

/** What an address last named, and what it named when it was given out: enough to show it when it is gone. */
export interface LastNamed {
  readonly text: string;
  readonly members: readonly string[];
  readonly core: readonly NamedWords[];
}

/** Of a claim that a hundred papers carry, so many say what it is. */
const MOST_IN_CORE = 12;

/**
 * Hand the addresses of claims, or of origins, on to what they name after a step; what is new gets one. An address leads
 * to nothing but what holds words that it named when it was given out.
 */
export async function handOn(
  tx: StoreWriter,
  kind: Exclude<AddressKind, 'story'>,
  old: readonly AddressRow[],
  changed: readonly Changed[],
  after: LedgerFile,
  rev: number,
): Promise<void> {
  const articles = new Map(after.articles.map((article) => [article.id, article]));
  const versions = await versionsIn(tx, changed);
  const now = changed.flatMap(({ story, after: parts }) =>
    parts.flatMap((part) => thingsOf(kind, part, articles).map((thing) => ({ ...thing, story: story.seq }))),
  );
  const held = new Set(now.flatMap(({ members }) => members));
  const before = [];
  for (const row of old) {
    const last = JSON.parse(row.last) as LastNamed;
    before.push({ row, last, address: row.address, born: row.born, ...(await stillNamed(tx, last, articles, held)) });
  }
  const { kept, leads, gone } = pairAddresses(
    before,
    now.map(({ members }) => members),
  );
  const byAddress = new Map(before.map((one) => [one.address, one]));
  const names: string[] = [];
  for (const [i, { id, text, members, story }] of now.entries()) {
    const known = byAddress.get(kept[i] ?? '');
    const address = known?.address ?? (await freeAddress(tx, kind === 'claim' ? 'c_' : 'o_', [...members].toSorted()));
    names.push(address);
    const core = known?.last.core ?? coreOf(kind, members, articles, versions);
    const last = JSON.stringify({ text, members, core } satisfies LastNamed);
    await keep(tx, known?.row, { address, kind, story, target: id, leadsTo: null, last, born: known?.born ?? rev });
  }
  for (const [address, heir] of leads) {
    const { row } = byAddress.get(address)!;
    await keep(tx, row, { ...row, story: now[heir]!.story, target: null, leadsTo: names[heir] ?? null });
  }
  // what is gone stays with its story: should it come back (an edit or a judgement undone), it has its address again
  const stories = new Set(changed.map(({ story }) => story.seq));
  for (const address of gone) {
    const { row } = byAddress.get(address)!;
    const story = row.story !== null && stories.has(row.story) ? row.story : changed[0]!.story.seq;
    await keep(tx, row, { ...row, story, target: null, leadsTo: null });
  }
}

/** What did not change is not written: most addresses of a story stay as they are. */
async function keep(tx: StoreWriter, before: AddressRow | undefined, now: AddressRow): Promise<void> {
  const isSame =
    before !== undefined &&
    before.story === now.story &&
    before.target === now.target &&
    before.leadsTo === now.leadsTo &&
    before.last === now.last;
  if (!isSame) await tx.setAddress(now);
}

/** Members now of what an address named: those of its core, by their words, and all that it named last. */
async function stillNamed(
  tx: StoreWriter,
  { members, core }: LastNamed,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  held: ReadonlySet<string>,
): Promise<{ readonly members: readonly string[]; readonly core: readonly string[] }> {
  const found: string[] = [];
  for (const named of core) {
    const article = articles.get(named.article);
    if (article === undefined) continue;
    if (isBare(named.finding)) {
      const key = memberKey(named.article, named.finding);
      if (held.has(key)) found.push(key);
      continue;
    }
    // an id is made of words: where it is found, the text that it was named in need not be loaded
    const isFound = article.claims.some(({ id }) => id === named.finding);
    const before = isFound ? null : await textOfVersion(tx, named.article, named.no);
    const finding = wordsNow(named, article, before)?.finding;
    if (finding != null) found.push(memberKey(named.article, finding));
  }
  return { members, core: found };
}

const memberKey = (article: string, finding: string): string => `${article} ${finding}`;

/** Is it words that an origin stands in without a claim? */
const isBare = (finding: string): boolean => finding.startsWith('q');

/** From article to the version that was weighed. */
async function versionsIn(tx: StoreWriter, changed: readonly Changed[]): Promise<ReadonlyMap<string, number>> {
  const inputs = changed.flatMap(({ after }) => after.flatMap((part) => part.inputs));
  const ids = new Map((await tx.articles(inputs.map(([seq]) => seq))).map(({ seq, id }) => [seq, id]));
  return new Map(inputs.flatMap(([seq, no]) => (ids.has(seq) ? [[ids.get(seq)!, no] as const] : [])));
}

function coreOf(
  kind: 'claim' | 'origin',
  members: readonly string[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
  versions: ReadonlyMap<string, number>,
): readonly NamedWords[] {
  return members.slice(0, MOST_IN_CORE).flatMap((member): NamedWords[] => {
    const at = member.lastIndexOf(' ');
    const [id, finding] = [member.slice(0, at), member.slice(at + 1)];
    const article = articles.get(id);
    const no = versions.get(id) ?? 1;
    if (article === undefined) return [];
    if (isBare(finding)) return [{ article: id, no, finding, type: '', reach: [0, 0], by: null }];
    const claim = article.claims.find((one) => one.id === finding);
    return claim === undefined ? [] : [namedWords(article, no, claim, kind === 'origin')];
  });
}

/** A claim or an origin, and what it is made of. */
interface Thing {
  readonly id: string;
  readonly text: string;
  readonly members: readonly string[];
}

/** Claims by their members, origins by the claims that come from them; one without a claim by its words. */
function thingsOf(
  kind: 'claim' | 'origin',
  part: KeptWeighing,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): readonly Thing[] {
  if (kind === 'claim')
    return part.claims.map(({ id, text, members }) => ({
      id,
      text,
      members: members.map((one) => memberKey(one.article, one.claim)),
    }));
  const claims = new Map<string, string[]>(part.origins.map(({ id }) => [id, []]));
  for (const [article, origins] of Object.entries(part.originOf))
    for (const [claim, origin] of Object.entries(origins)) claims.get(origin)?.push(memberKey(article, claim));
  return part.origins.map((origin) => {
    const own = claims.get(origin.id) ?? [];
    const words = origin.articles.map(({ article, evidence }) =>
      memberKey(
        article,
        idOf(
          'q',
          evidence.map((span) => articles.get(article)?.text.slice(...span) ?? ''),
        ),
      ),
    );
    return { id: origin.id, text: origin.label, members: own.length > 0 ? own : words };
  });
}
