import { z } from 'zod';
import { isSpeakerAddress, type LedgerPart, type Resolved } from '../../lasting/index.ts';
import type { AnnotatedArticle } from '../../model/index.ts';
import { claimCitation } from '../cite.ts';
import { findingsIn } from '../find-finding.ts';
import { json, JSON_TYPE, movedTo, textReply, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { compare, keyOf, SHELF_ORDERS } from '../shelf.ts';
import { MOST, queryOf, READS, type Operation } from './operation.ts';
import { ArticleSchema, ClaimSchema, StorySchema, StorySummarySchema } from './schemas.ts';

const StoriesQuery = z.object({
  order: z.enum(SHELF_ORDERS).default('disputed'),
  after: z.string().max(500).optional(),
  most: MOST,
});

function stories(ask: Ask): Reply {
  const { order, after, most } = queryOf(ask, StoriesQuery);
  const list = ask.desk.shelf.list(order);
  const key = after === undefined ? null : keyIn(after);
  const from = key === null ? 0 : list.findIndex((story) => compare(keyOf(order, story), key) < 0);
  const found = from < 0 ? [] : list.slice(from, from + most);
  const last = found.at(-1);
  return json({
    stories: found,
    next: last === undefined || last === list.at(-1) ? null : JSON.stringify(keyOf(order, last)),
  });
}

function keyIn(given: string): readonly (string | number)[] {
  try {
    return z.array(z.union([z.string(), z.number()])).parse(JSON.parse(given));
  } catch (cause) {
    throw new Trouble(400, 'No key', `"after" is what "next" of the page before says (${String(cause).slice(0, 80)}).`);
  }
}

/** What an address names, or a redirection to what it leads on to. Throws Trouble 404 and 410. */
async function live({ desk, params }: Ask, kind: Resolved['kind'], path: string): Promise<Resolved | Reply> {
  const address = params['address'] ?? '';
  const found = kind === 'speaker' && !isSpeakerAddress(address) ? null : await desk.ledger.resolve(address);
  if (found === null || found.kind !== kind)
    throw new Trouble(
      404,
      `No such ${kind}`,
      `${address} was never given out as the address of a ${kind} by this ledger.`,
    );
  if (found.state === 'led-on') return movedTo(`${path}/${encodeURIComponent(found.address)}`);
  if (found.state !== 'live')
    throw new Trouble(
      410,
      found.state === 'gone' ? 'Gone' : 'Read no more',
      `${found.said}: “${found.text}”. See /api/resolve/${address}.`,
    );
  return found;
}

const isReply = (one: Resolved | Reply): one is Reply => 'body' in one;

async function storyOf(ask: Ask): Promise<Reply> {
  const found = await live(ask, 'story', '/api/stories');
  if (isReply(found)) return found;
  const [part] = await ask.desk.partsAt(found.address);
  if (part === undefined) throw new Trouble(404, 'Not weighed yet', `${found.address} waits to be weighed.`);
  const { articles, claims, origins, conflicts, timeline, entities, addresses } = part;
  const named = <Thing extends { readonly id: string }>(thing: Thing): object => ({
    address: addresses.get(thing.id) ?? null,
    ...thing,
  });
  return json({
    address: found.address,
    title: ask.desk.shelf.of(found.address)?.title ?? '',
    articles: articles.map((article) => articleLine(part, article)),
    claims: claims.map(named),
    origins: origins.map(named),
    conflicts,
    timeline,
    entities,
  });
}

function articleLine({ places }: LedgerPart, { id, title, publisher, publishedAt, url }: AnnotatedArticle): object {
  const place = places.get(id);
  return { address: place?.address ?? id, version: place?.version ?? 1, id, title, publisher, publishedAt, url };
}

async function articleOf(ask: Ask): Promise<Reply> {
  const address = ask.params['address'] ?? '';
  const { ledger } = ask.desk;
  const held = await ledger.read(async (tx) => {
    const row = await tx.articleByAddress(address);
    return row === null ? null : { row, versions: await tx.versions(row.seq) };
  });
  if (held === null) throw new Trouble(404, 'No such article', `${address} was never added to this ledger.`);
  for (const part of await ask.desk.partsAt(address))
    for (const one of part.articles) {
      const place = part.places.get(one.id);
      if (place?.address !== address) continue;
      return json({
        address,
        version: place.version,
        versions: held.versions.map(({ no, fetchedAt, body }) => ({ no, fetchedAt, title: body.title })),
        story: part.story,
        reader: place.reader,
        article: one,
      });
    }
  throw new Trouble(404, 'Not weighed yet', `${address} waits to be weighed, or is in a language that is not read.`);
}

async function claim(ask: Ask): Promise<Reply> {
  const found = await live(ask, 'claim', '/api/claims');
  if (isReply(found)) return found;
  for (const part of await ask.desk.partsAt(found.address)) {
    const group = part.claims.find(({ id }) => part.addresses.get(id) === found.address);
    if (group === undefined) continue;
    const findings = findingsIn(part);
    return json({
      address: found.address,
      story: part.story,
      claim: group,
      origins: part.origins
        .filter(({ id }) => group.origins.includes(id))
        .map((one) => ({ address: part.addresses.get(one.id) ?? null, ...one })),
      tellings: group.members.flatMap(({ article: id, claim: finding, relation }) => {
        const held = part.articles.find((one) => one.id === id);
        const view = held === undefined ? null : findings.of(held, finding);
        return held === undefined || view === null
          ? []
          : [
              {
                about: view.about,
                words: held.text.slice(...view.reach),
                speaker: view.speaker,
                via: view.via,
                relation,
                article: articleLine(part, held),
                span: view.reach,
                judged: ask.desk.log.on(view.about).map(({ person, verdict }) => ({ person, verdict })),
              },
            ];
      }),
    });
  }
  throw new Trouble(404, 'Not weighed yet', `${found.address} waits to be weighed.`);
}

const CitationQuery = z.object({ as: z.enum(['text', 'markdown', 'csl']).default('text') });

async function citation(ask: Ask): Promise<Reply> {
  const { as } = queryOf(ask, CitationQuery);
  const found = await live(ask, 'claim', '/api/claims');
  if (isReply(found)) return found;
  for (const part of await ask.desk.partsAt(found.address)) {
    const group = part.claims.find(({ id }) => part.addresses.get(id) === found.address);
    if (group === undefined) continue;
    const cited = claimCitation(part, group, ask.origin);
    if (as === 'csl') return textReply(`${JSON.stringify(cited.csl, null, 2)}\n`, JSON_TYPE);
    return textReply(`${cited[as]}\n`, as === 'text' ? 'text/plain; charset=utf-8' : 'text/markdown; charset=utf-8');
  }
  throw new Trouble(404, 'Not weighed yet', `${found.address} waits to be weighed.`);
}

/** What is read: stories, articles, claims. */
export const READING: readonly Operation[] = [
  {
    ...READS,
    id: 'stories',
    pattern: '/api/stories',
    summary: 'Stories in order; `next` is the key to go on behind',
    query: StoriesQuery,
    gives: z.object({ stories: z.array(StorySummarySchema), next: z.string().nullable() }),
    answer: stories,
  },
  {
    ...READS,
    id: 'story',
    pattern: '/api/stories/:address',
    summary: 'A story: its articles, claims, origins, differences, timeline',
    gives: StorySchema,
    isAddressed: true,
    answer: storyOf,
  },
  {
    ...READS,
    id: 'article',
    pattern: '/api/articles/:address',
    summary: 'An article with all that was found in it',
    gives: ArticleSchema,
    answer: articleOf,
  },
  {
    ...READS,
    id: 'claim',
    pattern: '/api/claims/:address',
    summary: 'A claim: who tells it, on whose word, who denies it',
    gives: ClaimSchema,
    isAddressed: true,
    answer: claim,
  },
  {
    ...READS,
    id: 'citation',
    pattern: '/api/claims/:address/citation',
    summary: 'A claim to be quoted, with a link to its words: text, Markdown or CSL-JSON',
    query: CitationQuery,
    gives: 'text/plain',
    isAddressed: true,
    answer: citation,
  },
];
