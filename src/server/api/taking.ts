import { z } from 'zod';
import { GivenJudgement } from '../../lasting/index.ts';
import type { Judgement } from '../../ledger/index.ts';
import { jsonOf } from '../body.ts';
import { judgeAt, undoLast } from '../judging.ts';
import { wantedFrom } from '../pages/forms.ts';
import { json, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { checked, MOST, NUMBER, queryOf, READS, type Operation } from './operation.ts';
import { GivenArticleSchema, JobSchema, JudgementSchema } from './schemas.ts';

const JudgementsQuery = z.object({ after: NUMBER.default(0), most: MOST });

async function judgements(ask: Ask): Promise<Reply> {
  const { after, most } = queryOf(ask, JudgementsQuery);
  const rows = await ask.desk.ledger.read((tx) => tx.judgementsAfter(after, most));
  return json({ judgements: rows.map(shown), next: rows.at(-1)?.seq ?? after });
}

function shown({ seq, at, person, verdict, anchors, note, undoes }: Judgement): object {
  return {
    seq,
    at,
    person,
    verdict,
    about: anchors.map(({ article, finding }) => (finding === null ? article : `${article}.${finding}`)),
    words: anchors.map(({ exact }) => exact),
    note,
    undoes,
  };
}

/** Judge, in one's own name. The answer comes when the judgement is safe and counts. */
async function judge(ask: Ask): Promise<Reply> {
  const { desk, who, request } = ask;
  const body = await jsonOf(request);
  const named = typeof body === 'object' && body !== null ? { ...body, person: who.person } : body;
  const given = checked(GivenJudgement, named, 'The judgement');
  const judgement =
    given.verdict === 'undo' ? await undoLast(desk, who.person, given.undoes ?? null) : await judgeAt(desk, given);
  if (judgement === null) throw new Trouble(409, 'Nothing to take back', 'There is no such judgement to take back.');
  await desk.settle();
  return json(shown(judgement), 201);
}

/** Hand in an article; it is read when its turn comes. */
async function add({ request, adding }: Ask): Promise<Reply> {
  const { url, text, title, publisher, publishedAt } = checked(
    GivenArticleSchema,
    await jsonOf(request),
    'The article',
  );
  if (adding.isFull)
    throw new Trouble(503, 'Much waits already', 'Wait until some of it is read.', { 'retry-after': '30' });
  if (text === undefined && !/^https?:\/\/\S+$/i.test(url ?? ''))
    throw new Trouble(400, 'No address', `${url} is no address; give one that begins with http:// or https://.`);
  const fields = new Map(
    Object.entries({ url, title, publisher, publishedAt }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  const { id } = adding.begin(wantedFrom(text ?? url ?? '', fields));
  return json(adding.job(id), 202);
}

function job({ adding, params }: Ask): Reply {
  const found = adding.job(params['id'] ?? '');
  if (found === null) throw new Trouble(404, 'No such job', 'It was of an earlier start, or long ago.');
  return json(found);
}

/** What is taken: judgements and articles. */
export const TAKE_OPERATIONS: readonly Operation[] = [
  {
    ...READS,
    id: 'judgements',
    pattern: '/api/judgements',
    summary: 'What people judged, in order',
    query: JudgementsQuery,
    gives: z.object({ judgements: z.array(JudgementSchema), next: z.int() }),
    answer: judgements,
  },
  {
    ...READS,
    id: 'judge',
    method: 'POST',
    pattern: '/api/judgements',
    role: 'judge',
    summary: 'Judge in one’s own name; answered when it is safe and counts',
    takes: GivenJudgement,
    status: 201,
    gives: JudgementSchema,
    answer: judge,
  },
  {
    ...READS,
    id: 'addArticle',
    method: 'POST',
    pattern: '/api/articles',
    role: 'judge',
    summary: 'Hand in an article, by address or as text; it is read when its turn comes',
    takes: GivenArticleSchema,
    status: 202,
    gives: JobSchema,
    answer: add,
  },
  {
    ...READS,
    id: 'job',
    pattern: '/api/jobs/:id',
    summary: 'How the reading of what was handed in goes',
    gives: JobSchema,
    answer: job,
  },
];
