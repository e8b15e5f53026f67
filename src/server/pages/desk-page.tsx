import type { VNode } from 'preact';
import { dateWords, plural } from '../../view/words.ts';
import type { Alert, Health } from '../../watch/index.ts';
import { mayAs } from '../access.ts';
import { alertsOf, watchesOf, watchSentence } from '../alerts.ts';
import { page, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { newsFor } from '../seen.ts';
import { compare, keyOf, SHELF_ORDERS, type Order, type StorySummary } from '../shelf.ts';
import { toLookAt } from '../standings.ts';
import { AddFields } from './add-fields.tsx';
import { Layout } from './layout.tsx';

const MOST = 25;
/** Alerts that stand beside the stories. */
const ALERTS = 4;
/** In a newspaper's sentence. */
const ORDER_WORDS: Readonly<Record<Order, string>> = {
  disputed: 'Disputed, and much on little',
  little: 'Rests on least',
  new: 'Changed last',
};

/** The stories: what is disputed, and what rests on little, first. */
export async function deskPage(ask: Ask): Promise<Reply> {
  const { desk, query, who } = ask;
  const order = SHELF_ORDERS.find((one) => one === query.get('order')) ?? 'disputed';
  const { stories, next } = pageOf(desk.shelf.list(order), order, query.get('after'));
  const mayAdd = who.session !== null && mayAs(who.role, 'judge');
  if (desk.shelf.size === 0)
    return page(
      <Layout title="Desk" place="desk" who={who}>
        <Empty mayAdd={mayAdd} />
      </Layout>,
    );
  return page(
    <Layout title="Desk" place="desk" who={who}>
      <h1 class="hidden">Stories</h1>
      <News words={await newsFor(desk, who.person, Date.now())} />
      <div class="columns">
        <div>
          <OrderLinks order={order} />
          {stories.map((story, i) => (
            <StoryItem key={story.address} story={story} lead={i === 0 && !query.has('after')} />
          ))}
          {next !== null && (
            <p class="pager">
              <a href={`/?order=${order}&after=${encodeURIComponent(next)}`} rel="next" data-key="]">
                Further stories
              </a>
            </p>
          )}
        </div>
        <Beside
          ask={ask}
          mayAdd={mayAdd}
          look={await toLookAt(desk)}
          alerts={await alertsOf(desk, { story: null, quiet: false, before: null, most: ALERTS })}
          watches={await watchesOf(desk)}
        />
      </div>
    </Layout>,
  );
}

/** What would stand here, and what to do. */
function Empty({ mayAdd }: { readonly mayAdd: boolean }): VNode {
  return (
    <>
      <h1>Nothing read yet</h1>
      <p class="sentence">
        Here will stand the stories that your articles tell: what is claimed, on whose word, and how many origins stand
        behind it. Give it a first article, or take the sample: eight dispatches about a telegram of 1917.
      </p>
      {mayAdd && <AddFields autofocus />}
      {mayAdd && (
        <form method="post" action="/add/sample">
          <button type="submit">Read the sample story</button>
        </form>
      )}
    </>
  );
}

/** What has turned since this person looked last; nothing where nothing has. */
function News({ words }: { readonly words: string | null }): VNode | null {
  return words === null ? null : (
    <p class="news">
      <a href="/changes">{words}</a>
    </p>
  );
}

/** What turned last, and how what is watched does. */
function AlertsBeside({
  alerts,
  watches,
}: {
  readonly alerts: readonly Alert[];
  readonly watches: readonly Health[];
}): VNode {
  return (
    <section>
      <h2>
        <a href="/alerts">Alerts</a>
      </h2>
      {alerts.length === 0 ? (
        <p>Quiet.</p>
      ) : (
        <ul class="bare brief">
          {alerts.map(({ id, line, withdrawn }) => (
            <li key={id} class={withdrawn === null ? undefined : 'withdrawn'}>
              <a href={`/alerts#${id}`}>
                {line.length > BRIEF ? `${line.slice(0, line.lastIndexOf(' ', BRIEF))} …` : line}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/watches">{watchSentence(watches, Date.now())}</a>
      </p>
    </section>
  );
}
/** Of an alert so much stands beside the stories, in code units. */
const BRIEF = 120;

/** What waits for a person: the queue, and judgements that lost their words. */
function Waiting({ look }: { readonly look: { readonly moved: number; readonly orphaned: number } }): VNode {
  return (
    <section>
      <h2>Waiting for a person</h2>
      <p>
        <a href="/queue" data-key="q">
          The queue
        </a>{' '}
        asks first what would change most.
      </p>
      {look.orphaned > 0 && (
        <p>
          <a href="/judgements?state=orphaned">
            {plural(look.orphaned, 'judgement')} lost {look.orphaned === 1 ? 'its' : 'their'} words
          </a>{' '}
          in a new version.
        </p>
      )}
      {look.moved > 0 && (
        <p>
          <a href="/judgements?state=moved">{plural(look.moved, 'judgement')}</a> stand on words that were edited.
        </p>
      )}
    </section>
  );
}

function Beside({
  ask: { adding },
  mayAdd,
  look,
  alerts,
  watches,
}: {
  readonly ask: Ask;
  readonly mayAdd: boolean;
  readonly alerts: readonly Alert[];
  readonly watches: readonly Health[];
  /** judgements that a person should look at again */
  readonly look: { readonly moved: number; readonly orphaned: number };
}): VNode {
  const busy = adding.jobs.filter(({ stage }) => stage !== 'done');
  return (
    <aside aria-label="Beside">
      <AlertsBeside alerts={alerts} watches={watches} />
      <Waiting look={look} />
      {busy.length > 0 && (
        <section>
          <h2>Being read now</h2>
          <ul class="bare">
            {busy.map(({ id, what, stage }) => (
              <li key={id}>
                <a href={`/add/${id}`}>{what}</a> <span class="quiet">{stage}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayAdd && (
        <section>
          <h2>Add</h2>
          <AddFields />
        </section>
      )}
    </aside>
  );
}

/** One page of a list, from behind a key on. */
function pageOf(
  list: readonly StorySummary[],
  order: Order,
  after: string | null,
): { readonly stories: readonly StorySummary[]; readonly next: string | null } {
  const key = after === null ? null : keyIn(after);
  const from = key === null ? 0 : list.findIndex((story) => compare(keyOf(order, story), key) < 0);
  const stories = from < 0 ? [] : list.slice(from, from + MOST);
  const last = stories.at(-1);
  return { stories, next: last === undefined || list.at(-1) === last ? null : JSON.stringify(keyOf(order, last)) };
}

function keyIn(text: string): readonly (string | number)[] | null {
  try {
    const key: unknown = JSON.parse(text);
    return Array.isArray(key) ? key.filter((one) => typeof one === 'string' || typeof one === 'number') : null;
  } catch {
    return null;
  }
}

function OrderLinks({ order }: { readonly order: Order }): VNode {
  return (
    <nav class="tabs" aria-label="Order">
      <ul>
        {SHELF_ORDERS.map((one) => (
          <li key={one}>
            <a href={`/?order=${one}`} aria-current={one === order ? 'true' : undefined}>
              {ORDER_WORDS[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A story as a newspaper would announce it: headline, what it rests on, what is open about it. */
function StoryItem({ story, lead }: { readonly story: StorySummary; readonly lead: boolean }): VNode {
  const { address, title, articles, origins, institutions, unnamed, onLittle, publishers, newest } = story;
  return (
    <article class={lead ? 'story lead-story' : 'story'} data-item>
      <h2>
        <a href={`/s/${address}`}>{title}</a>
      </h2>
      <p class="rests">
        {plural(articles, 'article')} {articles === 1 ? 'rests' : 'rest'} on{' '}
        <strong>{plural(origins, 'origin')}</strong>
        {institutions > 0 && ` of ${plural(institutions, 'institution')}`}
        {unnamed > 0 && `; behind ${unnamed} of them nobody is named`}.
      </p>
      <StoryMarks story={story} />
      {onLittle !== null && (
        <p class="little">
          <q>{onLittle.words}</q>{' '}
          <span class="quiet">
            told by {plural(onLittle.articles, 'article')}, on {rangeWords(onLittle.origins)}
          </span>
        </p>
      )}
      <p class="quiet">
        {[publishersWords(publishers), newest === null ? 'no date found' : dateWords(newest)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </article>
  );
}

function StoryMarks({ story }: { readonly story: StorySummary }): VNode | null {
  const { denied, conflicts, inDoubt, copies } = story;
  const marks = [
    denied > 0 && { label: `${plural(denied, 'claim')} denied`, tone: 'bad' },
    conflicts > 0 && { label: plural(conflicts, 'difference'), tone: 'doubt' },
    inDoubt > 0 && { label: `${plural(inDoubt, 'claim')} on one origin or two`, tone: 'doubt' },
    copies > 0 && { label: copies === 1 ? '1 copy' : `${copies} copies`, tone: 'plain' },
  ].filter((mark) => mark !== false);
  return marks.length === 0 ? null : (
    <ul class="marks" aria-label="Marks">
      {marks.map(({ label, tone }) => (
        <li key={label} class={tone}>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** "1 origin", "2–4 origins": as many as there surely are, to as many as there may be. */
export function rangeWords([low, high]: readonly [low: number, high: number]): string {
  return low === high ? plural(low, 'origin') : `${low}–${high} origins`;
}

const NAMED = 3;

function publishersWords(publishers: readonly string[]): string {
  const more = publishers.length - NAMED;
  return more > 0
    ? `${publishers.slice(0, NAMED).join(', ')} and ${more} more`
    : publishers.join(', ') || 'publisher unknown';
}
