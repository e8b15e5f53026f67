import type { VNode } from 'preact';
import type { Conflict, Span, TimelineEntry } from '../model/index.ts';
import { valueAt } from '../model/item-at.ts';
import { segments } from './highlight.ts';
import { sentenceAround, type ArticleView, type LedgerView, type SpeakerView } from './ledger-view.ts';
import { LIMITS } from './limits.ts';
import { ArticleKey, excerpt, Further, Why } from './parts.tsx';
import { CONFLICT_WORDS, dateWords, entityName, plural } from './words.ts';

/** So many speakers stand open; the rest are folded. */
const SPEAKERS_SHOWN = 10;
/** So many statements of one speaker are shown at once. */
const STATEMENTS_SHOWN = 4;
const LONGEST_STATEMENT = 320;
const LONGEST_NAME = 60;

/** What does not fit together, side by side. */
export function ConflictsSection({ view }: { readonly view: LedgerView }): VNode | null {
  if (view.conflicts.length === 0) return null;
  return (
    <section id="conflicts" aria-labelledby="conflicts-head">
      <h2 id="conflicts-head">Where the reports differ</h2>
      <div class="conflicts">
        {view.conflicts.slice(0, LIMITS.conflicts).map((conflict) => (
          <ConflictCard key={conflict.id} conflict={conflict} view={view} />
        ))}
      </div>
      <Further n={view.conflicts.length - LIMITS.conflicts} of="difference" view={view} />
    </section>
  );
}

function ConflictCard({ conflict, view }: { readonly conflict: Conflict; readonly view: LedgerView }): VNode {
  const claim = view.claims.find((c) => c.group.id === conflict.claim) ?? null;
  return (
    <article class="conflict">
      <h3>{CONFLICT_WORDS[conflict.kind]}</h3>
      {claim && (
        <p class="quiet">
          on: <a href={view.links.claim(claim.group.id) ?? `#claim-${claim.group.id}`}>{claim.group.text}</a>
        </p>
      )}
      <div class="sides">
        {conflict.sides.map((side, i) => {
          const article = view.byId.get(side.article);
          if (!article) return null;
          const { text, sentences } = article.article;
          const shown = segments(text, excerpt(sentenceAround(sentences, side.span), [side.span]), [
            { span: side.span, layer: 'evidence' },
          ]);
          return (
            <div class="side" key={i}>
              <p class="value">{side.value}</p>
              <blockquote>
                {shown.map((s, k) => (s.layers.length > 0 ? <mark key={k}>{s.text}</mark> : s.text))}
              </blockquote>
              <p class="who">
                <ArticleKey view={article} /> {clip(article.name, LONGEST_NAME)}
              </p>
            </div>
          );
        })}
      </div>
      <Why reasons={conflict.reasons} />
    </article>
  );
}

/** What is said to have happened when. */
export function TimelineSection({ view }: { readonly view: LedgerView }): VNode | null {
  if (view.timeline.length === 0) return null;
  const entries = mostTold(view.timeline);
  return (
    <section id="timeline" aria-labelledby="timeline-head">
      <h2 id="timeline-head">Timeline</h2>
      <p class="lead">As the reports date it. A hollow point was still to come when it was written.</p>
      <ol class="timeline">
        {entries.map((entry, i) => (
          <li key={i} class={entry.status}>
            <p class="when">{dateWords(entry.date)}</p>
            <p>
              {entry.text}{' '}
              {entry.articles.slice(0, LIMITS.keys).map((id) => {
                const article = view.byId.get(id);
                return article ? <ArticleKey key={id} view={article} /> : null;
              })}
            </p>
          </li>
        ))}
      </ol>
      <Further n={view.timeline.length - entries.length} of="entry" many="entries" view={view} />
    </section>
  );
}

/** The entries that most articles tell, in their order. */
function mostTold(timeline: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const kept = new Set([...timeline].sort((a, b) => b.articles.length - a.articles.length).slice(0, LIMITS.timeline));
  return timeline.filter((entry) => kept.has(entry));
}

