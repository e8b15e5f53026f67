/** Something that is looked at again and again, or for. */
export interface WatchRow {
  readonly id: string;
  readonly kind: WatchKind;
  /** an address of the web, a folder, an address of the ledger, words that are searched for */
  readonly target: string;
  /** the feed that led to this page; null where somebody asked for it */
  readonly parent: string | null;
  /** ISO 8601 with time: not before then; null where there is nothing to look at any more */
  readonly nextAt: string | null;
  readonly madeAt: string;
  /** what is known of it, as JSON */
  readonly body: string;
}
/** `address`: of the web, not yet looked at; `hook`: where alerts are sent to. */
export type WatchKind = 'address' | 'feed' | 'folder' | 'page' | 'speaker' | 'claim' | 'search' | 'hook';

/** Something turned. What it says stays as it was said, though it be taken back. */
export interface AlertRow {
  readonly seq: number;
  /** made of what it is about and its evidence: the same alert has the same, in whatever process it is made */
  readonly key: string;
  readonly at: string;
  /** revision of the ledger that it comes of; 0 where it comes of a watch alone */
  readonly rev: number;
  /** address */
  readonly story: string | null;
  readonly kind: string;
  /** shown at the desk only */
  readonly quiet: boolean;
  /** id of the watch that it rang for; empty: it rings for whoever reads this ledger */
  readonly watch: string;
  readonly withdrawn: { readonly at: string; readonly why: string } | null;
  /** as JSON */
  readonly body: string;
}

/** Which alerts are asked for. */
export interface AlertQuery {
  readonly story: string | null;
  /** quiet ones too? */
  readonly quiet: boolean;
  /** only those numbered below */
  readonly before: number | null;
  readonly most: number;
}

/** An alert on its way to a place. */
export interface DeliveryRow {
  readonly alert: number;
  /** id of the watch of kind `hook` */
  readonly channel: string;
  /** id of the message that carries it, null until it is put into one; the same in every try */
  readonly message: string | null;
  readonly state: 'waits' | 'sent' | 'given-up';
  readonly tries: number;
  readonly nextAt: string;
  /** what was answered last */
  readonly said: string | null;
}
