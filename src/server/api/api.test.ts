import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, openDesk, REPORTS, type Answer, type TestDesk } from '../desk.fixture.ts';
import { schemaOf } from './open-api.ts';
import { OPERATIONS } from './routes.ts';

/** A checker that is not ours; looked up when the tests run, so that the program's types hold without it. */
const CHECKER: string = '@seriousme/openapi-schema-validator';
const Checker = z.object({
  Validator: z.custom<new () => { validate(document: object): Promise<{ valid: boolean; errors?: unknown }> }>(
    (given) => typeof given === 'function',
  ),
});

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk(REPORTS);
}, 240_000);
afterAll(() => desk?.close());

const get = (path: string): Promise<Answer> => ask(desk.address, path, { headers: { cookie: desk.cookie } });
const send = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(desk.address, path, {
    method: 'POST',
    headers: { cookie: desk.cookie, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const json = <Value>(answer: Answer, schema: z.ZodType<Value>): Value => schema.parse(JSON.parse(answer.body));

/** Is an answer what the description of its operation says? */
function expectFits(id: string, answer: Answer): void {
  const operation = OPERATIONS.find((one) => one.id === id);
  expect(answer.status, `${id}: ${answer.body.slice(0, 300)}`).toBe(operation?.status);
  const schema = operation?.gives;
  if (schema === undefined || typeof schema === 'string') return;
  const ajv = new Ajv2020({ strict: false, formats: { base64: true } });
  const fits = ajv.validate(schemaOf(schema, 'output'), JSON.parse(answer.body));
  expect(fits, `${id}: ${ajv.errorsText()}`).toBe(true);
}

const Stories = z.object({ stories: z.array(z.object({ address: z.string() })), next: z.string().nullable() });
const Story = z.object({
  claims: z.array(
    z.object({
      address: z.string(),
      members: z.array(z.object({ article: z.string(), claim: z.string() })),
      counts: z.object({ origins: z.number() }),
    }),
  ),
  articles: z.array(z.object({ address: z.string(), id: z.string() })),
});
const first = async (): Promise<z.infer<typeof Story> & { address: string }> => {
  const [story] = json(await get('/api/stories'), Stories).stories;
  const address = story?.address ?? '';
  return { address, ...json(await get(`/api/stories/${address}`), Story) };
};

describe('the API', () => {
  it('describes itself as OpenAPI 3.1', async () => {
    const { Validator } = Checker.parse(await import(CHECKER));
    const { errors, valid } = await new Validator().validate(JSON.parse((await get('/api/openapi.json')).body));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('answers as it is described', async () => {
    const { address, claims, articles } = await first();
    const claim = claims[0]?.address ?? '';
    const article = articles[0]?.address ?? '';
    for (const [id, path] of [
      ['stories', '/api/stories?order=new&most=1'],
      ['story', `/api/stories/${address}`],
      ['article', `/api/articles/${article}`],
      ['claim', `/api/claims/${claim}`],
      ['citation', `/api/claims/${claim}/citation?as=markdown`],
      ['speaker', '/api/speakers/person:dora-reed'],
      ['find', '/api/find?q=port&denied=true'],
      ['resolve', `/api/resolve/${claim}`],
      ['resolve', `/api/resolve/${claim}?at=1`],
      ['changes', '/api/changes?after=0&most=5'],
      ['queue', '/api/queue'],
      ['judgements', '/api/judgements'],
    ] as const)
      expectFits(id, await get(path));
  });

  it('takes a judgement in the name of who sends it; it counts when it is answered, and can be taken back', async () => {
    const { claims, articles } = await first();
    const { article, claim } = claims.toSorted((a, b) => b.members.length - a.members.length)[0]?.members[0] ?? {};
    const about = `${articles.find(({ id }) => id === article)?.address}.${claim}`;
    const judged = await send('/api/judgements', { verdict: 'reject', about, person: 'somebody else' });
    expectFits('judge', judged);
    expect(json(judged, z.object({ person: z.string() })).person).toBe('Ida Lund');
    const now = await first();
    expect(now.claims.some(({ members }) => members.some((one) => one.claim === claim))).toBe(false);
    const { seq } = json(judged, z.object({ seq: z.number() }));
    expectFits('judge', await send('/api/judgements', { verdict: 'undo', undoes: seq }));
    const members = ({ claims: all }: z.infer<typeof Story>): unknown => all.map((one) => one.members);
    expect(members(await first())).toEqual(claims.map((one) => one.members));
  });

  it('takes an article, and tells how its reading goes', async () => {
    const text = 'Norland closed the mines at Vesk, Minister Tom Vale said on Friday. The mines employ 300 people.';
    const begun = await send('/api/articles', { text, title: 'Mines closed', publishedAt: '2031-07-01' });
    expectFits('addArticle', begun);
    const { id } = json(begun, z.object({ id: z.string() }));
    await expect
      .poll(async () => (await get(`/api/jobs/${id}`)).body, { timeout: 100_000 })
      .toContain('"stage":"done"');
    expectFits('job', await get(`/api/jobs/${id}`));
    const pages = [json(await get('/api/stories?most=1'), Stories)];
    for (let next = pages[0]?.next; next != null; next = pages.at(-1)?.next)
      pages.push(json(await get(`/api/stories?most=1&after=${encodeURIComponent(next)}`), Stories));
    const all = json(await get('/api/stories'), Stories).stories.map(({ address }) => address);
    expect(pages.flatMap(({ stories }) => stories.map(({ address }) => address))).toEqual(all);
    expect(all.length).toBe(2);
  });

  it.each(['http://127.0.0.1:1/x', 'http://[::1]/', 'http://localhost:9/', 'http://169.254.169.254/latest/'])(
    'asks no private address: %s',
    async (url) => {
      const { id } = json(await send('/api/articles', { url }), z.object({ id: z.string() }));
      await expect.poll(async () => (await get(`/api/jobs/${id}`)).body, { timeout: 100_000 }).toContain('"done"');
      const { steps } = json(
        await get(`/api/jobs/${id}`),
        z.object({ steps: z.array(z.object({ state: z.string() })) }),
      );
      expect(steps.map(({ state }) => state)).toEqual(['failed']);
    },
  );

  it('sends news as it comes', async () => {
    const answer = await fetch(`${desk.address}api/events`, { headers: { cookie: desk.cookie } });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const reader = answer.body?.getReader();
    const text = 'The council of Karlshaven sold its trams, Mayor Ida Lund said on Monday.';
    await send('/api/articles', { text, publishedAt: '2031-08-01' });
    let told = '';
    while (!told.includes('event: changed')) told += new TextDecoder().decode((await reader?.read())?.value);
    expect(told).toMatch(/event: changed\nid: \d+\ndata: \d+\n\n/);
    await reader?.cancel();
  });

  it.each([
    ['GET', '/api/nothing', null, 404],
    ['GET', '/api/stories/s_0000000000', null, 404],
    ['GET', '/api/stories?most=many', null, 400],
    ['GET', '/api/stories?after=[', null, 400],
    ['GET', '/api/find?q=', null, 400],
    ['GET', '/api/speakers/nobody', null, 404],
    ['POST', '/api/judgements', '{', 400],
    ['POST', '/api/judgements', '['.repeat(50), 400],
    ['POST', '/api/judgements', '{"verdict":"accept"}', 400],
    ['POST', '/api/judgements', '{"verdict":"accept","about":"a_0000000000.c1"}', 422],
    ['POST', '/api/judgements', '{"verdict":"undo","undoes":999999}', 409],
    ['POST', '/api/articles', '{}', 400],
    ['POST', '/api/articles', '{"url":"file:///etc/passwd"}', 400],
    ['PUT', '/api/stories', '{}', 405],
  ])('says in one shape what is wrong with %s %s %j: %i', async (method, path, body, status) => {
    const answer = await ask(desk.address, path, {
      method,
      headers: { cookie: desk.cookie, 'content-type': 'application/json' },
      ...(body === null ? {} : { body }),
    });
    expect(answer.headers['content-type']).toBe('application/problem+json');
    const problem = JSON.parse(answer.body);
    expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'detail', 'instance']);
    expect([answer.status, problem.status, problem.instance]).toEqual([status, status, path.split('?')[0]]);
    expect(problem.detail).toMatch(/^\S.*[.]$/);
  });

  it('lends its tools to assistants, with proposals only from who may judge', async () => {
    const call = async (headers: Record<string, string>): Promise<readonly string[]> => {
      const answer = await ask(desk.address, '/mcp', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
      });
      const [, data = answer.body] = /^data: (.*)$/m.exec(answer.body) ?? [];
      return z
        .object({ result: z.object({ tools: z.array(z.object({ name: z.string() })) }) })
        .parse(JSON.parse(data))
        .result.tools.map(({ name }) => name);
    };
    expect(await call({ cookie: desk.cookie })).toContain('propose_judgement');
    const foreign = await ask(desk.address, '/mcp', { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
  });

  it('has no faults', () => expect(desk.faults).toEqual([]));
});
