import type { VNode } from 'preact';
import { itemAt } from '../../model/item-at.ts';
import { dateWords } from '../../view/words.ts';
import type { Alert, AlertSide } from '../../watch/index.ts';
import { alertsOf, byStory, watchesOf, watchSentence } from '../alerts.ts';
import { page, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { Layout } from './layout.tsx';

const MOST = 60;

/** What turned, story by story, the newest first: both sides in their words, and what was so before. */
export async function alertsPage({ desk, query, who }: Ask): Promise<Reply> {
  const story = query.get('story');
  const quiet = query.get('quiet') === 'true';
  const before = /^\d{1,15}$/.test(query.get('before') ?? '') ? Number(query.get('before')) : null;
  const alerts = await alertsOf(desk, { story, quiet, before, most: MOST });
  const last = alerts.at(-1);
  const asked: Readonly<Record<string, string>> = story === null ? {} : { story };
  return page(
    <Layout title="Alerts" place="alerts" who={who}>
      <header class="head">
        <h1>Alerts</h1>
        <nav class="tabs" aria-label="Which">
          <ul>
            <li>
              <a href={`/alerts?${search(asked)}`} aria-current={quiet ? undefined : 'true'}>
                What turned
              </a>
            </li>
            <li>
              <a href={`/alerts?${search({ ...asked, quiet: 'true' })}`} aria-current={quiet ? 'true' : undefined}>
                What is only asked or noted, too
              </a>
            </li>
          </ul>
        </nav>
        <p class="quiet">
          {story !== null && (
            <>
              Of <a href={`/s/${story}`}>one story</a> (<a href="/alerts">all</a>).{' '}
            </>
          )}
          Also as <a href={`/alerts.atom?${search(asked)}`}>Atom</a>. What is watched stands under{' '}
          <a href="/watches">Watches</a>.
        </p>
      </header>
      {alerts.length === 0 && (
        <p class="sentence">
          Quiet. {watchSentence(await watchesOf(desk), Date.now())} What turns in a story – a denial, another figure, an
          edit – will stand here.
        </p>
      )}
      {byStory(alerts).map((group) => (
        <Group key={itemAt(group, 0).seq} alerts={group} />
      ))}
      {alerts.length === MOST && last !== undefined && (
        <p class="pager">
          <a
            rel="next"
            data-key="]"
            href={`/alerts?${search({ ...asked, ...(quiet ? { quiet: 'true' } : {}), before: `${last.seq}` })}`}
          >
            Earlier
          </a>
        </p>
      )}
    </Layout>,
  );
}

const search = (asked: Readonly<Record<string, string>>): string => new URLSearchParams(asked).toString();

function Group({ alerts }: { readonly alerts: readonly Alert[] }): VNode {
  const { story, storyTitle: title } = itemAt(alerts, 0);
  return (
    <section class="alerts" aria-label={title ?? 'A watch'}>
      {title !== null && (
        <p class="kicker">
          <a href={`/s/${story ?? ''}`}>{title}</a>
        </p>
      )}
      {alerts.map((alert) => (
        <AlertItem key={alert.seq} alert={alert} />
      ))}
    </section>
  );
}

/** What is put as a question, which the queue asks too. */
const ASKED: ReadonlySet<Alert['kind']> = new Set(['second-origin', 'perhaps-second-origin']);

/** One alert: its sentence, what was so before, what is so now, where it stands. */
function AlertItem({ alert }: { readonly alert: Alert }): VNode {
  const { at, line, before, now, claim, href, quiet, withdrawn, kind, story } = alert;
  const tone =
    withdrawn !== null
      ? 'withdrawn'
      : quiet
        ? 'is-quiet'
        : kind === 'denied' || kind === 'contradicted'
          ? 'bad'
          : 'loud';
  return (
    <article class={`alert ${tone}`} data-item id={alert.id}>
      <h2>
        <a href={href}>{line}</a>
      </h2>
      {withdrawn !== null && (
        <p class="taken">
          Withdrawn on {withdrawn.at.slice(0, 10)}: {withdrawn.why}.
        </p>
      )}
      {claim !== null && claim.words !== '' && (
        <p class="about">
          About: <a href={`/c/${claim.address}`}>{claim.words}</a>
        </p>
      )}
      <div class="sides">
        {before.length > 0 && <Sides head="Until then" sides={before} />}
        {now.length > 0 && <Sides head={before.length > 0 ? 'Now' : 'In these words'} sides={now} />}
      </div>
      <p class="quiet">
        <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
        {quiet && ' · noted, not sent'}
        {ASKED.has(kind) && story !== null && (
          <>
            {' · '}
            <a href={`/queue?story=${story}`}>Decide it in the queue</a>
          </>
        )}
      </p>
    </article>
  );
}

function Sides({ head, sides }: { readonly head: string; readonly sides: readonly AlertSide[] }): VNode {
  // what several print word for word is shown once, with where it stands
  const shown = [...new Set(sides.map(wholeOf))];
  return (
    <div class="side">
      <h3>{head}</h3>
      {shown.map((whole) => (
        <SideWords key={whole} whole={whole} places={sides.filter((side) => wholeOf(side) === whole)} />
      ))}
    </div>
  );
}

/** A figure is shown in its sentence. */
const wholeOf = ({ words, around = words }: AlertSide): string => around;

function SideWords({ whole, places }: { readonly whole: string; readonly places: readonly AlertSide[] }): VNode {
  const printed = places.filter(({ article }) => article !== null);
  if (printed.length === 0) return <p class="printed">{whole}</p>;
  const { words } = itemAt(printed, 0);
  const at = words === whole ? -1 : whole.indexOf(words);
  return (
    <blockquote>
      <p class="printed">
        {at < 0 ? whole : [whole.slice(0, at), <mark key="words">{words}</mark>, whole.slice(at + words.length)]}
      </p>
      {printed.map(({ article, speaker, publisher, publishedAt }) => (
        <p key={article} class="who">
          {speaker === null ? '' : `${speaker} – `}
          <a href={`/a/${article}`}>
            {[publisher ?? 'publisher unknown', ...(publishedAt === null ? [] : [dateWords(publishedAt)])].join(', ')}
          </a>
        </p>
      ))}
    </blockquote>
  );
}
