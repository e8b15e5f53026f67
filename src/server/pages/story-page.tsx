import type { VNode } from 'preact';
import { ClaimsSection } from '../../view/claims-section.tsx';
import { ConflictsSection, GoodsSection, SpeakersSection, TimelineSection } from '../../view/ledger-sections.tsx';
import type { ArticleView, LedgerView } from '../../view/ledger-view.ts';
import { OriginPicture } from '../../view/origin-picture.tsx';
import { CountFigures, Heading } from '../../view/overview.tsx';
import { dateWords, plural } from '../../view/words.ts';
import { page, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { storyView } from '../story-view.ts';
import { Layout } from './layout.tsx';
import { lostReply } from './lost-page.tsx';

const SECTIONS = [
  ['claims', 'Claims'],
  ['conflicts', 'Differences'],
  ['timeline', 'Timeline'],
  ['speakers', 'Who said what'],
  ['goods', 'Goods and figures'],
  ['articles', 'Articles'],
] as const;

/** A story: its claims with their counts, what rests on what, where the reports differ. */
export async function storyPage(ask: Ask): Promise<Reply> {
  const { desk, params, who } = ask;
  const address = params['address'] ?? '';
  const elsewhere = await lostReply(ask, address, 'story');
  if (elsewhere !== null) return elsewhere;
  const [part] = await desk.partsAt(address);
  if (part === undefined)
    throw new Trouble(
      404,
      'No such story',
      `${address} waits to be weighed, or was never given out; look at the desk.`,
    );
  const { view } = storyView(part);
  const sections = [
    <ClaimsSection key="claims" view={view} />,
    ConflictsSection({ view }),
    TimelineSection({ view }),
    SpeakersSection({ view }),
    GoodsSection({ view }),
    <Articles key="articles" view={view} />,
  ];
  const linked = SECTIONS.filter((_, i) => sections[i] !== null);
  return page(
    <Layout title={view.title} place="desk" who={who}>
      <header class="head">
        <Heading view={view} linked={linked}>
          <li class="apart">
            <a href={`/queue?story=${address}`} data-key="q">
              Judge this story
            </a>
          </li>
          <li>
            <a href={`/queue/list?story=${address}`} data-key="b">
              Several at once
            </a>
          </li>
          <li>
            <a href={`/changes?story=${address}`}>What changed</a>
          </li>
          <li>
            <a href={`/alerts?story=${address}&quiet=true`}>Alerts</a>
          </li>
        </Heading>
      </header>
      <section class="overview" aria-label="Overview">
        <CountFigures counts={view.counts} />
        <OriginPicture view={view} />
      </section>
      {sections}
    </Layout>,
  );
}

function Articles({ view }: { readonly view: LedgerView }): VNode {
  return (
    <section id="articles" aria-labelledby="articles-head">
      <h2 id="articles-head">The articles</h2>
      <ol class="articles">
        {view.articles.map((article) => (
          <ArticleLine key={article.key} view={article} all={view} />
        ))}
      </ol>
    </section>
  );
}

function ArticleLine({ view, all }: { readonly view: ArticleView; readonly all: LedgerView }): VNode {
  const { article, key, href, copyOf } = view;
  const of = copyOf === null ? undefined : all.byId.get(copyOf);
  return (
    <li data-item>
      <span class="letter" aria-hidden="true">
        {key}
      </span>
      <div>
        <h3>
          <a href={href}>{article.title ?? 'No title'}</a>
        </h3>
        <p class="quiet">
          {[
            article.publisher ?? 'publisher unknown',
            article.publishedAt === null ? 'no date found' : dateWords(article.publishedAt),
            plural(article.claims.length, 'claim'),
          ].join(' · ')}
          {of !== undefined && (
            <>
              {' '}
              · a copy of <a href={of.href}>{of.key}</a>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
