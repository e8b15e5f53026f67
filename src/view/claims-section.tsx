import type { VNode } from 'preact';
import type { Entity } from '../model/index.ts';
import { FirstTold, SaidAgainst } from './claim-voices.tsx';
import { segments } from './highlight.ts';
import type { ClaimView, LedgerView, MemberView } from './ledger-view.ts';
import { LIMITS } from './limits.ts';
import { ArticleKey, excerpt, Further, JudgedBy, Why } from './parts.tsx';
import { shortForm } from './short-form.ts';
import { dateWords, entityName, plural, RELATION_WORDS } from './words.ts';

/** So many claims stand open on the page; the rest are folded. Chosen so that the claims fill about three screens. */
const SHOWN = 14;

/** The claims, strongest and most disputed first. */
export function ClaimsSection({ view }: { readonly view: LedgerView }): VNode {
  const rest = view.claims.slice(SHOWN);
  return (
    <section id="claims" aria-labelledby="claims-head">
      <h2 id="claims-head">The claims</h2>
      <p class="lead">
        Those on which most rests and those most disputed come first. The figures count what stands behind each; none of
        them says that it is true.
      </p>
      {view.claims.slice(0, SHOWN).map((claim) => (
        <ClaimCard key={claim.group.id} claim={claim} view={view} />
      ))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{plural(rest.length + view.claimsLeftOut, 'further claim')}</summary>
          {rest.map((claim) => (
            <ClaimCard key={claim.group.id} claim={claim} view={view} />
          ))}
          <Further n={view.claimsLeftOut} of="claim" view={view} />
        </details>
      )}
    </section>
  );
}

/** A claim with its marks, its counts, what it rests on; its places folded. */
export function ClaimCard({
  claim,
  view,
  alone = false,
}: {
  readonly claim: ClaimView;
  readonly view: LedgerView;
  /** it is what the page is about: its words are the headline, and its places stand open */
  readonly alone?: boolean;
}): VNode {
  const { counts } = claim.group;
  const href = view.links.claim(claim.group.id);
  const Head = alone ? 'h1' : 'h3';
  const places = claim.inFavour.length + claim.against.length + claim.beside.length;
  return (
    <article class={`claim${claim.against.length > 0 ? ' disputed' : ''}`} id={`claim-${claim.group.id}`}>
      <Head>{href === null ? claim.group.text : <a href={href}>{claim.group.text}</a>}</Head>
      <ul class="marks" aria-label="Marks">
        {claim.marks.map((mark) => (
          <li key={mark.label} class={mark.tone} title={mark.why}>
            {mark.label}
          </li>
        ))}
      </ul>
      <dl class="counts">
        <Count n={counts.articles} of="article" />
        <Count n={counts.publishers} of="known publisher" />
        <Count n={counts.speakers} of="speaker" />
        <Count n={counts.origins} of="origin" range={counts.range?.origins} strong />
        <Count n={counts.institutions} of="institution" range={counts.range?.institutions} strong />
        {counts.unsourced > 0 && (
          <Count n={counts.unsourced} of="place without a source" many="places without a source" />
        )}
      </dl>
      {claim.origins.length > 0 && (
        <p class="rests">
          <span class="quiet">Rests on </span>
          {claim.origins.map((o) => o.label).join('; ')}.
        </p>
      )}
      <FirstTold claim={claim} view={view} />
      <SaidAgainst claim={claim} view={view} />
      <details open={alone}>
        <summary>
          {plural(places, 'place')}, in {places === 1 ? 'its' : 'their'} own words
        </summary>
        <Members label={null} members={claim.inFavour} view={view} under={Head} />
        <Members label="Against it" members={claim.against} view={view} under={Head} />
        <Members label="In answer to it" members={claim.beside} view={view} under={Head} />
      </details>
    </article>
  );
}

