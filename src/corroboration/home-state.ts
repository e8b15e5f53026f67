import { knownByName } from '../knowledge/index.ts';
import type { AnnotatedArticle, Entity } from '../model/index.ts';

/** Mentions of states in an article, from which one of them can be its home ground. */
const MENTIONS = 3;
/** Share of them that the home state has. */
const SHARE = 0.6;

/**
 * The state whose "government", "officials" and "police" a report speaks of without saying so: that of the place of
 * writing, if this is a capital or its state is given, else the one that is named far more often than others; null
 * where there is neither.
 */
export function homeStateOf(article: AnnotatedArticle, entities: ReadonlyMap<string, Entity>): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { entity, kind } of article.mentions) {
    if (entity === null || kind !== 'name' || entities.get(entity)?.type !== 'COUNTRY') continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    all++;
  }
  const [top] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return (
    datelineState(article, entities) ?? (top !== undefined && all >= MENTIONS && top[1] >= SHARE * all ? top[0] : null)
  );
}

/** Sentences in which a dateline stands; it is a sentence of its own, up to its dash (`language/segment`). */
const FIRST = 4;

/** The state of the place of writing, where the dateline tells it: its own name, else that of its capital. */
function datelineState({ text, sentences }: AnnotatedArticle, entities: ReadonlyMap<string, Entity>): string | null {
  for (const span of sentences.slice(0, FIRST)) {
    const line = text.slice(...span);
    if (!/[–—―-]\s*$/u.test(line)) continue;
    const [place = '', region = ''] = line.split(/[,(–—―]|\s-/u).map((part) => part.trim());
    const given = [region, titled(place)].flatMap((name) => knownByName(name) ?? []);
    const state = given.find(({ kind, as }) => kind === 'country' && (as === 'name' || as === 'capital'));
    if (state !== undefined) return entities.has(state.id) ? state.id : null;
  }
  return null;
}

function titled(place: string): string {
  return place.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}
