import type { Article, LedgerFile } from '../model/index.ts';

/** What a page asks of its worker; answers carry the same number. */
export type Asked = { readonly number: number } & (
  | { readonly kind: 'open'; readonly models: string; readonly withMeanings: boolean }
  | { readonly kind: 'add'; readonly article: Article }
  | { readonly kind: 'ledger' }
);

/** What a worker answers: what was asked for, or why there is nothing, in words for people. */
export type Answered = { readonly number: number } & (
  | { readonly kind: 'opened' }
  | { readonly kind: 'added'; readonly id: string; readonly warning: string | null }
  | { readonly kind: 'ledger'; readonly ledger: LedgerFile }
  | { readonly kind: 'failed'; readonly why: string }
);

/** One end of what pages and workers talk through: a `Worker`, the scope of one, a `MessagePort`. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
