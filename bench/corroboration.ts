/**
 * How well corroboration does on perfect input: the attributions and claims of the seed gold go in, groups, origins, conflicts
 * and timeline are found again and scored by `bench/seeds/score.mjs` of the project's shared folder. So this is the ceiling of
 * the stage, not of the product. Occasions are given only as far as the text alone says them (`dateTextOnly`).
 *
 *     node dist/bench/corroboration.js [--shared DIR] [--errors N] [--out FILE] [--rough]
 *
 * `--rough` spoils the input the way machines do: claims in the words of their evidence, a fifth of the types STATE, a fifth of
 * the recipients gone, no occasions, a tenth of the claims lost.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { corroborate, claimKey } from '../src/corroboration/index.ts';
import type { AnnotatedArticle, Attribution, Claim, Entity, LedgerFile, Quantity, Span, Story } from '../src/model/index.ts';

interface GoldEntity { readonly name: string; readonly type: Entity['type']; readonly aliases: readonly string[]; readonly role?: string | null }
interface GoldClaim { readonly id: string; readonly actor: readonly (string | readonly string[])[]; readonly recipient: readonly (string | readonly string[])[]; readonly quantities: readonly Omit<Quantity, 'span'>[] }
interface GoldDoc {
  readonly id: string; readonly entities: readonly GoldEntity[]; readonly claims: readonly GoldClaim[];
  readonly attributions: readonly { readonly id: string; readonly occasion: { readonly date: string | null; readonly dateTextOnly?: string | null; readonly place: string | null; readonly venue: string | null } | null }[];
}
interface Gold { readonly docs: readonly GoldDoc[] }
type Score = Record<string, unknown>;
interface Scorer {
  loadGold(dir: string, texts: string): Gold;
  goldToLedger(gold: Gold, options: { optional: boolean; clean: boolean }): LedgerFile;
  score(gold: Gold, ledger: LedgerFile, options: { errors: number }): Score;
}

const MEASURES = ['groups.bcubed', 'groups.links', 'groups.found', 'groups.relation', 'groups.stance', 'origins.bcubed', 'origins.invented', 'origins.counts.statements', 'origins.counts.institutions', 'conflicts.found', 'conflicts.anyKind', 'conflicts.precision', 'conflicts.predicted', 'timeline.recall'];

/** Gold without what corroboration finds. A party of several names gives its first name's body; nothing else is inferred. */
function stripped(gold: Gold, ledger: LedgerFile, rough: boolean): { readonly articles: AnnotatedArticle[]; readonly entities: Map<string, Entity> } {
  const idOf = new Map(ledger.entities.map((entity) => [entity.name, entity.id]));
  const affiliation = new Map<string, string>();
  const bodies = new Set(gold.docs.flatMap((doc) => doc.entities.filter(({ type }) => type === 'COUNTRY').map(({ name }) => name)));
  for (const doc of gold.docs) for (const claim of doc.claims) for (const party of [...claim.actor, ...claim.recipient]) {
    if (typeof party === 'string') continue;
    const body = party.find((name) => bodies.has(name)) ?? party.find((name) => doc.entities.some((entity) => entity.name === name && entity.type === 'ORG'));
    for (const name of party) if (body !== undefined && name !== body && !bodies.has(name) && (bodies.has(body) || doc.entities.some((entity) => entity.name === name && entity.type === 'PERSON'))) affiliation.set(name, body);
  }
  for (const name of idOf.keys()) if (/\bU\.?S\b|White House|Biden administration/u.test(name) && name !== 'United States' && !affiliation.has(name)) affiliation.set(name, 'United States');
  const roleOf = new Map(gold.docs.flatMap((doc) => doc.entities.map(({ name, role }): [string, string | null] => [name, role ?? null])));
  const entities = new Map(ledger.entities.map((entity): [string, Entity] => [entity.id, {
    ...entity, role: roleOf.get(entity.name) ?? null, knowledge: bodies.has(entity.name) ? entity.name : null, affiliation: idOf.get(affiliation.get(entity.name) ?? '') ?? null,
  }]));
  const articles = ledger.articles.map((article): AnnotatedArticle => {
    const doc = gold.docs.find(({ id }) => id === article.id) as GoldDoc;
    const attributions = article.attributions.map((attribution): Attribution => {
      const occasion = doc.attributions.find(({ id }) => id === attribution.id)?.occasion ?? null;
      const date = occasion === null ? null : occasion.dateTextOnly === undefined ? occasion.date : occasion.dateTextOnly;
      return { ...attribution, nested: attribution.parent !== null, addressee: [], confidence: null, occasion: occasion === null ? null : { date, place: occasion.place, venue: attribution.anonymous ? null : occasion.venue } };
    });
    const claims = article.claims.map((claim): Claim => {
      const given = doc.claims.find(({ id }) => id === claim.id) as GoldClaim;
      const ids = (parties: GoldClaim['actor']): string[] => parties.flatMap((party) => (typeof party === 'string' ? [party] : party)).flatMap((name) => idOf.get(name) ?? []);
      const span = claim.evidence[0] as Span;
      return { ...claim, mode: null, actor: ids(given.actor), recipient: ids(given.recipient), quantities: given.quantities.map((quantity) => ({ ...quantity, span })), place: null, origin: null };
    });
    const spoiled = claims.filter((_, i) => i % 10 !== 7).map((claim, i): Claim => ({
      ...claim, text: claim.evidence.map(([start, end]) => article.text.slice(start, end)).join(' '), type: i % 5 === 2 ? 'STATE' : claim.type, recipient: i % 5 === 4 ? [] : claim.recipient,
    }));
    if (rough) return { ...article, hash: '', file: null, url: null, agency: null, modifiedAt: null, sentences: sentencesOf(article.text), attributions: attributions.map((attribution) => ({ ...attribution, occasion: null })), claims: spoiled };
    return { ...article, hash: '', file: null, url: null, agency: null, modifiedAt: null, sentences: sentencesOf(article.text), attributions, claims };
  });
  return { articles, entities };
}

function sentencesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+?(?:[.!?]["”]?(?=\s[A-Z“"])|$)/gmu), (match): Span => [match.index, match.index + match[0].length]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { shared: { type: 'string', default: '../shared' }, errors: { type: 'string', default: '0' }, out: { type: 'string' }, rough: { type: 'boolean', default: false } } });
  const scorerFile = path.resolve(values.shared, 'bench/seeds/score.mjs');
  if (!existsSync(scorerFile)) { console.log(`corroboration: no ${scorerFile}, nothing measured`); return; }
  const scorer = await import(pathToFileURL(scorerFile).href) as Scorer;
  const gold = scorer.loadGold(path.resolve(values.shared, 'gold/seeds'), path.resolve(values.shared, 'seeds'));
  const ledger = scorer.goldToLedger(gold, { optional: true, clean: true });
  const { articles, entities } = stripped(gold, ledger, values.rough);
  const stories: Story[] = ledger.stories.map((story) => ({ ...story, level: 'event' }));
  const began = performance.now();
  const found = corroborate({ articles, entities, stories, copies: [] });
  const ms = performance.now() - began;
  const rebuilt: LedgerFile = {
    version: 1, entities: [...entities.values()], stories, copies: [], claims: found.claims, origins: found.origins, conflicts: found.conflicts, timeline: found.timeline,
    articles: articles.map((article) => ({ ...article, claims: article.claims.map((claim) => ({ ...claim, origin: found.originOf.get(claimKey(article.id, claim.id)) ?? null })) })),
  };
  const result = scorer.score(gold, rebuilt, { errors: Number(values.errors) });
  for (const measure of MEASURES) {
    const value = measure.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], result);
    console.log(`${measure.padEnd(30)} ${show(value)}`);
  }
  console.log(`${found.claims.filter((group) => group.members.length > 1).length} groups of two and more, ${found.origins.length} origins, ${found.conflicts.length} conflicts, ${ms.toFixed(0)} ms`);
  for (const error of (result['errors'] as readonly { what: string; text: string }[] | undefined)?.filter(({ what }) => /group|origin|count|conflict|timeline/u.test(what)) ?? []) console.log(`  ${error.what.padEnd(22)} ${error.text}`);
  if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(rebuilt, null, 1));
}

function show(value: unknown): string {
  if (value === null || value === undefined) return '    -';
  if (typeof value === 'number') return value < 1 ? (100 * value).toFixed(1) : String(value);
  const { p, r, f1, share, n, of } = value as Record<string, number | undefined>;
  const percent = (x: number | undefined): string => (100 * (x ?? 0)).toFixed(1).padStart(5);
  return f1 === undefined ? `${percent(share)}   (${n} of ${of})` : `${percent(f1)}   p ${percent(p)}  r ${percent(r)}`;
}

await main();
