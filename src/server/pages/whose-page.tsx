import type { VNode } from 'preact';
import { dateWords, plural } from '../../view/words.ts';
import { mayAs } from '../access.ts';
import { sentForm } from '../body.ts';
import { page, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { whoseAt, whoseHeld, whoseIs, type Whose, type WhoseClaim, type WhoseKnown } from '../whose.ts';
import { rangeWords } from './desk-page.tsx';
import { Layout } from './layout.tsx';

/**
 * Whose word is it that stands in a page or a text? An address is looked up in the ledger; it is asked for only when a
 * person says so.
 */
export async function whosePage(ask: Ask): Promise<Reply> {
  const { desk, query, who } = ask;
  const url = (query.get('url') ?? '').trim();
  const held = url === '' ? null : await whoseHeld(desk, url);
  if (held !== null) return shown(ask, held);
  const fetches = who.session !== null && mayAs(who.role, 'judge');
  return page(
    <Layout title="Whose word" place="whose" who={who}>
      <header class="head">
        <h1>{url === '' ? 'On whose word is it told?' : 'This page is not in the ledger'}</h1>
        <p class="sentence">
          {url === ''
            ? 'Give a text: its claims are held against the ledger. Nothing of it is kept.'
            : 'It has not been asked for: only you can say so.'}
        </p>
      </header>
      {url !== '' && <Confirm url={url} fetches={fetches} />}
      <TextForm />
      <Bookmarklet origin={ask.origin} />
    </Layout>,
  );
}

/** The address that the bookmarklet sent, and what may be done with it. */
function Confirm({ url, fetches }: { readonly url: string; readonly fetches: boolean }): VNode {
  if (!/^https?:\/\/\S+$/i.test(url))
    return <p class="sentence">“{url.slice(0, 300)}” is no address of a page: it begins with http:// or https://.</p>;
  return (
    <section aria-labelledby="confirm-head">
      <h2 id="confirm-head">The address</h2>
      <p class="address">{url}</p>
      {fetches ? (
        <div class="keys">
          <form method="post" action="/whose">
            <input type="hidden" name="url" value={url} />
            <button type="submit">Ask for it and say whose word it is</button>
          </form>
          <form method="post" action="/add" enctype="multipart/form-data">
            <input type="hidden" name="text" value={url} />
            <button type="submit">Add it to the ledger</button>
          </form>
        </div>
      ) : (
        <p>Your role does not ask for addresses; paste its text below.</p>
      )}
    </section>
  );
}

function TextForm(): VNode {
  return (
    <section aria-labelledby="text-head">
      <h2 id="text-head">A text</h2>
      <form class="fields" method="post" action="/whose">
        <p>
          <label for="whose-text">The words, as you have them</label>
          <textarea id="whose-text" name="text" rows={7} required />
        </p>
        <p>
          <button type="submit">Say whose word it is</button>
        </p>
      </form>
    </section>
  );
}

/** A link that is dragged to the bar of bookmarks: it sends the address of the page that is open, and nothing else. */
function Bookmarklet({ origin }: { readonly origin: string }): VNode {
  const script = `void(open('${origin}/whose?url='+encodeURIComponent(location.href)))`;
  return (
    <section aria-labelledby="install-head">
      <h2 id="install-head">From any page</h2>
      <p>
        Drag this link to the bar of bookmarks, or make a bookmark with the line below as its address:{' '}
        <a class="bookmarklet" href={`javascript:${script}`}>
          Whose word?
        </a>
      </p>
      <p>
        <label for="bookmarklet">The bookmark’s address</label>
        <input id="bookmarklet" readOnly value={`javascript:${script}`} data-copy />
      </p>
      <p>
        On a page, it opens this desk with the address of that page. The desk looks whether it has the article, and asks
        you before it asks for the page. The browser extension (folder <code>extension</code> of this program) sends the
        page itself, as you see it, on a click.
      </p>
    </section>
  );
}

/** A text, or an address that a person confirmed. */
export async function whoseForm(ask: Ask): Promise<Reply> {
  const { desk, who, request, adding } = ask;
  const { fields } = await sentForm(request);
  const url = (fields.get('url') ?? '').trim();
  const text = (fields.get('text') ?? '').trim();
  if (url === '' && text === '') throw new Trouble(400, 'Nothing to read', 'Paste the words of a text, or an address.');
  if (url === '') return shown(ask, await whoseIs(desk, { text }));
  if (!mayAs(who.role, 'judge'))
    throw new Trouble(403, 'Not with this role', 'Asking for an address wants the role "judge"; paste the text.');
  if (!/^https?:\/\/\S+$/i.test(url))
    throw new Trouble(400, 'No address', 'Give an address that begins with http:// or https://.');
  return shown(ask, await whoseAt(desk, url, adding.allowPrivate));
}

const STATES: Readonly<Record<Whose['state'], string>> = {
  held: 'In the ledger, as it reads there',
  edited: 'In the ledger, where it reads otherwise',
  new: 'Not in the ledger; nothing of it was kept',
};

function shown({ who }: Ask, whose: Whose): Reply {
  const { title, publisher, state, article, copyOf, story, claims, notes } = whose;
  const known = claims.filter(isShared);
  const others = claims.filter((one) => !isShared(one));
  return page(
    <Layout title={title ?? 'Whose word'} place="whose" who={who}>
      <header class="head">
        <p class="kicker">{STATES[state]}</p>
        <h1>{title ?? 'A text without a headline'}</h1>
        <p class="sentence">
          {claims.length === 0
            ? 'No claim was found in it.'
            : `${plural(claims.length, 'claim')}, ${known.length === 0 ? 'none of which anybody else here tells' : `${known.length} of which others here tell or deny`}.`}
        </p>
        <p class="quiet">
          {publisher ?? 'publisher unknown'}
          {article !== null && (
            <>
              {' '}
              · <a href={article}>the article here</a>
            </>
          )}
          {copyOf !== null && (
            <>
              {' '}
              · a copy of <a href={copyOf}>this article</a>
            </>
          )}
          {story !== null && (
            <>
              {' '}
              · <a href={story}>its story</a>
            </>
          )}
        </p>
        {notes.length > 0 && <p class="quiet">{notes.join('; ')}</p>}
      </header>
      {known.length > 0 && <ClaimList id="known" head="What others here tell or deny" claims={known} />}
      {others.length > 0 && <ClaimList id="others" head="What nobody else here tells" claims={others} />}
    </Layout>,
  );
}

/** Does anybody else here tell it, or deny it? */
const isShared = ({ known }: WhoseClaim): boolean =>
  known !== null && (known.against || known.denials > 0 || known.carriers.length > 0);

function ClaimList({
  id,
  head,
  claims,
}: {
  readonly id: string;
  readonly head: string;
  readonly claims: readonly WhoseClaim[];
}): VNode {
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{head}</h2>
      {claims.map((claim, i) => (
        <article key={i} class="found" data-item>
          <p class="who">
            {claim.voice}
            {claim.weak && <em class="weak"> weak finding</em>}
          </p>
          <blockquote>{claim.words}</blockquote>
          {claim.known !== null && <Known known={claim.known} />}
        </article>
      ))}
    </section>
  );
}

function Known({ known }: { readonly known: WhoseKnown }): VNode {
  const { path, words, against, articles, origins, denials, carriers } = known;
  return (
    <>
      <p>
        {against ? 'Denies: ' : ''}
        <a href={path}>{words}</a>{' '}
        <span class="quiet">
          {plural(articles, 'article')}, {rangeWords(origins)}
          {denials > 0 && `, denied in ${plural(denials, 'place')}`}
        </span>
      </p>
      {carriers.length > 0 && (
        <p class="quiet">
          {against ? 'Told by ' : 'Also carried by '}
          {carriers.map((one, i) => (
            <span key={one.path}>
              {i > 0 && '; '}
              <a href={one.path}>{one.publisher}</a> – {one.voice}
              {one.publishedAt !== null && `, ${dateWords(one.publishedAt)}`}
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
