const LF = 10;
const CR = 13;

/** Bytes that come in chunks, taken in pieces of the reader's choice; holds no more than one piece and one chunk. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  async skipBlankLines(): Promise<void> {
    for (;;) {
      const at = this.#held.findIndex((byte) => byte !== LF && byte !== CR);
      if (at >= 0) {
        this.#held = this.#held.subarray(at);
        return;
      }
      if (!(await this.#next())) return;
    }
  }

  /**
   * The lines up to the first empty one, which is taken too. Empty where the source has ended, null where it ends or
   * goes on for more than `most` bytes without an empty line.
   */
  async head(most: number): Promise<string | null> {
    const parts: Uint8Array[] = [this.#held];
    let all = this.#held;
    for (;;) {
      const end = endOfHead(all);
      if (end !== null) {
        this.#held = all.subarray(end);
        return Buffer.from(all.subarray(0, end)).toString('utf8');
      }
      if (all.length > most) return null;
      const next = await this.#chunks.next();
      if (next.done) {
        this.#held = new Uint8Array(0);
        return all.length === 0 ? '' : null;
      }
      parts.push(next.value);
      all = Buffer.concat(parts);
    }
  }

  /** So many bytes, or null where the source ends before. */
  async take(count: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    const isWhole = await this.#each(count, (part) => parts.push(part));
    return isWhole ? Buffer.concat(parts) : null;
  }

  /** Pass over so many bytes; false where the source ends before. */
  async skip(count: number): Promise<boolean> {
    return this.#each(count, () => {});
  }

  async #each(count: number, use: (part: Uint8Array) => void): Promise<boolean> {
    let left = count;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#next())) return false;
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
      use(part);
    }
    return true;
  }

  async #next(): Promise<boolean> {
    const next = await this.#chunks.next();
    this.#held = next.done ? new Uint8Array(0) : next.value;
    return !next.done;
  }
}

/** The place after the first empty line, or null. */
export function endOfHead(bytes: Uint8Array): number | null {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? at + 2 : at + 1;
    if (bytes[next] === LF) return next + 1;
  }
  return null;
}
