import { z } from 'zod';
import { isSpeakerAddress, type Resolved } from '../../lasting/index.ts';
import { eventStream } from '../events.ts';
import { laterOf } from '../later.ts';
import { filtersOf } from '../pages/find-page.tsx';
import { queueOf } from '../queue.ts';
import { json, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { tellAll, type Told } from '../told.ts';
import { MOST, NUMBER, queryOf, READS, type Operation } from './operation.ts';
import { FoundSchema, QueueItemSchema, ResolvedSchema, ToldSchema } from './schemas.ts';

const Next = z.int().nullable();
const Word = z.string().max(300).optional();
const Flag = z.enum(['true', 'false']).optional();
const FindQuery = z.object({
  q: z.string().max(2000).default(''),
  order: z.enum(['rank', 'newest']).default('rank'),
  from: NUMBER.optional(),
  most: MOST,
  speaker: Word,
  via: Word,
  actor: Word,
  recipient: Word,
  type: Word,
  goods: Word,
  publisher: Word,
  polarity: Word,
  modality: Word,
  lang: Word,
  case: Word,
  after: Word,
  before: Word,
  story: Word,
  origins: Word,
  denied: Flag,
  anonymous: Flag,
  judged: Flag,
  changed: NUMBER.optional(),
});

async function find(ask: Ask): Promise<Reply> {
  const { q, order, from, most } = queryOf(ask, FindQuery);
  const page = await ask.desk.ledger.search(q, filtersOf(ask.query), {
    most,
    order: from === undefined ? order : 'newest',
    from: from ?? null,
  });
  return json({ found: page.found, count: page.count, capped: page.capped, next: page.next });
}

const ChangesQuery = z.object({ after: NUMBER.default(0), most: MOST, story: Word });

/** Changes behind a revision, in order, whole revisions: `next` is the revision to go on behind. */
async function changes(ask: Ask): Promise<Reply> {
  const { after, most, story } = queryOf(ask, ChangesQuery);
  const told: Told[] = [];
  let [next, isMore] = [after, false];
  for await (const change of ask.desk.ledger.changes(after)) {
    if (told.length >= most && change.rev !== next) {
      isMore = true;
      break;
    }
    next = change.rev;
    if (story === undefined || change.story === story) told.push(...tellAll(ask.desk, [change]));
  }
  return json({ changes: told, next, more: isMore });
}

const QueueQuery = z.object({ story: Word, most: MOST });

async function queue(ask: Ask): Promise<Reply> {
  const { story, most } = queryOf(ask, QueueQuery);
  const items = await queueOf(ask.desk, story ?? null, laterOf(ask.desk, ask.who.person));
  return json({
    items: items.slice(0, most).map((item) => {
      const sides = item.kind === 'pair' ? [item.a, item.b] : [item.finding];
      return {
        kind: item.kind,
        about: sides.map(({ about }) => about),
        words: sides.map(({ article, reach }) => article.text.slice(...reach)),
        why: item.why,
        weight: item.weight,
        story: item.story,
      };
    }),
    waiting: items.length,
  });
}

const ListQuery = z.object({ most: MOST, from: NUMBER.optional() });

async function speaker(ask: Ask): Promise<Reply> {
  const { most, from } = queryOf(ask, ListQuery);
  const { address, text: name, state } = await namedSpeaker(ask);
  const { found, next } = await ask.desk.ledger.saidBy(address, { most, from: from ?? null });
  return json({ address, name, state, found, next });
}

async function namedSpeaker({ desk, params }: Ask): Promise<Resolved> {
  const address = params['address'] ?? '';
  const found = isSpeakerAddress(address) ? await desk.ledger.resolve(address) : null;
  if (found === null)
    throw new Trouble(404, 'No such speaker', 'Speakers go by their full names, as person:ida-lund; find gives them.');
  return found;
}

const ResolveQuery = z.object({ at: NUMBER.optional() });

async function resolved(ask: Ask): Promise<Reply> {
  const { at } = queryOf(ask, ResolveQuery);
  const address = ask.params['address'] ?? '';
  const found = await ask.desk.ledger.resolve(address, at ?? null);
  if (found === null)
    throw new Trouble(
      404,
      'Never given out',
      `${address} was never given out by this ledger${at === undefined ? '' : ' by then'}.`,
    );
  return json(found);
}

/** What is asked: words, speakers, addresses, what changed, what waits. */
export const ASK_OPERATIONS: readonly Operation[] = [
  {
    ...READS,
    id: 'find',
    pattern: '/api/find',
    summary: 'Words with their speaker',
    query: FindQuery,
    gives: z.object({ found: z.array(FoundSchema), count: z.int(), capped: z.boolean(), next: Next }),
    answer: find,
  },
  {
    ...READS,
    id: 'speaker',
    pattern: '/api/speakers/:address',
    summary: 'What is put into the mouth of a name, newest first',
    query: ListQuery,
    gives: z.object({
      address: z.string(),
      name: z.string(),
      state: z.string(),
      found: z.array(FoundSchema),
      next: Next,
    }),
    answer: speaker,
  },
  {
    ...READS,
    id: 'resolve',
    pattern: '/api/resolve/:address',
    summary: 'What an address names, what became of it, or (`at`) what it named at a revision',
    query: ResolveQuery,
    gives: ResolvedSchema,
    answer: resolved,
  },
  {
    ...READS,
    id: 'changes',
    pattern: '/api/changes',
    summary: 'What became of the stories behind a revision, whole revisions in order',
    query: ChangesQuery,
    gives: z.object({ changes: z.array(ToldSchema), next: z.int(), more: z.boolean() }),
    answer: changes,
  },
  {
    ...READS,
    id: 'events',
    pattern: '/api/events',
    summary: 'Server-sent events: `changed` with the number of the revision, `job` with that of a job',
    gives: 'text/event-stream',
    answer: eventStream,
  },
  {
    ...READS,
    id: 'queue',
    pattern: '/api/queue',
    summary: 'What waits for a person, what would change most first',
    query: QueueQuery,
    gives: z.object({ items: z.array(QueueItemSchema), waiting: z.int() }),
    answer: queue,
  },
];