/** Who is made to say what. */
export function SpeakersSection({ view }: { readonly view: LedgerView }): VNode | null {
  if (view.speakers.length === 0) return null;
  const rest = view.speakers.slice(SPEAKERS_SHOWN, LIMITS.speakers);
  const leftOut = Math.max(0, view.speakers.length - LIMITS.speakers);
  return (
    <section id="speakers" aria-labelledby="speakers-head">
      <h2 id="speakers-head">Who said what</h2>
      <div class="speakers">
        {view.speakers.slice(0, SPEAKERS_SHOWN).map((s) => (
          <Speaker key={s.entity.id} speaker={s} view={view} />
        ))}
      </div>
      {rest.length > 0 && (
        <details class="more">
          <summary>{plural(rest.length + leftOut, 'further speaker')}</summary>
          <div class="speakers">
            {rest.map((s) => (
              <Speaker key={s.entity.id} speaker={s} view={view} />
            ))}
          </div>
          <Further n={leftOut} of="speaker" view={view} />
        </details>
      )}
    </section>
  );
}

function Speaker({ speaker, view }: { readonly speaker: SpeakerView; readonly view: LedgerView }): VNode {
  const { entity, affiliation, statements } = speaker;
  const anonymous = statements.every((s) => s.attribution.anonymous);
  const href = view.links.speaker(entity.id);
  const office = [entity.role, affiliation && affiliation.name !== entity.name && affiliation.name]
    .filter(Boolean)
    .join(', ');
  const list = (from: number, to: number): VNode => (
    <ul>
      {statements.slice(from, to).map(({ article, attribution }) => (
        <li key={`${article.key} ${attribution.id}`}>
          <ArticleKey view={article} />{' '}
          <span class="cue-word">{attribution.cue.map(([s, e]) => article.article.text.slice(s, e)).join(' … ')}</span>{' '}
          {clip(attribution.content.map(([s, e]) => article.article.text.slice(s, e)).join(' … '), LONGEST_STATEMENT)}
        </li>
      ))}
    </ul>
  );
  return (
    <article class={`speaker${anonymous ? ' anonymous' : ''}`}>
      <h3>{href === null ? entityName(entity) : <a href={href}>{entityName(entity)}</a>}</h3>
      <p class="quiet">
        {[office, anonymous && 'not named', plural(statements.length, 'statement')].filter(Boolean).join(' · ')}
      </p>
      {list(0, STATEMENTS_SHOWN)}
      {statements.length > STATEMENTS_SHOWN && (
        <details>
          <summary>{statements.length - STATEMENTS_SHOWN} more</summary>
          {list(STATEMENTS_SHOWN, LIMITS.statements)}
          <Further n={statements.length - LIMITS.statements} of="statement" view={view} />
        </details>
      )}
    </article>
  );
}

function clip(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat;
}

/** What is supplied, bought, banned, and the figures that are told of it. */
export function GoodsSection({ view }: { readonly view: LedgerView }): VNode | null {
  const goods = new Map<string, Set<string>>();
  const figures: Figure[] = [];
  for (const article of view.articles) {
    for (const claim of article.article.claims)
      for (const good of claim.goods) goods.set(good, (goods.get(good) ?? new Set()).add(article.key));
    for (const { span } of article.article.quantities) figures.push({ key: `${article.key}${span[0]}`, span, article });
  }
  if (goods.size + figures.length === 0) return null;
  const byKey = new Map(view.articles.map((a) => [a.key, a]));
  return (
    <section id="goods" aria-labelledby="goods-head">
      <h2 id="goods-head">Goods and figures</h2>
      {goods.size > 0 && (
        <ul class="goods">
          {[...goods]
            .sort((a, b) => b[1].size - a[1].size)
            .slice(0, LIMITS.goods)
            .map(([good, keys]) => (
              <li key={good}>
                {good.replaceAll('_', ' ').replaceAll('-', ' ')}{' '}
                {[...keys].slice(0, LIMITS.keys).map((key) => (
                  <ArticleKey key={key} view={valueAt(byKey, key)} />
                ))}
              </li>
            ))}
        </ul>
      )}
      {figures.length > 0 && <FigureTable figures={figures} view={view} />}
    </section>
  );
}

/** A figure told in an article. */
interface Figure {
  readonly key: string;
  readonly span: Span;
  readonly article: ArticleView;
}

function FigureTable({ figures, view }: { readonly figures: readonly Figure[]; readonly view: LedgerView }): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Figures">
      <table>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">In its sentence</th>
            <th scope="col">Article</th>
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, LIMITS.figures).map(({ key, span, article }) => (
            <tr key={key}>
              <td class="figure">{article.article.text.slice(...span)}</td>
              <td>
                {clip(
                  article.article.text.slice(...excerpt(sentenceAround(article.article.sentences, span), [span])),
                  200,
                )}
              </td>
              <td>
                <ArticleKey view={article} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Further n={figures.length - LIMITS.figures} of="figure" view={view} />
    </div>
  );
}
