import { z } from 'zod';
import { hookHost, shownAlert } from '../../watch/index.ts';
import { alertsOf, watchesOf } from '../alerts.ts';
import { jsonOf } from '../body.ts';
import { json, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { dropWatch, watchFrom } from '../watching.ts';
import { checked, MOST, NUMBER, queryOf, READS, type Operation } from './operation.ts';
import { AlertSchema, GivenWatchSchema, WatchSchema } from './schemas.ts';

const AlertsQuery = z.object({
  story: z.string().max(300).optional(),
  quiet: z.enum(['true', 'false']).default('false'),
  before: NUMBER.optional(),
  most: MOST,
});

/** Alerts, the newest first: `next` is passed as `before` to go on. */
async function alerts(ask: Ask): Promise<Reply> {
  const { story, quiet, before, most } = queryOf(ask, AlertsQuery);
  const wanted = { story: story ?? null, quiet: quiet === 'true', before: before ?? null, most };
  const found = await alertsOf(ask.desk, wanted);
  const next = found.length === most ? (found.at(-1)?.seq ?? null) : null;
  return json({ alerts: found.map((alert) => shownAlert(alert, ask.origin)), next });
}

const watches = async ({ desk }: Ask): Promise<Reply> => json({ watches: await watchesOf(desk) });

async function watch(ask: Ask): Promise<Reply> {
  const given = checked(GivenWatchSchema, await jsonOf(ask.request), 'The watch');
  const { id, kind, target } = await watchFrom(ask, given);
  return json({ id, kind, target }, 201);
}

async function drop(ask: Ask): Promise<Reply> {
  const row = await dropWatch(ask, ask.params['id'] ?? '');
  return json({ id: row.id, kind: row.kind, target: row.kind === 'hook' ? hookHost(row) : row.target });
}

const Dropped = z.object({ id: z.string(), kind: z.string(), target: z.string() });

/** What is watched, and what turned. */
export const WATCHING: readonly Operation[] = [
  {
    ...READS,
    id: 'alerts',
    pattern: '/api/alerts',
    summary: 'What turned, the newest first: both sides in their words, what was so before, whether it was withdrawn',
    query: AlertsQuery,
    gives: z.object({ alerts: z.array(AlertSchema), next: z.int().nullable() }),
    answer: alerts,
  },
  {
    ...READS,
    id: 'watches',
    pattern: '/api/watches',
    summary: 'What is watched: how each does, when it last gave something',
    gives: z.object({ watches: z.array(WatchSchema) }),
    answer: watches,
  },
  {
    ...READS,
    id: 'watch',
    method: 'POST',
    pattern: '/api/watches',
    role: 'judge',
    summary: 'Watch a feed, a page, a speaker, a claim, or words to be searched for',
    takes: GivenWatchSchema,
    status: 201,
    gives: Dropped,
    answer: watch,
  },
  {
    ...READS,
    id: 'dropWatch',
    method: 'DELETE',
    pattern: '/api/watches/:id',
    role: 'judge',
    summary: 'Watch something no more; its alerts stay',
    gives: Dropped,
    answer: drop,
  },
];
