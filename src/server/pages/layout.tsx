import type { ComponentChildren, VNode } from 'preact';
import { mayAs, type Who } from '../access.ts';
import { assetOf } from '../assets.ts';

/** What every page says of itself. */
export interface PageParts {
  readonly title: string;
  /** which part of the desk it belongs to */
  readonly place: NavPlace | null;
  readonly who: Who | null;
  /** what was asked last, for the field */
  readonly query?: string;
  /** what was done just now, read out */
  readonly said?: string | null;
  readonly children: ComponentChildren;
}

const PLACES = [
  { id: 'desk', href: '/', label: 'Desk', key: 'g d' },
  { id: 'queue', href: '/queue', label: 'Queue', key: 'g q' },
  { id: 'alerts', href: '/alerts', label: 'Alerts', key: 'g a' },
  { id: 'watches', href: '/watches', label: 'Watches', key: 'g w' },
  { id: 'find', href: '/find', label: 'Find', key: '/' },
  { id: 'whose', href: '/whose', label: 'Whose word?', key: 'g o' },
  { id: 'add', href: '/add', label: 'Add', key: 'g n' },
  { id: 'changes', href: '/changes', label: 'Changes', key: 'g c' },
  { id: 'method', href: '/method', label: 'Method', key: 'g m' },
] as const;
export type NavPlace = (typeof PLACES)[number]['id'];

/** The frame of all pages: masthead, search, the page, what it is not. */
export function Layout({ title, place, who, query = '', said = null, children }: PageParts): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title} – Hearsay</title>
        <link rel="stylesheet" href={assetOf('desk.css')} />
        <link rel="icon" href={assetOf('icon.svg')} type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" title="Alerts" href="/alerts.atom" />
        <link rel="alternate" type="application/atom+xml" title="What changed" href="/changes.atom" />
        <script type="module" src={assetOf('desk.js')} />
      </head>
      <body data-keys={who?.session == null ? 'off' : 'on'}>
        <a class="skip" href="#page">
          To the page
        </a>
        <header class="masthead bar">
          <p class="brand">
            <a href="/">Hearsay</a> <span>desk</span>
          </p>
          {who !== null && <Places place={place} query={query} />}
        </header>
        <main id="page" tabIndex={-1}>
          <p class="said" role="status" aria-live="polite">
            {said}
          </p>
          {children}
        </main>
        <footer>
          <p>
            A machine reads and counts who stands behind a claim; it gives no verdict on whether it is so. Where a
            person has judged, initials say who.{' '}
            {who !== null && (
              <span class="more">
                <a href="/method">How it is made, and how often it errs</a> · <a href="/keys">Keys</a>
                {who.session !== null && mayAs(who.role, 'judge') && (
                  <>
                    {' '}
                    · you are <a href="/settings">{who.person}</a>
                  </>
                )}
              </span>
            )}
          </p>
        </footer>
      </body>
    </html>
  );
}

function Places({ place, query }: { readonly place: NavPlace | null; readonly query: string }): VNode {
  return (
    <>
      <nav aria-label="Desk">
        <ul>
          {PLACES.map(({ id, href, label, key }) => (
            <li key={id}>
              <a href={href} aria-current={id === place ? 'page' : undefined} data-go={key}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form class="ask" role="search" action="/find">
        <label class="hidden" for="ask">
          Find words with their speaker
        </label>
        <input id="ask" type="search" name="q" value={query} placeholder="Words, speaker:Lund" />
        <button type="submit">Find</button>
      </form>
    </>
  );
}
