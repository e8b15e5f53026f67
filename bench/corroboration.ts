/**
 * How well corroboration does on perfect input: the attributions and claims of the seed gold go in, groups, origins,
 * conflicts and timeline are found again and scored by `bench/seeds/score.mjs` of the project's shared folder. So this
 * is the ceiling of the stage, not of the product. Occasions are given only as far as the text alone says them
 * (`dateTextOnly`). A second run spoils the input the way machines do: claims in the words of their evidence, a fifth
 * of the types STATE, a fifth of the recipients gone, no occasions, a tenth of the claims lost.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { corroborate, claimKey } from '../src/corroboration/index.ts';
import type {
  AnnotatedArticle,
  Attribution,
  Claim,
  Entity,
  LedgerFile,
  Quantity,
  Span,
  Story,
} from '../src/model/index.ts';
import type { BenchContext, Row } from './row.ts';

interface GoldEntity {
  readonly name: string;
  readonly type: Entity['type'];
  readonly aliases: readonly string[];
  readonly role?: string | null;
}
interface GoldClaim {
  readonly id: string;
  readonly actor: readonly (string | readonly string[])[];
  readonly recipient: readonly (string | readonly string[])[];
  readonly quantities: readonly Omit<Quantity, 'span'>[];
}
interface GoldDoc {
  readonly id: string;
  readonly entities: readonly GoldEntity[];
  readonly claims: readonly GoldClaim[];
  readonly attributions: readonly {
    readonly id: string;
    readonly occasion: {
      readonly date: string | null;
      readonly dateTextOnly?: string | null;
      readonly place: string | null;
      readonly venue: string | null;
    } | null;
  }[];
}
interface Gold {
  readonly docs: readonly GoldDoc[];
}
type Score = Record<string, unknown>;
interface Scorer {
  loadGold(dir: string, texts: string): Gold;
  goldToLedger(gold: Gold, options: { optional: boolean; clean: boolean }): LedgerFile;
  score(gold: Gold, ledger: LedgerFile, options: { errors: number }): Score;
}

/** Paths in the scorer's result, with what two annotators reach among themselves (`gold/README.md`). */
const MEASURES: readonly (readonly [path: string, agreement: number | null])[] = [
  ['groups.bcubed.f1', 80],
  ['groups.links.f1', 67],
  ['groups.found.share', null],
  ['groups.relation.share', 68],
  ['groups.stance.share', 96],
  ['origins.bcubed.f1', null],
  ['origins.invented.share', null],
  ['origins.counts.statements.share', 57],
  ['origins.counts.institutions.share', 71],
  ['conflicts.found.share', 69],
  ['conflicts.precision', null],
  ['timeline.recall.share', 72],
];

/**
 * Gold without what corroboration finds. A party of several names gives its first name's body; nothing else is
 * inferred.
 */
