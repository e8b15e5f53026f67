import type { VNode } from 'preact';
import type { LastingLedger, RevisionBody, Side } from '../../lasting/index.ts';
import { joinTitle } from '../../ledger/index.ts';
import type { VersionRow } from '../../store/index.ts';
import { plural } from '../../view/words.ts';
import { Trouble } from '../reply.ts';
import { wordDiff } from '../word-diff.ts';

/** The versions of an article, one of them shown. */
export interface Versions {
  readonly all: readonly VersionRow[];
  readonly current: number;
  readonly shown: VersionRow;
  /** of the version shown, its headline at the head */
  readonly text: string;
  /** what the edits after it, or before it where it is the newest, did to what the article says */
  readonly edits: readonly EditEffect[];
}

/** What an edit did to what the article says: claims that it took out or brought, or whose word one was. */
export interface EditEffect {
  readonly at: string;
  readonly kind: 'edited' | 'attribution-changed';
  readonly before: readonly Side[];
  readonly now: readonly Side[];
}

/** Null where there is no such article. Throws Trouble where it has no such version. */
export async function versionsOf(
  ledger: LastingLedger,
  address: string,
  asked: string | null,
): Promise<Versions | null> {
  const found = await ledger.read(async (tx) => {
    const row = await tx.articleByAddress(address);
    if (row === null) return null;
    const all = await tx.versions(row.seq);
    // what an edit did stands in the revisions of the story, which grow with every judgement
    const [story] = row.story === null || all.length < 2 ? [] : await tx.stories([row.story]);
    const revisions = story === undefined ? [] : await tx.revisionsOf(story.address);
    return { row, all, revisions };
  });
  if (found === null) return null;
  const { row, all, revisions } = found;
  const no = asked === null ? row.version : Number(asked);
  const shown = all.find((one) => one.no === no);
  if (shown === undefined)
    throw new Trouble(
      404,
      'No such version',
      `${address} has ${plural(all.length, 'version')}, and no version ${asked}.`,
    );
  return { all, current: row.version, shown, text: joinTitle(shown.body).text, edits: editsOf(row.id, revisions) };
}

function editsOf(article: string, revisions: readonly { readonly at: string; readonly body: string }[]): EditEffect[] {
  return revisions.flatMap(({ at, body }) => {
    const { events } = JSON.parse(body) as RevisionBody;
    return events.flatMap(({ kind, articles, before, now }): EditEffect[] =>
      (kind === 'edited' || kind === 'attribution-changed') && articles[0] === article
        ? [{ at, kind, before, now }]
        : [],
    );
  });
}

/** The versions as a list, and how the one that is shown differs, word by word, from the one before it. */
export function VersionsSection({
  versions,
  address,
}: {
  readonly versions: Versions;
  readonly address: string;
}): VNode | null {
  const { all, shown, current, text, edits } = versions;
  if (all.length < 2) return null;
  const before = all.find(({ no }) => no === shown.no - 1);
  return (
    <section class="versions" aria-labelledby="versions-head">
      <h2 id="versions-head">{plural(all.length, 'version')}</h2>
      <nav class="tabs" aria-label="Versions">
        <ul>
          {all.map(({ no, fetchedAt }) => (
            <li key={no}>
              <a
                href={no === current ? `/a/${address}` : `/a/${address}?v=${no}`}
                aria-current={no === shown.no ? 'true' : undefined}
              >
                {no === current ? `${no}, today's` : `${no}`} <span class="quiet">{fetchedAt.slice(0, 10)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {before !== undefined && <Changed before={joinTitle(before.body).text} after={text} no={before.no} />}
      {edits.map((edit, i) => (
        <EditLine key={i} edit={edit} />
      ))}
    </section>
  );
}

function Changed({
  before,
  after,
  no,
}: {
  readonly before: string;
  readonly after: string;
  readonly no: number;
}): VNode {
  const pieces = wordDiff(before, after);
  const side = (other: 'gone' | 'come'): VNode[] =>
    pieces
      .filter(({ kind }) => kind !== other)
      .map(({ kind, text }, i) =>
        kind === 'gone' ? (
          <del key={i}>{text}</del>
        ) : kind === 'come' ? (
          <ins key={i}>{text}</ins>
        ) : (
          <span key={i}>{short(text)}</span>
        ),
      );
  return (
    <details class="diff" open>
      <summary>What is not as in version {no}, word by word</summary>
      <div class="sides">
        <div class="side text">
          <p class="quiet">Version {no}</p>
          <p>{side('come')}</p>
        </div>
        <div class="side text">
          <p class="quiet">Version {no + 1}</p>
          <p>{side('gone')}</p>
        </div>
      </div>
    </details>
  );
}

/** Of a long stretch that did not change, its two ends. */
const SHOWN = 160;
const short = (text: string): string =>
  text.length > 3 * SHOWN ? `${text.slice(0, SHOWN)} […] ${text.slice(-SHOWN)}` : text;

function EditLine({ edit: { at, kind, before, now } }: { readonly edit: EditEffect }): VNode {
  return (
    <p class="edit">
      <span class="when">{at.slice(0, 10)}</span>{' '}
      {kind === 'edited' ? (
        <>
          {before.length > 0 && `It says no more: ${listed(before)}. `}
          {now.length > 0 && `It says now: ${listed(now)}.`}
        </>
      ) : (
        `On whose word: ${whose(before)} before, ${whose(now)} now, for ${listed(now)}.`
      )}
    </p>
  );
}

const listed = (sides: readonly Side[]): string => sides.map(({ words }) => `“${words}”`).join('; ');
const whose = ([side]: readonly Side[]): string => side?.speaker ?? 'its own';
