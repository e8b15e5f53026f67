import type { VNode } from 'preact';
import { STATE_WORDS, type Health } from '../../watch/index.ts';
import { mayAs } from '../access.ts';
import { ago, LOOKED_AT, watchesOf, watchSentence } from '../alerts.ts';
import { sentForm } from '../body.ts';
import { page, seeOther, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { dropWatch, watchFrom } from '../watching.ts';
import { Layout } from './layout.tsx';

const KINDS: Readonly<Record<Health['kind'], string>> = {
  address: 'feed or page',
  feed: 'feed',
  folder: 'folder',
  page: 'page',
  speaker: 'speaker',
  claim: 'claim',
  search: 'search',
  hook: 'gets alerts',
};
/** What is watched: how each does, when it last gave something; and one field to watch more. */
export async function watchesPage(ask: Ask): Promise<Reply> {
  const { desk, who, query } = ask;
  const watches = await watchesOf(desk);
  const mayWatch = who.session !== null && mayAs(who.role, 'judge');
  const now = Date.now();
  const said = SAID[query.get('done') ?? ''] ?? null;
  return page(
    <Layout title="Watches" place="watches" who={who} said={said}>
      <header class="head">
        <h1>Watches</h1>
        <p class="sentence">
          {watchSentence(watches, now)}{' '}
          {!desk.isWatching && watches.some(({ kind }) => LOOKED_AT.has(kind)) && (
            <>
              This desk does not look by itself: start it with <code>--watch</code>, or let{' '}
              <code>hearsay watch run</code> run beside it.
            </>
          )}
        </p>
      </header>
      {watches.length === 0 ? (
        <p>
          Here will stand feeds, pages and folders that are looked at again and again, and speakers, claims and searches
          of which you are told what is new.
        </p>
      ) : (
        <ul class="bare watches">
          {watches.map((watch) => (
            <WatchItem key={watch.id} watch={watch} now={now} open={mayWatch} />
          ))}
        </ul>
      )}
      {mayWatch && <WatchFields full={mayAs(who.role, 'administer')} />}
    </Layout>,
  );
}

const SAID: Readonly<Record<string, string>> = {
  added: 'Watched from now on.',
  dropped: 'Watched no more.',
};

function WatchItem({
  watch,
  now,
  open,
}: {
  readonly watch: Health;
  readonly now: number;
  readonly open: boolean;
}): VNode {
  const { id, kind, target, title, state, said, gaveAt, answeredAt, pages } = watch;
  const looked = LOOKED_AT.has(kind) || kind === 'hook';
  return (
    <li data-item class={state}>
      <div>
        <h2>{title ?? targetWords(watch)}</h2>
        <p class="quiet">
          {KINDS[kind]} {title !== null && <span class="target">{target}</span>}
        </p>
        {looked && (
          <p>
            <span class="state">{STATE_WORDS[state]}</span>
            {kind !== 'hook' && (gaveAt === null ? ' · nothing new yet' : ` · gave something ${ago(gaveAt, now)}`)}
            {answeredAt !== null && ` · answered ${ago(answeredAt, now)}`}
            {pages > 0 && ` · ${pages} of its pages looked at again for edits`}
          </p>
        )}
        {said !== null && <p class="trouble">It {said}.</p>}
      </div>
      {open && (
        <form method="post" action="/watches/drop">
          <input type="hidden" name="watch" value={id} />
          <button type="submit" class="small" aria-label={`Watch no more: ${title ?? target}`}>
            watch no more
          </button>
        </form>
      )}
    </li>
  );
}

const targetWords = ({ kind, target }: Health): VNode | string =>
  kind === 'speaker' ? (
    <a href={`/e/${target}`}>{nameIn(target)}</a>
  ) : kind === 'claim' ? (
    <a href={`/c/${target}`}>{target}</a>
  ) : kind === 'search' ? (
    <a href={`/find?q=${encodeURIComponent(target)}`}>{target}</a>
  ) : (
    target
  );

/** `person:ida-lund` as a name. */
const nameIn = (target: string): string =>
  target
    .slice(target.indexOf(':') + 1)
    .replaceAll('-', ' ')
    .replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

function WatchFields({ full }: { readonly full: boolean }): VNode {
  return (
    <section aria-labelledby="watch-head">
      <h2 id="watch-head">Watch</h2>
      <form class="fields" method="post" action="/watches">
        <p>
          <label for="watch-target">
            {full
              ? 'A feed, a page, a folder, or words to be searched for'
              : 'A feed, a page, or words to be searched for'}
          </label>
          <input id="watch-target" name="target" required maxLength={2000} placeholder="https://paper.example/feed" />
        </p>
        <p>
          <label for="watch-as">What it is</label>
          <select id="watch-as" name="as">
            <option value="">a feed, page{full ? ', folder' : ''}, speaker or claim</option>
            <option value="search">words to be searched for, such as: grain speaker:Lund</option>
          </select>
        </p>
        <p>
          <button type="submit">Watch it</button>
        </p>
      </form>
    </section>
  );
}

export async function watchForm(ask: Ask): Promise<Reply> {
  const { fields } = await sentForm(ask.request);
  await watchFrom(ask, {
    target: fields.get('target') ?? '',
    as: fields.get('as') === 'search' ? 'search' : undefined,
  });
  return seeOther('/watches?done=added');
}

export async function dropForm(ask: Ask): Promise<Reply> {
  const { fields } = await sentForm(ask.request);
  await dropWatch(ask, fields.get('watch') ?? '');
  return seeOther('/watches?done=dropped');
}
