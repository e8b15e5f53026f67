import type { WeighingRow } from '../store/index.ts';
import type { KeptWeighing } from './kept-weighing.ts';

/** Chapters as they were last looked at, by their digests: what went into one does not change. */
export class WeighingCache {
  readonly #most: number;
  readonly #known = new Map<string, KeptWeighing>();

  constructor(most = 100) {
    this.#most = most;
  }

  of({ digest, body }: WeighingRow): KeptWeighing {
    const kept = this.#known.get(digest) ?? (JSON.parse(body) as KeptWeighing);
    this.keep(digest, kept);
    return kept;
  }

  keep(digest: string, kept: KeptWeighing): void {
    this.#known.delete(digest);
    this.#known.set(digest, kept);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#most) break;
      this.#known.delete(oldest);
    }
  }
}
