import type {
  AnnotatedArticle,
  ClaimGroup,
  Conflict,
  Copy,
  Entity,
  LedgerFile,
  Origin,
  Story,
  TimelineEntry,
} from '../model/index.ts';

/** A part of a ledger that was weighed together, as exports see it, with the addresses that things have in it. */
export interface ExportPart {
  readonly story: string;
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
  readonly claims: readonly ClaimGroup[];
  readonly origins: readonly Origin[];
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
  /** from article ids to where they lie in the ledger */
  readonly places: ReadonlyMap<string, ArticlePlace>;
  /** from ids of claims and origins to their addresses */
  readonly addresses: ReadonlyMap<string, string>;
}

export interface ArticlePlace {
  readonly address: string;
  readonly version: number;
  readonly fetchedAt: string;
  readonly reader: string | null;
}

export interface ExportOptions {
  /** whole texts of articles too; they go out only when asked for */
  readonly texts: boolean;
}

/** A form for other programs: parts in, pieces of a file out, so that no more than one part is held in memory. */
export type ExportFormat = (parts: AsyncIterable<ExportPart>, options: ExportOptions) => AsyncIterable<string>;

/** A name for a thing of a ledger that other programs can keep. */
export const uri = (address: string): string => `hearsay:${encodeURIComponent(address)}`;

/** The web address of an article, else its name in the ledger. */
export function exportAddress({ url, id }: AnnotatedArticle, places: ExportPart['places']): string {
  return url ?? uri(places.get(id)?.address ?? id);
}

/** What a list of lines is written as. */
export const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A part as a ledger file by itself. */
export function fileOf({
  articles,
  entities,
  stories,
  copies,
  claims,
  origins,
  conflicts,
  timeline,
}: ExportPart): LedgerFile {
  return { version: 1, articles, entities, stories, copies, claims, origins, conflicts, timeline };
}
