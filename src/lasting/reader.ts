import type { Annotated, Doc } from '../model/index.ts';
import type { ReaderRow } from '../store/index.ts';

/** What finds things in an article. Two that may find other things have different ids: files of models and version. */
export interface Reader<Read = Annotated> {
  readonly id: string;
  /** what it is made of; absent where nobody need be told */
  readonly made?: ReaderMade;
  readonly read: (doc: Doc) => Read;
}
/** … which may find them elsewhere, and take its time. */
export type AnyReader = Reader<Annotated | Promise<Annotated>>;
export type ReaderMade = Omit<ReaderRow, 'id'>;
