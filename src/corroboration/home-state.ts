import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';

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
  const [top] = [...counts].toSorted(([a, n], [b, m]) => m - n || orderOf(a, b));
  return (
    datelineState(article, entities) ?? (top !== undefined && all >= MENTIONS && top[1] >= SHARE * all ? top[0] : null)
  );
}

/** The state of the place of writing, where the dateline tells it and the story knows it. */
function datelineState({ layout }: AnnotatedArticle, entities: ReadonlyMap<string, Entity>): string | null {
  const state = layout?.dateline?.state ?? null;
  return state !== null && entities.has(state) ? state : null;
}
