import type { AlertRow } from '../store/index.ts';

/** What turned. */
export type AlertKind =
  | 'second-origin'
  | 'perhaps-second-origin'
  | 'third-carrier'
  | 'denied'
  | 'contradicted'
  | 'figure'
  | 'certainty'
  | 'goods'
  | 'holder'
  | 'attribution-lost'
  | 'differs'
  | 'edited'
  | 'taken-back'
  | 'watched'
  | 'silent-feed'
  | 'gone'
  | 'noisy-watch'
  | 'hook-fails';

/** One side of an alert in its own words. */
export interface AlertSide {
  readonly words: string;
  /** the sentence that they stand in, where they are a figure */
  readonly around?: string | undefined;
  /** whose words they are, null: the article's own */
  readonly speaker: string | null;
  /** address of the article, null where the words are a name for an origin */
  readonly article: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
}

/** What an alert says. */
export interface AlertBody {
  /** in a sentence */
  readonly line: string;
  /** what was so before, and what is so now */
  readonly before: readonly AlertSide[];
  readonly now: readonly AlertSide[];
  /** the claim as the ledger has it, where the alert is about one */
  readonly claim: { readonly address: string; readonly words: string } | null;
  /** headline of the story */
  readonly storyTitle: string | null;
  /** path on the desk */
  readonly href: string;
}

/** An alert as it is shown and sent. */
export interface Alert extends AlertBody {
  readonly seq: number;
  /** the same for the same alert, whenever and however often it is made and sent */
  readonly id: string;
  readonly at: string;
  readonly rev: number;
  readonly kind: AlertKind;
  readonly story: string | null;
  readonly quiet: boolean;
  /** id of the watch that it rang for; empty: it rings for whoever reads this ledger */
  readonly watch: string;
  readonly withdrawn: AlertRow['withdrawn'];
}

export function alertOf({ body, key, kind, ...row }: AlertRow): Alert {
  return { ...row, id: key, kind: kind as AlertKind, ...(JSON.parse(body) as AlertBody) };
}
