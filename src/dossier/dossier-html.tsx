import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { LedgerFile } from '../model/index.ts';
import { ArticlesSection } from '../view/articles-section.tsx';
import { ClaimsSection } from '../view/claims-section.tsx';
import { ConflictsSection, GoodsSection, SpeakersSection, TimelineSection } from '../view/ledger-sections.tsx';
import { ledgerView, type LedgerView } from '../view/ledger-view.ts';
import { Method } from '../view/method.tsx';
import { OriginPicture } from '../view/origin-picture.tsx';
import { CountFigures, Heading } from '../view/overview.tsx';
import { printable } from '../view/printable.ts';
import { STYLE } from '../view/style.ts';

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
  const view = ledgerView(ledger, options.title);
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

interface DossierParts {
  readonly view: LedgerView;
  readonly excerpts: boolean;
  /** the engine that read the articles, null where it is not known */
  readonly readBy: string | null;
}

function Page({ view, excerpts, readBy }: DossierParts): VNode {
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
            <CountFigures counts={view.counts} />
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
  readonly view: LedgerView;
  readonly linked: readonly (readonly [id: string, label: string])[];
}): VNode {
  return (
    <header class="masthead">
      <p class="brand">
        Hearsay <span>dossier</span>
      </p>
      <Heading view={view} linked={linked} />
    </header>
  );
}
