import {
  entryOf,
  findingsOf,
  reachOf,
  wordsNow,
  type Finding,
  type JudgedKind,
  type WordsNow,
} from '../ledger/index.ts';
import type { AnnotatedArticle } from '../model/index.ts';
import type { ArticleRow, StoreReader } from '../store/index.ts';
import type { Quoted, Resolved } from './resolve.ts';
import { goneSince } from './text-of-version.ts';

export async function resolveInArticle(tx: StoreReader, address: string): Promise<Resolved | null> {
  const [, article = '', no, finding] = /^(a_[0-9a-z]+)(?:@(\d+))?(?:\.([0-9a-z.]+))?$/.exec(address) ?? [];
  const row = await tx.articleByAddress(article);
  if (row === null) return null;
  if (finding !== undefined) return findingIn(tx, row, finding);
  const version = await tx.version(row.seq, no === undefined ? row.version : Number(no));
  if (version === null) return null;
  const { title, text } = version.body;
  const isNow = version.no === row.version;
  return {
    kind: 'article',
    state: 'live',
    address,
    text: title ?? text.slice(0, 120),
    quoted: [],
    parts: (await tx.versions(row.seq)).map((one) => `${article}@${one.no}`),
    likeness: null,
    said: isNow
      ? `${row.id}, version ${version.no}`
      : `${row.id}, version ${version.no} of ${row.version}: it was edited since`,
  };
}

/** A finding as the last reading that had it found it. */
interface LastFound {
  readonly article: AnnotatedArticle;
  readonly role: JudgedKind;
  readonly finding: Finding;
  readonly no: number;
  readonly reader: string;
}

async function findingIn(tx: StoreReader, row: ArticleRow, id: string): Promise<Resolved | null> {
  const last = await lastFound(tx, row, id);
  if (last === null) return null;
  const { no, reader } = last;
  const quoted = quotedFrom(row, last);
  const base = {
    kind: 'finding',
    address: `${row.address}.${id}`,
    text: quoted.words,
    quoted: [quoted],
    parts: [],
    likeness: null,
  } as const;
  if (no === row.version && reader === row.reader)
    return { ...base, state: 'live', said: `stands in ${row.id}, version ${no}` };
  return { ...base, ...(await whatBecame(tx, row, last)) };
}

/** The words of a finding, in the last version that has it. */
export async function findingWords(tx: StoreReader, row: ArticleRow, id: string): Promise<Quoted | null> {
  const last = await lastFound(tx, row, id);
  return last === null ? null : quotedFrom(row, last);
}

function quotedFrom(row: ArticleRow, { article, finding, no }: LastFound): Quoted {
  const spans = wordsOf(finding);
  return {
    words: spans.map((span) => article.text.slice(...span)).join(' … '),
    article: row.address,
    version: no,
    spans,
  };
}

type Became = Pick<Resolved, 'state' | 'said'> & Partial<Pick<Resolved, 'address' | 'likeness'>>;

/** What became of a finding that is found no more: edited words, words that nobody reads now, or words that are gone. */
async function whatBecame(tx: StoreReader, row: ArticleRow, last: LastFound): Promise<Became> {
  const { finding, role, no, article: before } = last;
  const version = await tx.version(row.seq, row.version);
  const reading = row.reader === null ? null : await tx.reading(row.seq, row.version, row.reader);
  if (version === null || reading === null) return { state: 'gone', said: `${row.id} is not read` };
  const { article } = entryOf({ ...version.body, id: row.id }, reading);
  const type = 'evidence' in finding ? finding.type : '';
  const reach = reachOf(finding);
  const named = { article: row.id, no, finding: finding.id, type, reach, pieces: wordsOf(finding), by: null };
  const now = wordsNow(named, article, before.text, role);
  if (now === null) {
    const since = (await goneSince(tx, row, no, before.text.slice(...reachOf(finding)))) ?? row.version;
    return { state: 'gone', said: `stood in ${row.id}, version ${no}; gone since version ${since}` };
  }
  if (now.kind === 'edited') return { state: 'gone', likeness: now.likeness, said: editedTo(row, now, article.text) };
  if (now.finding === null)
    return {
      state: 'unread',
      said: `its words stand in ${row.id}, version ${row.version}; the reader ${row.reader} finds nothing in them`,
    };
  const address = `${row.address}.${now.finding}`;
  return {
    state: 'led-on',
    address,
    said: `its words stand in ${row.id}, version ${row.version}, and are found there as ${address}`,
  };
}

/** What stands in the place of words that were edited. */
export function editedTo({ id, version }: ArticleRow, { span, likeness }: WordsNow, text: string): string {
  const alike = `${Math.floor(100 * likeness)} % alike`;
  return `its words were edited: in version ${version} of ${id} there stands, ${alike}, “${text.slice(...span)}”`;
}

async function lastFound(tx: StoreReader, row: ArticleRow, id: string): Promise<LastFound | null> {
  for (const version of (await tx.versions(row.seq)).toReversed()) {
    const readers = (await tx.readers(row.seq, version.no)).toReversed();
    const isNow = version.no === row.version;
    for (const reader of isNow && row.reader !== null ? [row.reader, ...readers] : readers) {
      const reading = await tx.reading(row.seq, version.no, reader);
      if (reading === null) continue;
      const { article } = entryOf({ ...version.body, id: row.id }, reading);
      for (const role of ['attribution', 'claim', 'mention'] as const) {
        const finding = findingsOf(article, role).find((one) => one.id === id);
        if (finding !== undefined) return { article, role, finding, no: version.no, reader };
      }
    }
  }
  return null;
}

function wordsOf(finding: Finding): AnnotatedArticle['claims'][number]['evidence'] {
  if ('evidence' in finding) return finding.evidence;
  if ('cue' in finding) return [...finding.source, ...finding.cue, ...finding.content].toSorted(([a], [b]) => a - b);
  return [finding.span];
}
