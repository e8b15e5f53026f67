import type { ComponentChildren, VNode } from 'preact';
import type { LedgerView } from './ledger-view.ts';
import { plural } from './words.ts';

/** How much there is, in large figures. */
export function CountFigures({ counts }: Pick<LedgerView, 'counts'>): VNode {
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

/** What rests on what, in a sentence. */
export function RestingLine({ view }: { readonly view: LedgerView }): VNode {
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

/** Title, what all rests on, and where the sections are; `children`: further places of the same list. */
export function Heading({
  view,
  linked,
  children,
}: {
  readonly view: LedgerView;
  readonly linked: readonly (readonly [id: string, label: string])[];
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <>
      <h1>{view.title}</h1>
      <p class="sentence">
        <RestingLine view={view} />
      </p>
      <nav aria-label="Sections">
        <ul>
          {linked.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
          {children}
        </ul>
      </nav>
    </>
  );
}
