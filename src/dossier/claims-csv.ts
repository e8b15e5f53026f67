import { stringify } from 'csv-stringify/sync';
import type { Claim, LedgerFile } from '../model/index.ts';
import { printable } from '../view/printable.ts';
import { entityName } from '../view/words.ts';

const COLUMNS = [
  'group',
  'group_text',
  'relation',
  'article',
  'publisher',
  'published_at',
  'claim',
  'type',
  'mode',
  'text',
  'words',
  'holder',
  'speaker',
  'anonymous',
  'actor',
  'recipient',
  'actor_confidence',
  'recipient_confidence',
  'goods',
  'time',
  'polarity',
  'modality',
  'origin',
  'articles',
  'publishers',
  'speakers',
  'origins',
  'institutions',
  'unsourced',
  'doubtful',
] as const;

/**
 * A cell that a spreadsheet would take for a formula is kept as text by a leading apostrophe (OWASP, CSV injection);
 * white space before the sign and its full-width form do not hide it.
 */
function neutral(cell: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}

/** How sure it is that a party is right, where one is named. */
const sure = (claim: Claim, field: 'actor' | 'recipient'): string =>
  claim[field].length === 0 ? '' : String(claim.confidence?.[field] ?? '');

/** One line for each place where a claim of a group is told, with the counts of its group. RFC 4180, UTF-8. */
export function claimsCsv(ledger: LedgerFile): string {
  const articles = new Map(ledger.articles.map((a) => [a.id, a]));
  const claims = new Map(ledger.articles.map((a) => [a.id, new Map(a.claims.map((c) => [c.id, c]))]));
  const attributions = new Map(ledger.articles.map((a) => [a.id, new Map(a.attributions.map((one) => [one.id, one]))]));
  const entities = new Map(ledger.entities.map((e) => [e.id, entityName(e)]));
  const origins = new Map(ledger.origins.map((o) => [o.id, o.label]));
  const names = (ids: readonly string[]): string => ids.map((id) => entities.get(id) ?? id).join('; ');
  const rows = ledger.claims.flatMap((group) =>
    group.members.flatMap((member) => {
      const article = articles.get(member.article);
      const claim = claims.get(member.article)?.get(member.claim);
      if (!article || !claim) return [];
      const held = attributions.get(member.article)?.get(claim.holder);
      const { counts } = group;
      return [
        [
          group.id,
          group.text,
          member.relation,
          article.id,
          article.publisher ?? '',
          article.publishedAt ?? '',
          claim.id,
          claim.type,
          claim.mode ?? '',
          claim.text,
          claim.evidence.map(([start, end]) => article.text.slice(start, end)).join(' … '),
          held ? 'attribution' : claim.holder === 'unclear' ? 'unclear' : 'narrator',
          held?.speaker ? names([held.speaker]) : '',
          held ? String(held.anonymous) : '',
          names(claim.actor),
          names(claim.recipient),
          sure(claim, 'actor'),
          sure(claim, 'recipient'),
          claim.goods.join('; '),
          claim.time ?? '',
          claim.polarity,
          claim.modality,
          claim.origin ? (origins.get(claim.origin) ?? claim.origin) : '',
          counts.articles,
          counts.publishers,
          counts.speakers,
          counts.origins,
          counts.institutions,
          counts.unsourced,
          member.doubtful === true ? 'yes' : '',
        ].map((cell) => neutral(String(cell))),
      ];
    }),
  );
  return printable(stringify([[...COLUMNS], ...rows]));
}
