/** How often one who asks may ask: `burst` at once, then `perSecond`. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

const KNOWN_MOST = 10_000;

/** A bucket for each who asks, filled with time. */
export class Rate {
  readonly #allowance: Allowance;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Take one; returns after how many seconds there is another, 0 where there was one. `now` in milliseconds. */
  take(who: string, now: number): number {
    const { burst, perSecond } = this.#allowance;
    const bucket = this.#buckets.get(who) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    this.#buckets.delete(who);
    this.#buckets.set(who, { left: Math.max(0, left < 1 ? left : left - 1), at: now });
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= KNOWN_MOST) break;
      this.#buckets.delete(oldest);
    }
    return left < 1 ? Math.ceil((1 - left) / perSecond) : 0;
  }
}
