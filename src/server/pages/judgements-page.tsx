import type { VNode } from 'preact';
import { initials } from '../../view/parts.tsx';
import { mayAs } from '../access.ts';
import { saidIn } from '../judging.ts';
import { page, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { speakerName } from '../speakers.ts';
import { stoodOf, type Stood } from '../standings.ts';
import { VERDICT_WORDS } from './finding-card.tsx';
import { Layout } from './layout.tsx';

const MOST = 60;
const STATES = ['attached', 'moved', 'orphaned', 'moot'] as const;
/** What has become of a judgement, as a reader would say it. */
const STATE_WORDS: Readonly<Record<(typeof STATES)[number], string>> = {
  attached: 'counts',
  moved: 'its words were edited: look again',
  orphaned: 'lost its words',
  moot: 'counts no more',
};

/** What people judged, the newest first, each with what has become of it: none vanishes. */
export async function judgementsPage(ask: Ask): Promise<Reply> {
  const { desk, query, who } = ask;
  const state = STATES.find((one) => one === query.get('state')) ?? null;
  const before = /^\d{1,15}$/.test(query.get('before') ?? '') ? Number(query.get('before')) : null;
  const stood = await stoodOf(desk, { state, before, most: MOST });
  const last = stood.at(-1);
  const open = who.session !== null && mayAs(who.role, 'judge');
  return page(
    <Layout title="Judgements" place="queue" who={who} said={await saidIn(ask)}>
      <header class="head">
        <h1>What people judged</h1>
        <nav class="tabs" aria-label="What became of them">
          <ul>
            <li>
              <a href="/judgements" aria-current={state === null ? 'true' : undefined}>
                All
              </a>
            </li>
            {STATES.map((one) => (
              <li key={one}>
                <a href={`/judgements?state=${one}`} aria-current={state === one ? 'true' : undefined}>
                  {STATE_WORDS[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {stood.length === 0 ? (
        <p class="sentence">
          {state === null ? 'Nobody has judged anything yet. The queue asks first what would change most.' : 'None.'}
        </p>
      ) : (
        <ol class="bare changes">
          {stood.map((one) => (
            <Item key={one.seq} stood={one} open={open} />
          ))}
        </ol>
      )}
      {stood.length === MOST && last !== undefined && (
        <p class="pager">
          <a rel="next" data-key="]" href={`/judgements?before=${last.seq}${state === null ? '' : `&state=${state}`}`}>
            Earlier
          </a>
        </p>
      )}
    </Layout>,
  );
}

function Item({ stood, open }: { readonly stood: Stood; readonly open: boolean }): VNode {
  const { seq, at, person, verdict, anchors, note, says, standing, names } = stood;
  const corrected = says === null ? [] : Object.entries(says).filter(([name]) => name !== 'span' && name !== 'exact');
  return (
    <li data-item>
      <p class="when">
        <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
      </p>
      <div>
        <p class="who">
          <span class="initials" title={person}>
            {initials(person)}
          </span>{' '}
          {VERDICT_WORDS[verdict]}
          {corrected.length > 0 && `: ${corrected.map(([name, value]) => `${name} ${String(value)}`).join(', ')}`}
        </p>
        {names !== undefined && (
          <p>
            {names.map((name, i) => (
              <span key={name}>
                {i > 0 && ' and '}
                <a href={`/e/${encodeURIComponent(name)}`}>{speakerName(name)}</a>
              </span>
            ))}
          </p>
        )}
        {(names === undefined ? anchors : []).map(({ article, finding, exact }, i) => (
          <p key={i}>
            <a href={finding === null ? `/a/${article}` : `/a/${article}?f=${finding}`}>
              {exact === '' ? article : `“${exact}”`}
            </a>
          </p>
        ))}
        {note !== null && <p class="quiet">{note}</p>}
        <p class="quiet">
          {standing === null ? 'waits to be weighed' : STATE_WORDS[standing.state]}
          {standing?.state === 'orphaned' && standing.where !== null && `: ${standing.where}`}
        </p>
        {open && verdict !== 'undo' && standing?.state !== 'moot' && (
          <form method="post" action="/undo">
            <input type="hidden" name="seq" value={seq} />
            <input type="hidden" name="back" value="/judgements" />
            <button type="submit" class="small">
              take back
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
