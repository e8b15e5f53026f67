import type { Counts } from '../model/index.ts';
import type { DraftGroup } from './draft-groups.ts';
import { ASSERTING } from './draft-groups.ts';
import type { Sourced } from './find-origins.ts';
import type { Frame } from './frame.ts';

/**
 * On how much a claim rests, and how far it was carried. Only members that assert it count. Origins that speak for one body
 * are one institution; an origin without a body is one by itself.
 */
export function countGroup(group: DraftGroup, frames: readonly Frame[], originOf: ReadonlyMap<number, Sourced>): { readonly origins: readonly string[]; readonly counts: Counts } {
  const told = group.members.filter(({ relation }) => ASSERTING.has(relation)).map(({ index }) => index);
  const origins = new Map<string, Sourced>();
  const speakers = new Set<string>();
  let unsourced = 0;
  for (const i of told) {
    const sourced = originOf.get(i);
    if (sourced === undefined) { unsourced++; continue; }
    origins.set(sourced.origin.id, sourced);
    const speaker = frames[i]?.holder?.speaker ?? null;
    for (const id of speaker === null ? sourced.origin.speakers : [speaker]) speakers.add(id);
  }
  const articles = new Set(told.map((i) => (frames[i] as Frame).article));
  const publishers = new Set([...articles].flatMap(({ publisher }) => publisher ?? []));
  const institutions = new Set([...origins.values()].map(({ origin }) => origin.institution ?? origin.id));
  return {
    origins: [...origins.keys()].sort(),
    counts: { articles: articles.size, publishers: publishers.size, speakers: speakers.size, origins: origins.size, institutions: institutions.size, unsourced },
  };
}
