import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { LedgerFile } from '../model/index.ts';
import { ArticlesSection } from './articles-section.tsx';
import { ClaimsSection } from './claims-section.tsx';
import { dossierView, type DossierView } from './dossier-view.ts';
import { ConflictsSection, GoodsSection, SpeakersSection, TimelineSection } from './ledger-sections.tsx';
import { MEASURED } from './measured.ts';
import { OriginPicture } from './origin-picture.tsx';
import { printable } from './printable.ts';
import { STYLE } from './style.ts';
import { plural } from './words.ts';

/**
 * `title` null: that of the largest story. `excerpts`: leave whole article texts out, so that the file can be
 * published.
 */
export interface DossierOptions {
  readonly title: string | null;
  readonly excerpts: boolean;
}

/** Nothing may be loaded from anywhere, and no script may run, whatever an article's text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The ledger as one self-contained HTML page: no script, no network. Every text of the ledger is escaped by the
 * renderer.
 */
export function dossierHtml(ledger: LedgerFile, options: DossierOptions): string {
  const view = dossierView(ledger, options.title);
  return printable(
    `<!doctype html>\n${renderToString(<Page view={view} excerpts={options.excerpts} readBy={ledger.readBy ?? null} />)}\n`,
  );
}

const SECTIONS = [
  ['claims', 'Claims'],
  ['conflicts', 'Differences'],
  ['timeline', 'Timeline'],
  ['speakers', 'Who said what'],
  ['goods', 'Goods and figures'],
  ['articles', 'Articles'],
  ['method', 'Method'],
] as const;

interface PageParts {
  readonly view: DossierView;
  readonly excerpts: boolean;
  /** the engine that read the articles, null where it is not known */
  readonly readBy: string | null;
}

function Page({ view, excerpts, readBy }: PageParts): VNode {
  const sections = [
    <ClaimsSection key="claims" view={view} />,
    ConflictsSection({ view }),
    TimelineSection({ view }),
    SpeakersSection({ view }),
    GoodsSection({ view }),
    <ArticlesSection key="articles" view={view} excerpts={excerpts} />,
    <Method key="method" engine={readBy} />,
  ];
  const linked = SECTIONS.filter((_, i) => sections[i] !== null);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="generator" content="Hearsay" />
        <meta name="color-scheme" content="light dark" />
        <title>{view.title} – Hearsay dossier</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#claims">
          To the claims
        </a>
        <Masthead view={view} linked={linked} />
        <main>
          <section class="overview" aria-label="Overview">
            <Counts counts={view.counts} />
            <OriginPicture view={view} />
          </section>
          {sections}
        </main>
        <footer>
          <p>
            Made by a machine, Hearsay; nobody has checked it. It counts who stands behind a claim and gives no verdict
            on whether it is so.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** The head of the page: what it is about, in a sentence, and links to its sections (id and label). */
function Masthead({
  view,
  linked,
}: {
  readonly view: DossierView;
  readonly linked: readonly (readonly [id: string, label: string])[];
}): VNode {
  return (
    <header class="masthead">
      <p class="brand">
        Hearsay <span>dossier</span>
      </p>
      <h1>{view.title}</h1>
      <p class="sentence">
        <Sentence view={view} />
      </p>
      <nav aria-label="Sections">
        <ul>
          {linked.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Counts({ counts }: Pick<DossierView, 'counts'>): VNode {
  return (
    <dl class="figures">
      <div>
        <dt>articles</dt>
        <dd>{counts.articles}</dd>
      </div>
      <div>
        <dt>{counts.publishers === 1 ? 'known publisher' : 'known publishers'}</dt>
        <dd>{counts.publishers}</dd>
      </div>
      <div class="strong">
        <dt>{counts.origins === 1 ? 'origin' : 'origins'}</dt>
        <dd>{counts.origins}</dd>
      </div>
      <div class="strong">
        <dt>{counts.institutions === 1 ? 'institution' : 'institutions'}</dt>
        <dd>{counts.institutions}</dd>
      </div>
    </dl>
  );
}

function Sentence({ view }: { readonly view: DossierView }): VNode {
  const { counts } = view;
  return (
    <>
      {plural(counts.articles, 'article')} {counts.articles === 1 ? 'rests' : 'rest'} on{' '}
      <strong>{plural(counts.origins, 'origin')}</strong>
      {counts.institutions > 0 && (
        <>
          {' '}
          of <strong>{plural(counts.institutions, 'institution')}</strong>
        </>
      )}
      {counts.anonymous > 0 && <>; behind {counts.anonymous} of them nobody is named</>}
      {counts.copies > 0 && (
        <>; {counts.copies === 1 ? 'one article is a copy' : `${counts.copies} articles are copies`}</>
      )}
      .
    </>
  );
}

function Method({ engine }: { readonly engine: string | null }): VNode {
  return (
    <section id="method" aria-labelledby="method-head">
      <h2 id="method-head">How this was made, and how often it errs</h2>
      <p>
        A program read the articles{engine !== null && ` with its engine “${engine}”`}, marked who is said to have said
        what, coded the claims after the PLOVER ontology of political events, joined those that are the same, and traced
        each to where it entered the public record. Nobody has checked the result. Claims and attributions marked{' '}
        <em>weak finding</em> are those of which the program itself is unsure. Before you rest anything on a line of
        this dossier, read the words in their context.
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Measured quality">
        <table>
          <caption>
            Measured with <code>npm run bench</code> on development texts that were in view while the program was built;
            a plain baseline and the best known on the same material beside it, where there is one.
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">On</th>
              <th scope="col">Hearsay</th>
              <th scope="col">Plain baseline</th>
              <th scope="col">Best known</th>
            </tr>
          </thead>
          <tbody>
            {MEASURED.map((m) => (
              <tr key={`${m.what} ${m.on}`}>
                <td>{m.what}</td>
                <td>{m.on}</td>
                <td class="figure">{m.value}</td>
                <td class="figure">{m.baseline ?? '–'}</td>
                <td class="figure">{m.beside ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
