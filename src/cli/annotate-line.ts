import type {
  Annotated,
  Attribution,
  Claim,
  DateMention,
  Doc,
  Entity,
  TextLayout,
  Mention,
  Quantity,
  Span,
} from '../model/index.ts';
import { identifyLanguage } from '../read/meta/language.ts';

/** An article of `annotate`'s input. */
export interface GivenLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly lang?: string | null | undefined;
}

/** One line of output; offsets count in the `text` that came in. */
interface AnnotatedLine {
  readonly version: 1;
  readonly id: string;
  readonly lang: string | null;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly sentences: readonly Span[];
  readonly layout?: TextLayout;
}

/** The line of output for an article, as JSON; `read` finds what is in it. */
export async function annotateLine(
  { id, text, title, publishedAt, lang }: GivenLine,
  read: (doc: Doc) => Annotated,
): Promise<string> {
  const language = lang ?? (await identifyLanguage(text));
  const doc = { id, text, title: title ?? null, publishedAt: publishedAt ?? null, lang: language };
  return JSON.stringify(lineOf(read(doc), language));
}

function lineOf(
  { id, mentions, dates, quantities, attributions, claims, entities, sentences, layout }: Annotated,
  lang: string | null,
): AnnotatedLine {
  return {
    version: 1,
    id,
    lang,
    mentions,
    dates,
    quantities,
    attributions,
    claims,
    entities,
    sentences: sentences.map((s) => s.span),
    ...(layout !== undefined && { layout }),
  };
}
