import type { VNode } from 'preact';
import { page, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { originWordsOf, toldOf, type Told } from '../told.ts';
import { Layout } from './layout.tsx';

/** What became of the stories lately, the newest first; of one story, where it is named. */
export async function changesPage({ desk, query, who }: Ask): Promise<Reply> {
  const story = query.get('story');
  const all = query.get('all') === 'true';
  const before = /^\d+$/.test(query.get('before') ?? '') ? Number(query.get('before')) : null;
  const { told, next } = await toldOf(desk, { story, before, most: 60, all });
  return page(
    <Layout title="Changes" place="changes" who={who}>
      <header class="head">
        <h1>What changed</h1>
        <p class="quiet">
          {story === null ? 'In all stories' : <a href={`/s/${story}`}>In this story</a>}, the newest first. Also as{' '}
          <a href={story === null ? '/changes.atom' : `/changes.atom?story=${story}`}>Atom</a>.{' '}
          <a
            href={`/changes?${new URLSearchParams({ ...(story === null ? {} : { story }), all: `${!all}` }).toString()}`}
          >
            {all ? 'Only what turned' : 'Also what only came or went'}
          </a>
        </p>
      </header>
      {told.length === 0 ? (
        <p class="sentence">Nothing has changed yet. What is read or judged will stand here.</p>
      ) : (
        <ol class="bare changes">
          {told.map((one) => (
            <ToldItem key={one.id} told={one} />
          ))}
        </ol>
      )}
      {next !== null && (
        <p class="pager">
          <a
            rel="next"
            data-key="]"
            href={`/changes?before=${next}${story === null ? '' : `&story=${story}`}${all ? '&all=true' : ''}`}
          >
            Earlier
          </a>
        </p>
      )}
    </Layout>,
  );
}

function ToldItem({ told }: { readonly told: Told }): VNode {
  const { at, title, before, now, href, storyTitle, story } = told;
  return (
    <li data-item class={told.kind}>
      <p class="when">
        <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
      </p>
      <div>
        <h2>
          <a href={href}>{title}</a>
        </h2>
        {before.length > 0 && <p class="before">Until then: {originWordsOf(before)}</p>}
        {now.length > 0 && <p>{originWordsOf(now)}</p>}
        <p class="quiet">
          <a href={`/s/${story}`}>{storyTitle}</a>
        </p>
      </div>
    </li>
  );
}