function stripped(
  gold: Gold,
  ledger: LedgerFile,
  rough: boolean,
): { readonly articles: AnnotatedArticle[]; readonly entities: Map<string, Entity> } {
  const idOf = new Map(ledger.entities.map((entity) => [entity.name, entity.id]));
  const affiliation = new Map<string, string>();
  const bodies = new Set(
    gold.docs.flatMap((doc) => doc.entities.filter(({ type }) => type === 'COUNTRY').map(({ name }) => name)),
  );
  for (const doc of gold.docs)
    for (const claim of doc.claims)
      for (const party of [...claim.actor, ...claim.recipient]) {
        if (typeof party === 'string') continue;
        const body =
          party.find((name) => bodies.has(name)) ??
          party.find((name) => doc.entities.some((entity) => entity.name === name && entity.type === 'ORG'));
        for (const name of party)
          if (
            body !== undefined &&
            name !== body &&
            !bodies.has(name) &&
            (bodies.has(body) || doc.entities.some((entity) => entity.name === name && entity.type === 'PERSON'))
          )
            affiliation.set(name, body);
      }
  for (const name of idOf.keys())
    if (/\bU\.?S\b|White House|Biden administration/u.test(name) && name !== 'United States' && !affiliation.has(name))
      affiliation.set(name, 'United States');
  const roleOf = new Map(
    gold.docs.flatMap((doc) => doc.entities.map(({ name, role }): [string, string | null] => [name, role ?? null])),
  );
  const entities = new Map(
    ledger.entities.map((entity): [string, Entity] => [
      entity.id,
      {
        ...entity,
        role: roleOf.get(entity.name) ?? null,
        knowledge: bodies.has(entity.name) ? entity.name : null,
        affiliation: idOf.get(affiliation.get(entity.name) ?? '') ?? null,
      },
    ]),
  );
  const articles = ledger.articles.map((article): AnnotatedArticle => {
    const doc = gold.docs.find(({ id }) => id === article.id) as GoldDoc;
    const attributions = article.attributions.map((attribution): Attribution => {
      const occasion = doc.attributions.find(({ id }) => id === attribution.id)?.occasion ?? null;
      const date =
        occasion === null ? null : occasion.dateTextOnly === undefined ? occasion.date : occasion.dateTextOnly;
      return {
        ...attribution,
        nested: attribution.parent !== null,
        addressee: [],
        confidence: null,
        occasion:
          occasion === null
            ? null
            : { date, place: occasion.place, venue: attribution.anonymous ? null : occasion.venue },
      };
    });
    const claims = article.claims.map((claim): Claim => {
      const given = doc.claims.find(({ id }) => id === claim.id) as GoldClaim;
      const ids = (parties: GoldClaim['actor']): string[] =>
        parties
          .flatMap((party) => (typeof party === 'string' ? [party] : party))
          .flatMap((name) => idOf.get(name) ?? []);
      const span = claim.evidence[0] as Span;
      return {
        ...claim,
        mode: null,
        actor: ids(given.actor),
        recipient: ids(given.recipient),
        quantities: given.quantities.map((quantity) => ({ ...quantity, span })),
        place: null,
        origin: null,
        structure: null,
      };
    });
    const spoiled = claims
      .filter((_, i) => i % 10 !== 7)
      .map((claim, i): Claim => ({
        ...claim,
        text: claim.evidence.map(([start, end]) => article.text.slice(start, end)).join(' '),
        type: i % 5 === 2 ? 'STATE' : claim.type,
        recipient: i % 5 === 4 ? [] : claim.recipient,
      }));
    if (rough)
      return {
        ...article,
        hash: '',
        file: null,
        url: null,
        agency: null,
        modifiedAt: null,
        sentences: sentencesOf(article.text),
        attributions: attributions.map((attribution) => ({ ...attribution, occasion: null })),
        claims: spoiled,
      };
    return {
      ...article,
      hash: '',
      file: null,
      url: null,
      agency: null,
      modifiedAt: null,
      sentences: sentencesOf(article.text),
      attributions,
      claims,
    };
  });
  return { articles, entities };
}

function sentencesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+?(?:[.!?]["”]?(?=\s[A-Z“"])|$)/gmu), (match): Span => [
    match.index,
    match.index + match[0].length,
  ]);
}

/** Gold in, what corroboration finds in it out, as a ledger. */
export function rebuild(gold: Gold, ledger: LedgerFile, rough: boolean): LedgerFile {
  const { articles, entities } = stripped(gold, ledger, rough);
  const stories: Story[] = ledger.stories.map((story) => ({ ...story, level: 'event' }));
  const { claims, origins, conflicts, timeline, originOf } = corroborate({ articles, entities, stories, copies: [] });
  return {
    version: 1,
    entities: [...entities.values()],
    stories,
    copies: [],
    claims,
    origins,
    conflicts,
    timeline,
    articles: articles.map((article) => ({
      ...article,
      claims: article.claims.map((claim) => ({
        ...claim,
        origin: originOf.get(claimKey(article.id, claim.id)) ?? null,
      })),
    })),
  };
}

/** Scores of corroboration on the gold claims, and on the same spoiled. */
export async function measureCorroboration({ shared }: BenchContext): Promise<readonly Row[]> {
  const script = path.join(shared, 'bench/seeds/score.mjs');
  if (!existsSync(script)) return [];
  const scorer = (await import(pathToFileURL(script).href)) as Scorer;
  const gold = scorer.loadGold(path.join(shared, 'gold/seeds'), path.join(shared, 'seeds'));
  const ledger = scorer.goldToLedger(gold, { optional: true, clean: true });
  return [false, true].flatMap((rough) => {
    const result = scorer.score(gold, rebuild(gold, ledger, rough), { errors: 0 });
    return MEASURES.flatMap(([measure, agreement]): Row[] => {
      const value = measure
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], result);
      return typeof value === 'number'
        ? [
            {
              data: rough ? 'seed claims, spoiled' : 'seed claims',
              measure,
              value: 100 * value,
              baseline: null,
              best: agreement,
            },
          ]
        : [];
    });
  });
}
