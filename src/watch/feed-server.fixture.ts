import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server is asked for, and what it was asked. */
export interface FeedServer {
  readonly address: string;
  /** how each path answers; may be changed while it runs */
  readonly routes: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  /** all paths that were asked for, in order, without robots.txt */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A server of this machine that answers as it is told. */
export async function openFeedServer(): Promise<FeedServer> {
  const routes: FeedServer['routes'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url !== '/robots.txt') asked.push(url);
    const route = routes.get(url);
    if (route !== undefined) return route(request, response);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    routes,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly date?: string;
}

/** A feed of summaries, the newest first. */
export const rss = (entries: readonly FeedEntry[], more = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Post</title>${more}${entries
    .map(
      ({ id, url, title, summary, date = 'Fri, 02 May 2031 08:00:00 GMT' }) =>
        `<item><guid isPermaLink="false">${id}</guid><link>${url}</link><title>${title}</title><description>${summary}</description><pubDate>${date}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

/** A page of an article, with what pages have beside their article. */
export const pageOf = (title: string, paragraphs: readonly string[], beside = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title} | The Quay Post</title><meta property="og:site_name" content="The Quay Post"><meta property="article:published_time" content="2031-05-02T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${title}</h1>${paragraphs
    .map((one) => `<p>${one}</p>`)
    .join('')}</article>${beside}<footer>© The Quay Post</footer></body></html>`;

export const html =
  (body: () => string) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(body());
  };
