import { z } from 'zod';

/** That a person judged a finding: who, how, and the number of the judgement. What is not judged is the machine's alone. */
export interface Judged {
  readonly by: string;
  readonly verdict: 'accept' | 'correct';
  readonly judgement: number;
}
export const Judged: z.ZodType<Judged> = z.object({
  by: z.string(),
  verdict: z.enum(['accept', 'correct']),
  judgement: z.int(),
});
