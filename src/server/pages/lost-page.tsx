import type { VNode } from 'preact';
import type { Quoted, Resolved } from '../../lasting/index.ts';
import type { Who } from '../access.ts';
import { movedTo, page, seeOther, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { Layout } from './layout.tsx';

/** Kinds of things with pages of their own, and where those are. */
const PATHS = { story: 's', claim: 'c', origin: 'o', article: 'a', finding: 'a', speaker: 'e' } as const;

const pathOf = (kind: Resolved['kind'], address: string): string => {
  if (kind !== 'finding') return `/${PATHS[kind]}/${encodeURIComponent(address)}`;
  const [article = '', finding = ''] = address.split('.', 2);
  return `/a/${article}?f=${finding}`;
};

/**
 * What to answer where an address does not simply name what it did: it led on, is read no more, is gone; or the page is
 * asked for as it was (`?at=`). Null where it is live.
 */
export async function lostReply(ask: Ask, address: string, kind: Resolved['kind']): Promise<Reply | null> {
  const { desk, who, query } = ask;
  const at = query.get('at');
  if (at !== null && !/^\d{1,15}$/.test(at))
    throw new Trouble(
      400,
      'No revision',
      'What stands behind "at=" is the number of a revision; leave it out for today.',
    );
  const found = await desk.ledger.resolve(address, at === null ? null : Number(at));
  if (found === null)
    throw new Trouble(
      404,
      at === null ? `No such ${kind}` : 'Not given out yet',
      at === null
        ? `${address} was never given out by this ledger; search for its words instead.`
        : `At revision ${at} there was no ${address}; leave out "?at=" to see it as it is.`,
    );
  if (at !== null) return page(<Past found={found} at={at} who={who} />);
  if (found.kind !== kind) return seeOther(pathOf(found.kind, address));
  if (found.state === 'led-on') return movedTo(pathOf(found.kind, found.address));
  return found.state === 'live' ? null : page(<Gone found={found} who={who} />, 410);
}

function Past({ found, at, who }: { readonly found: Resolved; readonly at: string; readonly who: Who }): VNode {
  return (
    <Layout title={found.text} place="desk" who={who}>
      <header class="head">
        <p class="kicker">As it was at revision {at}</p>
        <h1>{found.text}</h1>
        <p class="sentence">{found.said}.</p>
        <p>
          <a href={pathOf(found.kind, found.address)}>As it is today</a>
        </p>
      </header>
      <Quotes quoted={found.quoted} />
      {found.kind === 'story' && <Parts parts={found.parts} />}
    </Layout>
  );
}

function Gone({ found, who }: { readonly found: Resolved; readonly who: Who }): VNode {
  return (
    <Layout title="What stood here" place="desk" who={who}>
      <header class="head">
        <p class="kicker">{found.state === 'gone' ? 'Gone' : 'Read no more'}</p>
        <h1>{found.text}</h1>
        <p class="sentence">{found.said}.</p>
      </header>
      <Quotes quoted={found.quoted} />
      <p>
        <a href={`/find?q=${encodeURIComponent(`"${found.text.split(/\s+/).slice(0, 6).join(' ')}"`)}`}>
          Look for its words
        </a>
      </p>
    </Layout>
  );
}

function Quotes({ quoted }: { readonly quoted: readonly Quoted[] }): VNode | null {
  return quoted.length === 0 ? null : (
    <section aria-labelledby="words-head">
      <h2 id="words-head">Its words, as they were published</h2>
      <ul class="bare quotes">
        {quoted.map(({ words, article, version }, i) => (
          <li key={i}>
            <blockquote>{words}</blockquote>
            <p class="quiet">
              <a href={`/a/${article}?v=${version}`}>
                {article}, version {version}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parts({ parts }: { readonly parts: readonly string[] }): VNode {
  return (
    <section aria-labelledby="parts-head">
      <h2 id="parts-head">Its articles then</h2>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`/a/${part}`}>{part}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