/** A count, as a range where it is in doubt. */
function Count({
  n,
  of,
  many,
  range = [n, n],
  strong,
}: {
  readonly n: number;
  readonly of: string;
  readonly many?: string;
  /** between what numbers it lies, where that is in doubt */
  readonly range?: readonly [low: number, high: number] | undefined;
  readonly strong?: boolean;
}): VNode {
  const [low, high] = range;
  const doubt = low === high ? undefined : `${n} most likely; in doubt which voices are one`;
  return (
    <div class={strong ? 'strong' : ''} title={doubt}>
      <dt>{n === 1 && high === 1 ? of : (many ?? `${of}s`)}</dt>
      <dd>{low === high ? n : `${low}–${high}`}</dd>
    </div>
  );
}

/** Places where a claim is told, in their words. */
function Members({
  label,
  members,
  view,
  under,
}: {
  readonly label: string | null;
  readonly members: readonly MemberView[];
  readonly view: LedgerView;
  /** heading that they stand under */
  readonly under: 'h1' | 'h3';
}): VNode | null {
  if (members.length === 0) return null;
  const Head = under === 'h1' ? 'h2' : 'h4';
  return (
    <div class="members">
      {label && <Head>{label}</Head>}
      <ul>
        {members.slice(0, LIMITS.places).map((member) => (
          <li key={`${member.article.key} ${member.claim.id}`}>
            <Member member={member} view={view} />
          </li>
        ))}
      </ul>
      <Further n={members.length - LIMITS.places} of="place" view={view} />
    </div>
  );
}

function Member({ member, view }: { readonly member: MemberView; readonly view: LedgerView }): VNode {
  const { article } = member.article;
  const layers = member.claim.evidence.map((span) => ({ span, layer: 'evidence' }));
  const nameOf = (id: string): string => {
    const entity = view.entities.get(id);
    return entity === undefined ? id : entityName(entity);
  };
  const said = member.attribution
    ? `${member.speaker ? entityName(member.speaker) : 'nobody named'}${member.attribution.via.length > 0 ? `, through ${member.attribution.via.map(nameOf).join(', ')}` : ''}`
    : member.claim.holder === 'unclear'
      ? 'attributed, holder not clear'
      : "in the paper's own voice";
  const occasion = member.attribution?.occasion;
  const place = view.links.finding(article.id, member.claim.id);
  return (
    <>
      <p class="who">
        <ArticleKey view={member.article} href={place} /> <span>{said}</span>
        {occasion?.date && <span class="quiet">, {dateWords(occasion.date)}</span>}{' '}
        <em>{RELATION_WORDS[member.relation]}</em>
        <JudgedBy judged={member.claim.judged} />
        {member.doubtful && <em class="weak"> perhaps another claim</em>}
        {member.weak && <em class="weak"> weak finding</em>}
      </p>
      {inShort(member) !== null && <p class="quiet">{inShort(member)}</p>}
      <blockquote>
        {segments(article.text, excerpt(member.context, member.claim.evidence), layers).map((s, i) =>
          s.layers.length > 0 ? <mark key={i}>{s.text}</mark> : s.text,
        )}
      </blockquote>
      <Why reasons={[...(member.claim.reasons ?? []), ...member.reasons, ...(member.attribution?.reasons ?? [])]} />
    </>
  );
}

/** Those who are named, without the states and bodies that they act for. */
function withoutBodies(parties: readonly Entity[]): Entity[] {
  return parties.filter(({ id }) => !parties.some(({ affiliation }) => affiliation === id));
}

/** Who does it to whom on whose word, as far as it is clear; null for what is no event. */
function inShort({ actor, recipient, claim, speaker, attribution }: MemberView): string | null {
  const holder = speaker === null ? null : entityName(speaker);
  return shortForm(claim, {
    actor: withoutBodies(actor).map(entityName),
    recipient: withoutBodies(recipient).map(entityName),
    holder: attribution === null ? null : (holder ?? 'nobody named'),
    own: speaker !== null && actor.some(({ id }) => id === speaker.id || id === speaker.affiliation),
  });
}
