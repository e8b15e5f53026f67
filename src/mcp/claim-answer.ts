import type { AnnotatedArticle, Claim, ClaimGroup, LedgerFile } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';

/** A claim as an assistant sees it: on whose word it stands, who tells it, who denies it. `words` quote articles. */
export interface ClaimAnswer {
  readonly address: string | null;
  readonly words: string;
  readonly type: Claim['type'];
  readonly counts: ClaimGroup['counts'];
  readonly origins: readonly OriginAnswer[];
  readonly members: readonly MemberAnswer[];
  readonly denials: readonly MemberAnswer[];
}
export interface OriginAnswer {
  readonly address: string | null;
  readonly label: string;
  readonly kind: string;
  readonly date: string | null;
  readonly anonymous: boolean;
  readonly via: readonly string[];
  readonly articles: number;
}
export interface MemberAnswer {
  readonly words: string;
  readonly speaker: string | null;
  readonly article: string;
  readonly version: number | null;
  readonly span: readonly [number, number];
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly relation: string;
  /** did a person judge it, and how */
  readonly judged: readonly string[];
}

/** Where articles and things of a ledger file lie. */
export interface Addresses {
  readonly of: (id: string) => string | null;
  readonly article: (id: string) => { readonly address: string; readonly version: number | null };
}

/** Put a claim of a ledger into an answer. */
export function claimAnswer(group: ClaimGroup, file: LedgerFile, addresses: Addresses): ClaimAnswer {
  const names = new Map(file.entities.map(({ id, name }) => [id, name]));
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  const members = group.members.flatMap((member) => {
    const article = articles.get(member.article);
    const claim = article?.claims.find(({ id }) => id === member.claim);
    return article === undefined || claim === undefined
      ? []
      : [memberAnswer(article, claim, member.relation, names, addresses)];
  });
  const isAgainst = ({ relation }: MemberAnswer): boolean => relation === 'denies' || relation === 'contradicts';
  return {
    address: addresses.of(group.id),
    words: group.text,
    type: group.type,
    counts: group.counts,
    origins: group.origins.flatMap((id) => {
      const origin = file.origins.find((one) => one.id === id);
      if (origin === undefined) return [];
      const { label, kind, date, anonymous, via } = origin;
      return [
        {
          address: addresses.of(id),
          label,
          kind,
          date,
          anonymous,
          via: via.map((one) => names.get(one) ?? one),
          articles: origin.articles.length,
        },
      ];
    }),
    members: members.filter((one) => !isAgainst(one)),
    denials: members.filter(isAgainst),
  };
}

function memberAnswer(
  article: AnnotatedArticle,
  claim: Claim,
  relation: string,
  names: ReadonlyMap<string, string>,
  addresses: Addresses,
): MemberAnswer {
  const holder = article.attributions.find(({ id }) => id === claim.holder);
  const { address, version } = addresses.article(article.id);
  return {
    words: claim.text,
    speaker: holder === undefined || holder.speaker === null ? null : (names.get(holder.speaker) ?? holder.speaker),
    article: address,
    version,
    span: [itemAt(claim.evidence, 0)[0], itemAt(claim.evidence, claim.evidence.length - 1)[1]],
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    relation,
    judged: (claim.judged ?? []).map(({ by, verdict }) => `${verdict} by ${by}`),
  };
}

const WORD = /[\p{L}\p{N}]{2,}/gu;
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().matchAll(WORD)].map(([word]) => word));

/** The claim whose words are most like a sentence's, with its likeness (0 to 1, by shared words); null below a third. */
export function nearestClaim(
  sentence: string,
  file: LedgerFile,
): { readonly group: ClaimGroup; readonly likeness: number } | null {
  const asked = wordsOf(sentence);
  const near = file.claims.map((group) => {
    const texts = group.members.flatMap(({ article, claim }) => {
      const held = file.articles.find(({ id }) => id === article);
      const found = held?.claims.find(({ id }) => id === claim);
      if (held === undefined || found === undefined) return [];
      return [found.text, found.evidence.map((span) => held.text.slice(...span)).join(' ')];
    });
    return { group, likeness: Math.max(...[group.text, ...texts].map((text) => alike(asked, wordsOf(text)))) };
  });
  const [best] = near.toSorted(
    (x, y) =>
      y.likeness - x.likeness || y.group.members.length - x.group.members.length || (x.group.id < y.group.id ? -1 : 1),
  );
  return best === undefined || best.likeness < NEAR ? null : best;
}

const NEAR = 1 / 3;

/** Twice what two sets share, of what both hold (Dice). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
