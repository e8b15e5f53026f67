/**
 * An inverted index in flat arrays: key → the entries added under it, newest first. Keys are 32-bit hashes, 0 stands
 * for none. An entry is a number (a document) and a weight.
 */
export class HashPostings {
  private keys: Uint32Array;
  private heads: Int32Array;
  private lengths: Int32Array;
  private used = 0;
  private count = 0;
  /** entry → the next one under its key, -1 at the end */
  next: Int32Array;
  doc: Int32Array;
  weight: Float32Array;

  /** @param room how many entries are expected; more may come */
  constructor(room: number) {
    const entries = 1 << Math.max(4, Math.ceil(Math.log2(room))),
      slots = entries * 2;
    this.keys = new Uint32Array(slots);
    this.heads = new Int32Array(slots).fill(-1);
    this.lengths = new Int32Array(slots);
    this.next = new Int32Array(entries);
    this.doc = new Int32Array(entries);
    this.weight = new Float32Array(entries);
  }

  /** First entry under a key, or -1. */
  head(key: number): number {
    return this.heads[this.slot(key)] ?? -1;
  }

  /** How many entries a key has. */
  size(key: number): number {
    return this.lengths[this.slot(key)] ?? 0;
  }

  add(key: number, doc: number, weight: number): void {
    if (this.used * 2 > this.keys.length) this.rehash();
    if (this.count === this.next.length) this.growEntries();
    const slot = this.slot(key),
      entry = this.count++;
    if (this.keys[slot] === 0) {
      this.keys[slot] = key;
      this.used++;
    }
    this.next[entry] = this.heads[slot] ?? -1;
    this.heads[slot] = entry;
    this.lengths[slot] = (this.lengths[slot] ?? 0) + 1;
    this.doc[entry] = doc;
    this.weight[entry] = weight;
  }

  /** Add to the weight of a document under a key, or enter it there, unless the key has `limit` entries already. */
  raise(key: number, doc: number, weight: number, limit: number): void {
    for (let entry = this.head(key); entry >= 0; entry = this.next[entry] ?? -1) {
      if (this.doc[entry] === doc) {
        this.weight[entry] = (this.weight[entry] ?? 0) + weight;
        return;
      }
    }
    if (this.size(key) < limit) this.add(key, doc, weight);
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1,
      keys = this.keys;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private rehash(): void {
    const { keys, heads, lengths } = this,
      size = keys.length * 2;
    this.keys = new Uint32Array(size);
    this.heads = new Int32Array(size).fill(-1);
    this.lengths = new Int32Array(size);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      if (key === 0) continue;
      const slot = this.slot(key);
      this.keys[slot] = key;
      this.heads[slot] = heads[i] ?? -1;
      this.lengths[slot] = lengths[i] ?? 0;
    }
  }

  private growEntries(): void {
    const size = this.next.length * 2;
    const next = new Int32Array(size),
      doc = new Int32Array(size),
      weight = new Float32Array(size);
    next.set(this.next);
    doc.set(this.doc);
    weight.set(this.weight);
    this.next = next;
    this.doc = doc;
    this.weight = weight;
  }
}
