import type { Annotated, Doc } from '../model/index.ts';

/** What finds things in an article. Two that may find other things have different ids: files of models and version. */
export interface Reader {
  readonly id: string;
  readonly read: (doc: Doc) => Annotated;
}
