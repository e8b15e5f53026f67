import type { VNode } from 'preact';
import { isSpeakerAddress, type FoundWords } from '../../lasting/index.ts';
import { dateWords } from '../../view/words.ts';
import { rangeWords } from './desk-page.tsx';

/** Words that were found, with their speaker, what was asked for marked. `quiet`: who speaks is said above already. */
export function FoundItem({ found, quiet = false }: { readonly found: FoundWords; readonly quiet?: boolean }): VNode {
  const { speaker, voice, publisher, publishedAt, article, version, claims, story, title } = found;
  const [first] = claims;
  return (
    <article class="found" data-item>
      {!quiet && (
        <p class="who">
          {speaker === null ? (
            'in the paper’s own voice'
          ) : voice !== null && isSpeakerAddress(voice.entity) ? (
            <a href={`/e/${encodeURIComponent(voice.entity)}`}>{speaker}</a>
          ) : (
            speaker
          )}
          {voice?.anonymous && ' (no name)'}
          {voice !== null && voice.via.length > 0 && `, through ${voice.via.join(', ')}`}
        </p>
      )}
      <blockquote>
        <Marked found={found} />
      </blockquote>
      <p class="quiet">
        <a href={`/a/${article}${first === undefined ? `?v=${version}` : `?f=${first.id}`}`}>
          {publisher ?? title ?? 'In its article'}
        </a>
        {publishedAt !== null && `, ${dateWords(publishedAt)}`}
        {claims.map(({ address, origins, denied, id }) =>
          address === null || origins === null ? null : (
            <span key={id}>
              {' '}
              · <a href={`/c/${address}`}>{rangeWords(origins)}</a>
              {denied && ', denied'}
            </span>
          ),
        )}
        {story !== null && (
          <>
            {' '}
            · <a href={`/s/${story}`}>story</a>
          </>
        )}
      </p>
    </article>
  );
}

function Marked({ found: { words, marks } }: { readonly found: FoundWords }): VNode {
  const pieces: (string | VNode)[] = [];
  let at = 0;
  for (const [start, stop] of marks) {
    if (start < at) continue;
    pieces.push(words.slice(at, start), <mark key={start}>{words.slice(start, stop)}</mark>);
    at = stop;
  }
  pieces.push(words.slice(at));
  return <>{pieces}</>;
}
