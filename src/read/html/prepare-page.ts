import { blockFeatures } from '../filter/block-features.ts';
import { domainLabel, hostOf } from './addresses.ts';
import { findPageTitle, type PageTitle } from './find-title.ts';
import { pageData, type PageData } from './page-data.ts';
import type { PageContext } from './page-features.ts';
import type { Page } from './page.ts';
import { parsePage } from './parse-page.ts';

/** A page parsed, its data read and its headline found: what the filter and the metadata work on. */
export interface PreparedPage {
  readonly page: Page;
  readonly data: PageData;
  readonly sites: readonly string[];
  readonly title: PageTitle;
  readonly context: PageContext;
  /** blocks × features of the filter's first round */
  readonly features: Float32Array;
}

/** Everything about a page that comes before deciding what its article is. */
export function preparePage(html: string, url: string | null): PreparedPage {
  const page = parsePage(html);
  const data = pageData(page);
  const sites = siteNames(data, url);
  const title = findPageTitle(page, data, sites, url);
  const body = data.articles.map((a) => a.body).find((b) => b !== null) ?? null;
  const context: PageContext = {
    titleBlock: title.block,
    dataBody: body === null ? null : body.replace(/<[^<>]{1,200}>/g, ' ').replace(/\s+/gu, ' '),
    description: (data.meta.get('og:description') ?? data.meta.get('description'))?.[0] ?? null,
    htmlLength: html.length,
  };
  return {
    page,
    data,
    sites,
    title,
    context,
    features: blockFeatures(
      page.blocks.map((b) => b.text),
      title.title,
      { page, context },
    ),
  };
}

/** Names that the page has for its own site, and its host's words. */
function siteNames(data: PageData, url: string | null): string[] {
  const host = hostOf(url);
  return [
    ...(data.meta.get('og:site_name') ?? []),
    ...(data.meta.get('application-name') ?? []),
    ...(data.meta.get('apple-mobile-web-app-title') ?? []),
    ...data.articles.flatMap((a) => a.publisher ?? []),
    ...data.sites,
    ...(host === '' ? [] : [host, host.split('.')[0]!, domainLabel(host)]),
  ];
}
