import type { VNode } from 'preact';
import { mayAs } from '../access.ts';
import type { Job, Step } from '../adding.ts';
import { page, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { AddFields } from './add-fields.tsx';
import { Layout } from './layout.tsx';

export function addPage({ who, adding }: Ask): Reply {
  const open = who.session !== null && mayAs(who.role, 'judge');
  return page(
    <Layout title="Add" place="add" who={who}>
      <h1>Add articles</h1>
      <p class="sentence">
        A page is asked for only when you give its address; nothing else leaves this machine. Large folders go faster
        with <code>hearsay add</code>.
      </p>
      {open ? <AddFields autofocus /> : <p>Your role reads only.</p>}
      {adding.jobs.length > 0 && (
        <section aria-labelledby="jobs-head">
          <h2 id="jobs-head">Lately</h2>
          <ul>
            {adding.jobs.map(({ id, what, stage }) => (
              <li key={id}>
                <a href={`/add/${id}`}>{what}</a> <span class="quiet">{STAGES[stage]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>,
  );
}

const STAGES: Readonly<Record<Job['stage'], string>> = {
  waits: 'waits for its turn',
  reads: 'is being read',
  weighs: 'is being weighed',
  done: 'done',
};

/** How a job goes; asks for itself again until it is done. */
export async function jobPage({ who, params, adding, desk }: Ask): Promise<Reply> {
  const job = adding.job(params['id'] ?? '');
  if (job === null)
    throw new Trouble(404, 'No such job', 'It was of an earlier start, or long ago; the desk shows what was read.');
  const stories = await storiesOf(desk.ledger, job.steps);
  const failed = job.steps.filter(({ state }) => state === 'failed').length;
  const reply = page(
    <Layout title={job.what} place="add" who={who}>
      <header class="head">
        <p class="kicker">Adding</p>
        <h1>{job.what}</h1>
        <p class="sentence">
          {STAGES[job.stage].replace(/^./, (first) => first.toUpperCase())}
          {job.stage === 'done' && `: ${job.steps.length - failed} read${failed > 0 ? `, ${failed} not` : ''}`}.
        </p>
      </header>
      {stories.length > 0 && job.stage === 'done' && (
        <ul class="bare stories">
          {stories.map((story) => {
            const summary = desk.shelf.of(story);
            return (
              <li key={story} data-item>
                <a href={`/s/${story}`}>{summary?.title ?? 'Its story'}</a>{' '}
                <span class="quiet">
                  {summary !== null && `${summary.articles} articles, ${summary.origins} origins`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <ol class="steps-list">
        {job.steps.map((step, i) => (
          <StepLine key={i} step={step} />
        ))}
      </ol>
    </Layout>,
  );
  return job.stage === 'done' ? reply : { ...reply, headers: { ...reply.headers, refresh: '2' } };
}

function StepLine({ step: { input, said, state, article } }: { readonly step: Step }): VNode {
  return (
    <li class={state}>
      {article === null ? input : <a href={`/a/${article}`}>{input}</a>} <span class="quiet">{said}</span>
    </li>
  );
}

async function storiesOf(ledger: Ask['desk']['ledger'], steps: readonly Step[]): Promise<readonly string[]> {
  return ledger.read(async (tx) => {
    const found = new Set<string>();
    for (const { article } of steps.slice(0, 200)) {
      const row = article === null ? null : await tx.articleByAddress(article);
      const [story] = row?.story == null ? [] : await tx.stories([row.story]);
      if (story !== undefined) found.add(story.address);
    }
    return [...found];
  });
}
