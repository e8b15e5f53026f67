import { z } from 'zod';
import { Span } from './span.ts';

/** Where a report says that it was written, and in which state that is (ISO 3166); null where the words do not tell. */
export interface Dateline {
  readonly span: Span;
  readonly state: string | null;
}
/** Lines of a text that are none of its prose: short ones that stand over what follows, and the dateline. */
export interface TextLayout {
  readonly headings: readonly Span[];
  readonly dateline: Dateline | null;
}
export const TextLayout: z.ZodType<TextLayout> = z.object({
  headings: z.array(Span),
  dateline: z.object({ span: Span, state: z.string().nullable() }).nullable(),
});
