import type { VNode } from 'preact';
import type { Origin } from '../model/index.ts';
import { carriersOf } from './carriers.ts';
import type { LedgerView } from './ledger-view.ts';
import { LIMITS } from './limits.ts';
import { originAnchor } from './links.ts';
import { Why } from './parts.tsx';
import { dateWords, ORIGIN_WORDS } from './words.ts';

/** The origins as a list, those of the picture among them: who carried each, and why its reports are held to rest on it. */
export function OriginList({ view, shown }: { readonly view: LedgerView; readonly shown: readonly Origin[] }): VNode {
  const inPicture = new Set(shown);
  return (
    <ul class="origins">
      {view.origins
        .filter((origin, i) => i < LIMITS.origins || inPicture.has(origin))
        .map((origin) => (
          <li key={origin.id} id={originAnchor(origin.id)}>
            <strong>{origin.label}</strong>
            <span class="quiet">
              {' '}
              —{' '}
              {[ORIGIN_WORDS[origin.kind], origin.date && dateWords(origin.date), origin.anonymous && 'nobody named']
                .filter(Boolean)
                .join(', ')}
              ; carried by{' '}
            </span>
            {carriersOf(origin).map((link, i) => {
              const article = view.byId.get(link.article);
              return article ? (
                <span key={link.article}>
                  {i > 0 && ', '}
                  <a href={article.href}>{article.key}</a>
                  {link.certainty === 'inferred' && <span class="quiet"> (inferred)</span>}
                </span>
              ) : null;
            })}
            <Why reasons={origin.reasons} />
          </li>
        ))}
    </ul>
  );
}
