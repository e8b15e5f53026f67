import { fileOf } from '../export/index.ts';
import { isSpeakerAddress, type LedgerPart } from '../lasting/index.ts';
import type { LedgerFile } from '../model/index.ts';
import { ledgerView, type LedgerView } from '../view/ledger-view.ts';
import type { Links } from '../view/links.ts';

/** A story as its page shows it: the view that a dossier has, its links leading to pages of the desk. */
export interface StoryView {
  readonly address: string;
  readonly part: LedgerPart;
  readonly view: LedgerView;
}

const known = new WeakMap<LedgerPart, StoryView>();

/** Put a part of the ledger into a view, once. */
export function storyView(part: LedgerPart): StoryView {
  const file: LedgerFile = fileOf(part);
  const view = known.get(part) ?? { address: part.story, part, view: ledgerView(file, null, linksOf(part)) };
  known.set(part, view);
  return view;
}

/** Where the parts of a story have pages of their own. */
export function linksOf({ places, addresses, story }: LedgerPart): Links {
  const articleAt = (id: string): string => `/a/${places.get(id)?.address ?? ''}`;
  return {
    article: (_, id) => articleAt(id),
    claim: (id) => (addresses.has(id) ? `/c/${addresses.get(id)}` : null),
    origin: (id) => (addresses.has(id) ? `/o/${addresses.get(id)}` : '#origins'),
    finding: (article, id) => `${articleAt(article)}?f=${encodeURIComponent(id)}`,
    speaker: (entity) => (isSpeakerAddress(entity) ? `/e/${encodeURIComponent(entity)}` : null),
    whole: `hearsay export ledger.json --story ${story}`,
  };
}
