import type { VNode } from 'preact';
import { QueryTrouble } from '../../lasting/index.ts';
import { plural } from '../../view/words.ts';
import { mayAs } from '../access.ts';
import { voiceWords } from '../find-finding.ts';
import { saidIn } from '../judging.ts';
import { laterOf } from '../later.ts';
import { listedFrom, type From, type Listed } from '../listed.ts';
import { page, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { filtersOf } from './find-page.tsx';
import { InContext, KeyButton } from './finding-card.tsx';
import { Layout } from './layout.tsx';
import { UndoForm } from './queue-page.tsx';

/** Several findings at once: what is judged is what stands here, and as many as the button says. */
export async function listPage(ask: Ask): Promise<Reply> {
  const { desk, query, who } = ask;
  const from = fromOf(query);
  const [listed, trouble] = await listedFrom(desk, from, laterOf(desk, who.person)).then(
    (all) => [all, null] as const,
    (error: unknown) => {
      if (error instanceof QueryTrouble) return [[], error.message] as const;
      throw error;
    },
  );
  const open = who.session !== null && mayAs(who.role, 'judge');
  const back = backOf(query);
  return page(
    <Layout title="Several at once" place="queue" who={who} said={await saidIn(ask)}>
      <header class="head">
        <p class="kicker">{originOf(from)}</p>
        <h1>{listed.length === 0 ? 'Nothing waits here' : `Are these ${listed.length} read right?`}</h1>
        <p class="sentence">
          {trouble !== null
            ? `${trouble}.`
            : listed.length === 0
              ? 'All findings here have been judged or left out.'
              : `The buttons take ${listed.length === 1 ? 'the one' : `the ${listed.length}`} that you see, and no other; one undo takes back all of them. Leave out what you doubt: it is asked by itself in the queue another time.`}
        </p>
      </header>
      {listed.map((one, i) => (
        <Item key={one.finding.about} listed={one} n={i + 1} back={back} open={open} />
      ))}
      {open && listed.length > 0 && <JudgeAll listed={listed} back={back} />}
      <UndoForm back={back} open={open} />
      <p class="quiet">
        <a href="/queue">One at a time</a> · <a href="/judgements">What people judged</a>
      </p>
    </Layout>,
    trouble === null ? 200 : 400,
  );
}

function fromOf(query: URLSearchParams): From {
  const words = query.get('q')?.trim() ?? '';
  const { story, ...filters } = filtersOf(query);
  return words === '' && Object.keys(filters).length === 0
    ? { kind: 'queue', story: story ?? null }
    : { kind: 'search', words, filters: { ...filters, ...(story === undefined ? {} : { story }) } };
}

/** This page as it was asked for, without what was done before. */
function backOf(query: URLSearchParams): string {
  const asked = new URLSearchParams(query);
  asked.delete('done');
  return `/queue/list?${asked.toString()}`;
}

function originOf(from: From): VNode {
  if (from.kind === 'search') return <>Found{from.words === '' ? '' : `: ${from.words}`}</>;
  return from.story === null ? <>From the queue</> : <a href={`/s/${from.story}`}>From one story</a>;
}

function Item({
  listed: { finding, why },
  n,
  back,
  open,
}: {
  readonly listed: Listed;
  readonly n: number;
  readonly back: string;
  readonly open: boolean;
}): VNode {
  const { about, article, place, id, isWeak, claim } = finding;
  return (
    <article class="found listed" data-item aria-label={`Finding ${n}`}>
      <div>
        <p class="who">
          <span class="number" aria-hidden="true">
            {n}
          </span>{' '}
          {voiceWords(finding)}
          {isWeak && <em class="weak"> weak finding</em>}
        </p>
        <InContext finding={finding} />
        <p class="quiet">
          <a href={`/a/${place.address}?f=${id}`}>{article.publisher ?? article.title ?? 'In its article'}</a>
          {claim !== null && ` · ${claim.polarity}, ${claim.modality}`}
          {why !== '' && ` · ${why}`}
        </p>
      </div>
      {open && (
        <form method="post" action="/later">
          <input type="hidden" name="key" value={about} />
          <input type="hidden" name="back" value={back} />
          <button type="submit" class="small" aria-label={`Leave out finding ${n}`}>
            leave out
          </button>
        </form>
      )}
    </article>
  );
}

function JudgeAll({ listed, back }: { readonly listed: readonly Listed[]; readonly back: string }): VNode {
  const these = listed.length === 1 ? 'this one' : `these ${listed.length}`;
  return (
    <form method="post" action="/judge" class="keys together" aria-label={plural(listed.length, 'finding')}>
      <input type="hidden" name="together" value={listed.length} />
      <input type="hidden" name="back" value={back} />
      {listed.map(({ finding }) => (
        <input key={finding.about} type="hidden" name="about" value={finding.about} />
      ))}
      <KeyButton name="verdict" value="accept" keys="A" label={`Accept ${these}`} />
      <KeyButton name="verdict" value="reject" keys="X" label={`Reject ${these}`} />
    </form>
  );
}
