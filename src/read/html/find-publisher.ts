import { COPYRIGHT_LINE, HOST_TAILS, NO_OUTLET_NAME, OUTLET_ARTICLE } from '../../lexicon/en/outlet-names.ts';
import { itemAt } from '../../model/item-at.ts';
import { agencyOf } from '../meta/agencies.ts';
import { foldTitle } from '../plain/find-title.ts';
import { DOMAIN_END, domainLabel, hostOf } from './addresses.ts';
import { unescapeText, type PageData } from './page-data.ts';
import { APPLICATION_META, PUBLISHER_META } from './page-fields.ts';
import type { Page } from './page.ts';

/** The outlet, and an agency that the page's data put in the outlet's place. */
export interface FoundPublisher {
  readonly publisher: string | null;
  readonly agency: string | null;
}

/** How far each place where a page names its outlet is believed. Tuned by hand on the open half of `articles`. */
const WEIGHTS = {
  siteName: 3,
  linkedPublisher: 2.6,
  metaPublisher: 1.5,
  applicationName: 1.6,
  linkedSite: 1.2,
  titleTail: 1.6,
  copyright: 1.1,
  hostMatch: 1.6,
  hostPart: 0.8,
} as const;

const TAIL_WORDS_MOST = 4;
/** What stands where a name would: an address, an account, markup, a year. */
const NO_NAME = /^https?:|^@|[{}<>]|^\W*(?:19|20)\d{2}$/i;
const TITLE_TAIL = /\s(?:[|–—·•»-]|::|-{2})\s([^|–—·•»]{2,50})$/u;
/** The outlet by vote of the page's own names for itself; an agency wins only on a host of its own. */
export function findPublisher(page: Page, data: PageData, url: string | null): FoundPublisher {
  const host = hostOf(url);
  const votes = new Map<string, { weight: number; names: Map<string, number> }>();
  let agency: string | null = null;
  const vote = (raw: string | undefined | null, weight: number): void => {
    const name = tidy(raw ?? '');
    if (name.length < 2 || name.length > 60 || NO_NAME.test(name) || NO_OUTLET_NAME.test(name)) return;
    const wire = agencyOf(name);
    if (wire !== null && !isHostOf(name, host) && !isHostOf(wire, host)) {
      agency ??= wire;
      return;
    }
    const key = keyOf(name);
    if (key === '') return;
    const entry = votes.get(key) ?? {
      weight: isHostOf(name, host) ? WEIGHTS.hostMatch : 0,
      names: new Map<string, number>(),
    };
    entry.weight += weight;
    entry.names.set(name, (entry.names.get(name) ?? 0) + weight);
    votes.set(key, entry);
  };
  for (const name of data.meta.get('og:site_name')?.slice(0, 1) ?? []) vote(name, WEIGHTS.siteName);
  for (const name of new Set(data.articles.flatMap((a) => a.publisher ?? []).slice(0, 2)))
    vote(name, WEIGHTS.linkedPublisher);
  for (const key of APPLICATION_META) vote(data.meta.get(key)?.[0], WEIGHTS.applicationName);
  for (const key of PUBLISHER_META) vote(data.meta.get(key)?.[0], WEIGHTS.metaPublisher);
  for (const name of new Set(data.sites.slice(0, 3))) vote(name, WEIGHTS.linkedSite);
  const tail = TITLE_TAIL.exec(page.titleTag ?? '')?.[1];
  if (tail && tail.split(/\s+/u).length <= TAIL_WORDS_MOST) vote(tail, WEIGHTS.titleTail);
  const shown = nameInHost(page, host);
  if (shown !== null) vote(shown, WEIGHTS.hostPart);
  for (const b of page.blocks.slice(-25))
    vote(b.chars < 300 ? COPYRIGHT_LINE.exec(b.text)?.[1] : null, WEIGHTS.copyright);
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0];
  if (best) return { publisher: [...best.names].sort((a, b) => b[1] - a[1])[0]![0], agency };
  const label = domainLabel(host);
  return { publisher: label.length > 1 && /[a-z]/.test(label) ? label : null, agency };
}

/**
 * The words of the page whose letters run together make its host's name ("The Harbour Post" of `theharbourpost`), as
 * shown there.
 */
function nameInHost(page: Page, host: string): string | null {
  const label = domainLabel(host).replace(/[^a-z0-9]/g, '');
  if (label.length < 4) return null;
  const names = new Set(
    ['', ...HOST_TAILS]
      .filter((t) => label.endsWith(t) && label.length - t.length >= 4)
      .map((t) => label.slice(0, label.length - t.length)),
  );
  const texts = [
    page.titleTag ?? '',
    ...page.blocks.slice(0, 60).map((b) => b.text.slice(0, 300)),
    ...page.blocks.slice(-60).map((b) => b.text.slice(0, 300)),
  ];
  for (const text of texts) {
    const words = [...text.matchAll(/[\p{L}\p{N}’']+/gu)];
    for (let i = 0; i < words.length; i++) {
      let run = '';
      for (let j = i; j < Math.min(i + 6, words.length) && run.length < label.length; j++) {
        run += words[j]![0].toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z0-9]/g, '');
        if (names.has(run) && (j > i || /^\p{Lu}/u.test(words[i]![0])))
          return text.slice(itemAt(words, i).index, itemAt(words, j).index + words[j]![0].length);
      }
    }
  }
  return null;
}

function tidy(raw: string): string {
  return unescapeText(raw)
    .replace(/[®™]/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?:[|–—»:-]|::)\s.*$/u, '')
    .trim();
}

function keyOf(name: string): string {
  return foldTitle(name)
    .replace(OUTLET_ARTICLE, '')
    .replace(DOMAIN_END, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Does a host carry this name: as a word, as its letters run together, or by its initials? */
function isHostOf(name: string, host: string): boolean {
  if (host === '') return false;
  const letters = keyOf(name).normalize('NFD').replace(/\p{M}/gu, '');
  const bare = host.replace(/[^a-z0-9]/g, '');
  const label = host
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  const initials = (name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
  return (
    (letters.length >= 2 && (letters.length >= 4 ? bare.includes(letters) : label.startsWith(letters))) ||
    (initials.length >= 2 && label.startsWith(initials) && label.length <= initials.length + 6)
  );
}
