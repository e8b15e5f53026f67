import type { Span } from '../model/index.ts';

/** Where a person pointed: the words with what stands around them, and the place (UTF-16) in that version. */
export interface Anchor {
  /** address of the article */
  readonly article: string;
  readonly version: number;
  readonly role: string;
  readonly span: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a person decided, as it is appended. */
export interface NewJudgement {
  readonly at: string;
  readonly person: string;
  readonly verdict: string;
  readonly about: string;
  readonly anchors: readonly Anchor[];
  /** what the machine said, and which reader */
  readonly saw: unknown;
  readonly reader: string | null;
  readonly says: unknown;
  readonly note: string | null;
  readonly undoes: number | null;
}
export interface Judgement extends NewJudgement {
  readonly seq: number;
}

/** What has become of a judgement under the current readings. */
export interface Standing {
  readonly judgement: number;
  readonly state: 'attached' | 'moved' | 'orphaned' | 'moot';
  readonly where: string | null;
}
