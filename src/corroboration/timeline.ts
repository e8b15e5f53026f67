import type { TimelineEntry } from '../model/index.ts';
import { dateRange } from './date-range.ts';
import { ASSERTING, type DraftGroup } from './draft-groups.ts';
import type { Sourced } from './find-origins.ts';
import type { Frame } from './frame.ts';

interface Dated { date: string; text: string; planned: boolean; claims: Map<string, { article: string; claim: string }>; articles: Set<string>; }

/**
 * What happened when, by the dates that claims and occasions carry. Claims of one group with one date are one entry; every
 * occasion on which somebody spoke is an entry of its own. Dates that name no days are left out.
 */
export function timelineOf(frames: readonly Frame[], groups: readonly DraftGroup[], sourced: readonly Sourced[]): TimelineEntry[] {
  const entries = new Map<string, Dated>();
  const enter = (date: string, group: string, text: string, planned: boolean): Dated => {
    const key = `${date} ${group}`;
    const known = entries.get(key);
    if (known !== undefined) return known;
    const made = { date, text, planned, claims: new Map(), articles: new Set<string>() };
    entries.set(key, made);
    return made;
  };
  groups.forEach((group, g) => {
    if (group.facet !== null) return;
    for (const { index, relation } of group.members) {
      const { claim, article, key } = frames[index] as Frame;
      if (claim.time === null || !ASSERTING.has(relation) || dateRange(claim.time) === null) continue;
      const entry = enter(claim.time, `g${g}`, claim.text, claim.modality === 'planned');
      entry.claims.set(key, { article: article.id, claim: claim.id });
      entry.articles.add(article.id);
    }
  });
  for (const { origin, frames: told } of sourced) {
    if (origin.date === null || dateRange(origin.date) === null) continue;
    const entry = enter(origin.date, origin.id, `${origin.label}.`, false);
    for (const { article } of origin.articles) entry.articles.add(article);
    for (const i of told) { const { claim, article, key } = frames[i] as Frame; entry.claims.set(key, { article: article.id, claim: claim.id }); }
  }
  return [...entries.values()].map(({ date, text, planned, claims, articles }): TimelineEntry => ({
    date, precision: dateRange(date)?.precision ?? 'open', status: planned ? 'planned' : 'past', text, articles: [...articles].toSorted(), claims: [...claims.values()],
  })).toSorted((a, b) => byDate(a.date, b.date) || (a.text < b.text ? -1 : 1));
}

function byDate(a: string, b: string): number {
  const x = dateRange(a);
  const y = dateRange(b);
  if (x === null || y === null) return 0;
  return x.first === y.first ? (x.last === y.last ? 0 : x.last - y.last) : x.first - y.first;
}
