import { z } from 'zod';
import { Trouble, type Reply } from '../reply.ts';
import type { Ask, Route } from '../request.ts';
import type { Role } from '../tokens.ts';

/** One thing that the API does: enough to answer it, and to describe it. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `/api/stories/:address` */
  readonly pattern: string;
  readonly summary: string;
  readonly role: Role;
  /** what may stand in the query, by name */
  readonly query: z.ZodObject | null;
  /** schema of the JSON that is sent */
  readonly takes: z.ZodType | null;
  readonly status: number;
  /** schema of the JSON that is answered, or another media type */
  readonly gives: z.ZodType | string;
  /** are its errors those of an address: never given out, led on, gone? */
  readonly isAddressed: boolean;
  readonly answer: (ask: Ask) => Promise<Reply> | Reply;
}

/** What most operations have in common. */
export const READS: Omit<Operation, 'id' | 'pattern' | 'summary' | 'gives' | 'answer'> = {
  method: 'GET',
  role: 'read',
  query: null,
  takes: null,
  status: 200,
  isAddressed: false,
};

/** Things on a page, at most. */
export const MOST: z.ZodType<number> = z.coerce.number().int().min(1).max(200).default(50);
/** The number of a revision, of a judgement, of a place in a list. */
export const NUMBER: z.ZodType<number> = z.coerce.number().int().min(0);

export const routeFor = ({ method, pattern, role, answer }: Operation): Route => ({ method, pattern, role, answer });

/** What stands in the query of a request. Throws Trouble 400 where it does not fit. */
export function queryOf<Shape extends z.ZodRawShape>(
  ask: Ask,
  schema: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>> {
  return checked(schema, Object.fromEntries(ask.query), 'The query');
}

/** A value as its schema has it; throws Trouble 400 that names what does not fit. */
export function checked<Value>(schema: z.ZodType<Value>, value: unknown, what: string): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const at = first === undefined || first.path.length === 0 ? '' : ` at “${first.path.join('.')}”`;
  throw new Trouble(
    400,
    'Not as described',
    `${what} does not fit${at}: ${first?.message ?? 'check it'}. See /api/openapi.json.`,
  );
}
