import type { Annotated, Claim } from '../src/model/index.ts';
import type { Row } from './row.ts';

/** An event of the gold standard, as far as it is used here. */
export interface GoldEvent {
  readonly type: string;
  readonly accept?: readonly string[];
  readonly actor?: readonly GoldParty[];
  readonly recipient?: readonly GoldParty[];
}
interface GoldParty {
  readonly start?: number;
  readonly end?: number;
}
type Field = 'actor' | 'recipient';
const FIELDS: readonly Field[] = ['actor', 'recipient'];
/** Reasons rarer than this are counted together. */
const ENOUGH = 10;
/** Bands of confidence. */
const TENTHS = 10;

interface Share {
  right: number;
  of: number;
}

/**
 * How far the parties of events can be relied on: of claims whose type is right, how often the actor and the recipient
 * that they name is one of the gold standard's, by the reason that the claim gives for it, and how often they leave open
 * a party that there is. A party is right where any of its mentions touches one of the gold party's.
 */
export class Reliability {
  readonly #given = new Map<string, Share>();
  readonly #open: Record<Field, Share> = { actor: { right: 0, of: 0 }, recipient: { right: 0, of: 0 } };

  /** per tenth of confidence: how many, how many right, and the sum of what was said */
  readonly #said: Record<Field, { of: number; right: number; sum: number }[]> = {
    actor: Array.from({ length: TENTHS }, () => ({ of: 0, right: 0, sum: 0 })),
    recipient: Array.from({ length: TENTHS }, () => ({ of: 0, right: 0, sum: 0 })),
  };

  count(gold: readonly GoldEvent[], { claims, mentions }: Annotated): void {
    for (const claim of claims) {
      const event = gold.find(({ type, accept = [] }) => type === claim.type || accept.includes(claim.type));
      if (event === undefined) continue;
      for (const field of FIELDS) {
        const parties = event[field] ?? [];
        if (parties.length > 0) add(this.#open[field], claim[field].length === 0);
        if (claim[field].length === 0) continue;
        const spans = mentions.filter(({ entity }) => entity !== null && claim[field].includes(entity));
        const isRight = spans.some(({ span: [from, to] }) =>
          parties.some(({ start = Infinity, end = 0 }) => from < end && to > start),
        );
        const confidence = claim.confidence?.[field] ?? null;
        if (confidence !== null) {
          const tenth = this.#said[field][Math.min(TENTHS - 1, Math.floor(confidence * TENTHS))]!;
          tenth.of++;
          tenth.right += Number(isRight);
          tenth.sum += confidence;
        }
        for (const key of [`${field}`, `${field}: ${reasonFor(claim, field)}`]) {
          const share = this.#given.get(key) ?? { right: 0, of: 0 };
          this.#given.set(key, share);
          add(share, isRight);
        }
      }
    }
  }

  rows(): Row[] {
    const rows: Row[] = [];
    const row = (measure: string, { right, of }: Share): void => {
      if (of > 0) rows.push({ data: 'reliability', measure, value: (100 * right) / of, baseline: null, best: null });
    };
    for (const field of FIELDS) {
      const tenths = this.#said[field];
      const all = tenths.reduce((sum, { of }) => sum + of, 0);
      tenths.forEach(({ of, right }, tenth) =>
        row(`${field}: said ${tenth * 10}–${tenth * 10 + 10} %, right`, { right, of: of >= ENOUGH ? of : 0 }),
      );
      const apart = tenths.reduce((sum, { right, sum: said }) => sum + Math.abs(right - said), 0);
      row(`${field}: expected calibration error (less is better)`, { right: apart, of: all });
      const rare: Share = { right: 0, of: 0 };
      for (const [key, share] of this.#given) {
        if (key !== field && !key.startsWith(`${field}: `)) continue;
        if (key === field || share.of >= ENOUGH) row(`${key} right where named`, share);
        else {
          rare.right += share.right;
          rare.of += share.of;
        }
      }
      row(`${field}: rarer reasons, right where named`, rare);
      row(`${field} left open where there is one (less is better)`, this.#open[field]);
    }
    return rows;
  }
}

function add(share: Share, isRight: boolean): void {
  share.of++;
  if (isRight) share.right++;
}

/** "subject", "behind “to”": without the word of the text that stands there. */
function reasonFor({ reasons = [] }: Claim, field: Field): string {
  const reason = reasons.find((one) => one.startsWith(`${field}: `)) ?? '';
  return reason.slice(field.length + 2).replace(/ “[^”]*”$/u, '');
}
