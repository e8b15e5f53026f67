import type { VNode } from 'preact';
import { fileOf } from '../../export/index.ts';
import { ClaimCard } from '../../view/claims-section.tsx';
import { ledgerView } from '../../view/ledger-view.ts';
import { OriginList } from '../../view/origin-list.tsx';
import { mayAs } from '../access.ts';
import { claimCitation } from '../cite.ts';
import { saidIn } from '../judging.ts';
import { page, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { linksOf, storyView } from '../story-view.ts';
import { Layout } from './layout.tsx';
import { lostReply } from './lost-page.tsx';
import { WatchButton } from './watch-button.tsx';

/** A claim: whose word it is, who tells it, who denies it. */
export async function claimPage(ask: Ask): Promise<Reply> {
  const { desk, params, who, origin } = ask;
  const address = params['address'] ?? '';
  const elsewhere = await lostReply(ask, address, 'claim');
  if (elsewhere !== null) return elsewhere;
  for (const part of await desk.partsAt(address)) {
    const group = part.claims.find(({ id }) => part.addresses.get(id) === address);
    if (group === undefined) continue;
    const links = { ...linksOf(part), claim: () => null };
    const view = ledgerView({ ...fileOf(part), claims: [group] }, null, links);
    const [claim] = view.claims;
    if (claim === undefined) continue;
    const origins = { ...view, origins: claim.origins };
    const cited = claimCitation(part, group, origin);
    return page(
      <Layout title={group.text} place="desk" who={who} said={await saidIn(ask)}>
        <p class="kicker">
          A claim in <a href={`/s/${part.story}`}>{storyView(part).view.title}</a>
        </p>
        <ClaimCard claim={claim} view={view} alone />
        {claim.origins.length > 0 && (
          <section aria-labelledby="origins-head">
            <h2 id="origins-head">On whose word</h2>
            <OriginList view={origins} shown={claim.origins} />
          </section>
        )}
        {who.session !== null && mayAs(who.role, 'judge') && (
          <p>
            <a href={`/queue?story=${part.story}`} data-key="q">
              Judge its story
            </a>
          </p>
        )}
        <WatchButton who={who} target={address} label="Watch this claim" />
        <section aria-labelledby="cite-head">
          <h2 id="cite-head">Cite it</h2>
          <Citation text={cited.text} markdown={cited.markdown} address={address} />
        </section>
      </Layout>,
    );
  }
  throw new Trouble(404, 'No such claim', `${address} waits to be weighed; look again in a moment.`);
}

function Citation({
  text,
  markdown,
  address,
}: {
  readonly text: string;
  readonly markdown: string;
  readonly address: string;
}): VNode {
  return (
    <div class="cite">
      <p>
        <label for="cite-text">As text</label>
        <textarea id="cite-text" readOnly rows={4} data-copy>
          {text}
        </textarea>
      </p>
      <p>
        <label for="cite-markdown">As Markdown</label>
        <textarea id="cite-markdown" readOnly rows={4} data-copy>
          {markdown}
        </textarea>
      </p>
      <p>
        <a href={`/api/claims/${address}/citation?as=csl`} download={`${address}.csl.json`}>
          CSL-JSON
        </a>
      </p>
    </div>
  );
}

/** An origin: what entered the record by it, and who carried it. */
export async function originPage(ask: Ask): Promise<Reply> {
  const { desk, params, who } = ask;
  const address = params['address'] ?? '';
  const elsewhere = await lostReply(ask, address, 'origin');
  if (elsewhere !== null) return elsewhere;
  for (const part of await desk.partsAt(address)) {
    const found = part.origins.find(({ id }) => part.addresses.get(id) === address);
    if (found === undefined) continue;
    const { view } = storyView(part);
    const claims = view.claims.filter(({ group }) => group.origins.includes(found.id));
    return page(
      <Layout title={found.label} place="desk" who={who}>
        <header class="head">
          <p class="kicker">
            An origin in <a href={`/s/${part.story}`}>{view.title}</a>
          </p>
          <h1>{found.label}</h1>
        </header>
        <OriginList view={{ ...view, origins: [found] }} shown={[found]} />
        <section aria-labelledby="claims-head">
          <h2 id="claims-head">What rests on it</h2>
          {claims.map((claim) => (
            <ClaimCard key={claim.group.id} claim={claim} view={view} />
          ))}
        </section>
      </Layout>,
    );
  }
  throw new Trouble(404, 'No such origin', `${address} waits to be weighed; look again in a moment.`);
}
