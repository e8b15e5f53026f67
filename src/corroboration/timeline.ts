import type { TimelineEntry } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { orderOf } from '../model/order-of.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { dateRange, precisionOf } from './date-range.ts';
import { ASSERTING, type DraftGroup } from './draft-group.ts';
import type { Sourced } from './find-origins.ts';
import type { OccasionText } from './origin-words.ts';
import type { Idf } from './score-pair.ts';
import { formOf, isFragment, shortened } from './sentence-form.ts';
import { cosine } from './terms.ts';

interface Dated {
  readonly date: string;
  line: OccasionText;
  readonly planned: boolean;
  readonly terms: Map<string, number>;
  readonly claims: Map<string, { readonly article: string; readonly claim: string }>;
  readonly articles: Set<string>;
}

/** Words alike from which two entries of one day tell one thing. */
const ONE_EVENT = 0.6;
/** An unnamed speaker has no day of his own; its first appearance is news where so many articles carry it. */
const CARRIED = 2;

/**
 * What happened when, by the dates that claims and occasions carry. Claims of one day that say the same are one entry;
 * every occasion on which somebody made a claim is an entry of its own. Days and months of an unknown year stand at the
 * end; dates that name no days ("recently", a weekday of an unknown week) are left out.
 */
export function timelineOf(
  profiles: readonly ClaimProfile[],
  groups: readonly DraftGroup[],
  sourced: readonly Sourced[],
  idf: Idf,
): TimelineEntry[] {
  const calendar = new Calendar(idf);
  // a claim that stands in two groups is one event
  const home = new Map<number, string>();
  groups.forEach((group, g) => {
    if (group.facet !== null) return;
    for (const { index } of group.members) if (!home.has(index)) home.set(index, `group ${g}`);
    for (const { index, relation } of group.members) {
      const profile = itemAt(profiles, index);
      const { time, modality } = profile.claim;
      if (time !== null && ASSERTING.has(relation) && !isFragment(profile.claim) && precisionOf(time) !== null)
        put(
          calendar.enter(time, home.get(index) ?? `group ${g}`, lineOf(profile), modality === 'planned', profile.terms),
          profile,
        );
    }
  });
  for (const { origin, occasion, profiles: told } of sourced) {
    const date =
      origin.date ??
      (origin.kind === 'briefing' && origin.articles.length >= CARRIED
        ? firstPrinted(told.map((i) => itemAt(profiles, i)))
        : null);
    if (date === null || occasion === null || precisionOf(date) === null) continue;
    const said = new Map(told.flatMap((i) => [...itemAt(profiles, i).terms]));
    const entry = calendar.enter(
      date,
      origin.id,
      origin.date === null ? firstReported(occasion) : occasion,
      false,
      said,
    );
    for (const { article } of origin.articles) entry.articles.add(article);
    for (const i of told) put(entry, itemAt(profiles, i));
  }
  return calendar
    .entries()
    .map(({ date, line, planned, claims, articles }): TimelineEntry => ({
      date,
      precision: precisionOf(date) ?? 'open',
      status: planned ? 'planned' : 'past',
      text: line.text,
      articles: [...articles].toSorted(),
      claims: [...claims.values()],
    }))
    .toSorted(byDate);
}

/** Entries so far: by what each is about, and by day, where those of alike words are one. */
class Calendar {
  readonly #about = new Map<string, Dated>();
  readonly #byDay = new Map<string, Dated[]>();
  readonly #idf: Idf;

  constructor(idf: Idf) {
    this.#idf = idf;
  }

  enter(date: string, about: string, line: OccasionText, planned: boolean, terms: ReadonlyMap<string, number>): Dated {
    const key = `${date} ${about}`;
    const day = this.#byDay.get(date) ?? [];
    this.#byDay.set(date, day);
    const isOne = (other: Dated): boolean =>
      other.planned === planned && cosine(other.terms, terms, this.#idf) >= ONE_EVENT;
    const known = this.#about.get(key) ?? day.slice(0, LOOKED_AT).find(isOne);
    if (known !== undefined && line.form > known.line.form) known.line = line;
    const entry = known ?? { date, line, planned, terms: new Map(terms), claims: new Map(), articles: new Set() };
    this.#about.set(key, entry);
    if (known === undefined) day.push(entry);
    return entry;
  }

  entries(): Dated[] {
    return [...new Set(this.#about.values())];
  }
}

function put(entry: Dated, { claim, article, key }: ClaimProfile): void {
  entry.claims.set(key, { article: article.id, claim: claim.id });
  entry.articles.add(article.id);
}

function lineOf({ claim }: ClaimProfile): OccasionText {
  return { text: shortened(claim), form: formOf(claim) };
}

function firstReported({ text, form }: OccasionText): OccasionText {
  return { text: `First reported: ${text}`, form };
}

/** Entries of one day that a new one is held against, at most. */
const LOOKED_AT = 40;

/** Day of the first paper that carried it: an unnamed source gives no day of its own. */
function firstPrinted(told: readonly ClaimProfile[]): string | null {
  return (
    told
      .flatMap(({ article }) => (article.publishedAt === null ? [] : [article.publishedAt.slice(0, 10)]))
      .toSorted()[0] ?? null
  );
}

/** By first day, then last day, then words; unknown years last, in the order of the calendar. */
export function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const [x, y] = [dateRange(a.date), dateRange(b.date)];
  if (x === null || y === null)
    return Number(x === null) - Number(y === null) || orderOf(a.date, b.date) || orderOf(a.text, b.text);
  return orderOf(x.first, y.first) || orderOf(x.last, y.last) || orderOf(a.text, b.text);
}
