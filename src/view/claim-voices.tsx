import type { VNode } from 'preact';
import type { ClaimView, LedgerView, MemberView } from './ledger-view.ts';
import { ArticleKey } from './parts.tsx';
import { dateWords, entityName } from './words.ts';

/** Who speaks there, in few words; where the paper tells that somebody denies it, he who does. */
function voiceOf({ speaker, claim, relation, actor }: MemberView): string {
  if (speaker !== null) return entityName(speaker);
  if (relation === 'denies' && claim.type === 'REJECT' && actor.length > 0) return actor.map(entityName).join(' and ');
  return claim.holder === 'narrator' ? 'the paper itself' : 'nobody named';
}

const rankOf = ({ speaker, claim }: MemberView): number => (speaker !== null ? 0 : claim.holder === 'narrator' ? 2 : 1);

/** Who told it first of those that are here, and where; nothing where one article has it, or no date is known. */
export function FirstTold({ claim, view }: { readonly claim: ClaimView; readonly view: LedgerView }): VNode | null {
  const dated = claim.inFavour.filter(({ article, doubtful }) => article.article.publishedAt !== null && !doubtful);
  const days = dated.map(({ article }) => (article.article.publishedAt ?? '').slice(0, 10)).toSorted();
  const [day] = days;
  if (day === undefined || claim.group.counts.articles < 2) return null;
  const first = dated
    .filter(({ article }) => article.article.publishedAt?.startsWith(day) && article.copyOf === null)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  // of each article whom it names, if anybody
  const members = first.filter((one, i) => first.findIndex(({ article }) => article === one.article) === i);
  return <Voices says={`First here on ${dateWords(day)}: `} members={members} view={view} />;
}

/** Who says that it is not so, and where. */
export function SaidAgainst({ claim, view }: { readonly claim: ClaimView; readonly view: LedgerView }): VNode {
  const of = (relation: MemberView['relation']): readonly MemberView[] =>
    claim.against.filter((one) => one.relation === relation);
  return (
    <>
      <Voices says="Denied by " members={of('denies')} view={view} />
      <Voices says="Contradicted by " members={of('contradicts')} view={view} />
    </>
  );
}

/** Voices that a line names. */
const MOST = 4;

/** A line of voices, each once, with the places where they speak. */
function Voices({
  says,
  members,
  view,
}: {
  readonly says: string;
  readonly members: readonly MemberView[];
  readonly view: LedgerView;
}): VNode | null {
  const voices = new Map<string, Map<string, MemberView>>();
  for (const member of members) {
    const places = voices.get(voiceOf(member)) ?? new Map<string, MemberView>();
    if (!places.has(member.article.key)) places.set(member.article.key, member);
    voices.set(voiceOf(member), places);
  }
  if (voices.size === 0) return null;
  return (
    <p class="rests">
      <span class="quiet">{says}</span>
      {[...voices].slice(0, MOST).map(([voice, places], i) => (
        <span key={voice}>
          {i > 0 && '; '}
          {voice}{' '}
          {[...places].map(([key, { article, claim }]) => (
            <ArticleKey key={key} view={article} href={view.links.finding(article.article.id, claim.id)} />
          ))}
        </span>
      ))}
      {voices.size > MOST && ` and ${voices.size - MOST} more`}
    </p>
  );
}
