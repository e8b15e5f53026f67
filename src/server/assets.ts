import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../package-root.ts';
import { STYLE } from '../view/style.ts';
import { DESK_STYLE } from './desk-style.ts';
import { Trouble, type Reply } from './reply.ts';

interface Asset {
  readonly type: string;
  readonly body: string;
}

/** Bars of text, two of them joined by a bow: a report and its copy. */
const ICON = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#8c2318"/>',
  '<path d="M8 9h10M8 16h10M8 23h10M21 23c5 0 5-7 0-7" fill="none" stroke="#fbfaf6" stroke-width="2.4" ',
  'stroke-linecap="round"/></svg>',
].join('');

/** Built from `web/` by `npm run build`. */
const SCRIPTS = ['desk.js', 'keys.js', 'news.js', 'pages.js', 'spans.js'] as const;

let made: { readonly assets: ReadonlyMap<string, Asset>; readonly digest: string } | null = null;

/** Everything that pages load, all of it from here: the style, the scripts, the icon. */
function load(): { readonly assets: ReadonlyMap<string, Asset>; readonly digest: string } {
  if (made !== null) return made;
  const assets = new Map<string, Asset>([
    ['desk.css', { type: 'text/css; charset=utf-8', body: STYLE + DESK_STYLE }],
    ['icon.svg', { type: 'image/svg+xml', body: ICON }],
    ...SCRIPTS.map((name) => [name, { type: 'text/javascript; charset=utf-8', body: script(name) }] as const),
  ]);
  const digest = createHash('sha256');
  for (const { body } of assets.values()) digest.update(body);
  made = { assets, digest: digest.digest('hex').slice(0, 10) };
  return made;
}

/** The address of an asset. It changes with the bytes of any of them, so that browsers may keep it for good. */
export const assetOf = (name: string): string => `/assets/${load().digest}/${name}`;

export function assetReply(name: string): Reply {
  const asset = load().assets.get(name);
  if (asset === undefined) throw new Trouble(404, 'Nothing here', 'There is no such file on this desk.');
  return {
    status: 200,
    headers: { 'content-type': asset.type, 'cache-control': 'private, max-age=31536000, immutable' },
    body: asset.body,
  };
}

const script = (name: string): string => readFileSync(path.join(packageRoot(), 'dist/web', name), 'utf8');
