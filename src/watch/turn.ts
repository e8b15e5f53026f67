import type { Side, ToldEvent } from '../lasting/index.ts';
import type { AlertKind } from './alert.ts';

/** An alert that an event of the ledger gives, before its articles are looked up. */
export interface AlertDraft {
  readonly kind: AlertKind;
  readonly quiet: boolean;
  /** a sentence; `{now}` and `{before}` stand for the publishers of these sides, `{sides}` for who says what */
  readonly line: string;
  readonly before: readonly Side[];
  readonly now: readonly Side[];
  /** address of the claim, null where it is about none */
  readonly claim: string | null;
  /**
   * What it rests on, piece by piece, each by one name or several. A piece is known if any of its names was told; an alert
   * all of whose pieces are known is the same again.
   */
  readonly evidence: readonly (string | readonly string[])[];
  /** names that are told by it, too, and make no news of it */
  readonly tells?: readonly string[];
}

/** Sides that are shown of what was told before. */
export const SHOWN = 3;

/** Address of the claim that an event is about, null where it is about none. */
export const claimOf = ({ address }: ToldEvent): string | null => address ?? null;

/** That a claim is contradicted is told once; further denials are told by who denies it. */
export const contradicted = (about: string): string => `contradicted ${about}`;

export const distinctSides = (sides: readonly Side[]): Side[] => [
  ...new Map(sides.map((side) => [`${side.article ?? ''} ${side.words}`, side])).values(),
];
