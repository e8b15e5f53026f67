// Sums of weights over hashed features on WebAssembly SIMD, in AssemblyScript; `npm run kernel` writes
// models/linear-kernel.wasm. Every argument is an address or a count; what each function computes is written plainly in
// crf.ts, sparse-linear.ts and pair-linear.ts.

/** Features whose weights of one byte a sum of 16 bits holds for sure. */
const SURE: i32 = 256;

@inline function flush(sum: v128, out: usize): void {
  v128.store(out, i32x4.add(v128.load(out), i32x4.extend_low_i16x8_s(sum)));
  v128.store(out, i32x4.add(v128.load(out, 16), i32x4.extend_high_i16x8_s(sum)), 16);
}

/** Sums of the rows of up to 16 labels that features of positions have, 16 numbers of 32 bits each. */
export function field(
  ids: usize, starts: usize, positions: i32, index: usize, weights: usize, labels: i32, rows: usize, out: usize,
): void {
  for (let i = 0; i < positions; i++) {
    const first = ids + (<usize>load<u32>(starts) << 2);
    const end = ids + (<usize>load<u32>(starts, 4) << 2);
    starts += 4;
    // which rows there are, then their sums: reads of memory that do not wait for one another
    let last = rows;
    for (let p = first; p < end; p += 4) {
      const id = load<u32>(p);
      const at = index + (<usize>(id >> 5) << 3);
      const word = load<u32>(at);
      const bit = id & 31;
      store<u32>(last, <u32>weights + (load<u32>(at, 4) + <u32>popcnt<u32>(word & ((1 << bit) - 1))) * labels);
      last += <usize>((word >> bit) & 1) << 2;
    }
    const zero = i32x4.splat(0);
    v128.store(out, zero);
    v128.store(out, zero, 16);
    v128.store(out, zero, 32);
    v128.store(out, zero, 48);
    for (let p = rows; p < last;) {
      const stop = min(last, p + (SURE << 2));
      let low = zero, high = zero;
      for (; p < stop; p += 4) {
        const row = v128.load(load<u32>(p));
        low = i16x8.add(low, i16x8.extend_low_i8x16_s(row));
        high = i16x8.add(high, i16x8.extend_high_i8x16_s(row));
      }
      flush(low, out);
      flush(high, out + 32);
    }
    out += 64;
  }
}

/** Sums of the two codes of each feature, as their values; two numbers. */
export function pairs(ids: usize, count: i32, codes: usize, values: usize, out: usize): void {
  let first = 0, second = 0;
  for (const end = ids + (<usize>count << 2); ids < end; ids += 4) {
    const code = <usize>load<u16>(codes + (<usize>load<u32>(ids) << 1));
    first += load<i32>(values + ((code & 0xff) << 2));
    second += load<i32>(values + ((code >> 8) << 2));
  }
  store<i32>(out, first);
  store<i32>(out, second, 4);
}

/**
 * Sums of the entries of features into `out`, a number for each label. `rows` has room for two numbers a feature. Returns
 * the label of the highest from `from` on, the first of equals.
 */
export function sparse(
  ids: usize, count: i32, offsets: usize, entries: usize, values: usize, labels: i32, from: i32, rows: usize, out: usize,
): i32 {
  memory.fill(out, 0, <usize>labels << 2);
  let last = rows;
  for (const end = ids + (<usize>count << 2); ids < end; ids += 4) {
    const at = offsets + (<usize>load<u32>(ids) << 2);
    const start = load<u32>(at), stop = load<u32>(at, 4);
    store<u32>(last, start);
    store<u32>(last, stop, 4);
    last += select<usize>(8, 0, stop > start);
  }
  // the first entry of each row before all others: reads of memory that do not wait for one another
  let touched = 0;
  for (let p = rows; p < last; p += 8) touched ^= <i32>load<u16>(entries + (<usize>load<u32>(p) << 1));
  store<i32>(last, touched);
  for (let p = rows; p < last; p += 8) {
    const stop = entries + (<usize>load<u32>(p, 4) << 1);
    for (let e = entries + (<usize>load<u32>(p) << 1); e < stop; e += 2) {
      const entry = <usize>load<u16>(e);
      const sum = out + ((entry & 0xff) << 2);
      store<i32>(sum, load<i32>(sum) + load<i32>(values + ((entry >> 8) << 2)));
    }
  }
  let best = from;
  let most = load<i32>(out + (<usize>from << 2));
  for (let label = from + 1; label < labels; label++) {
    const sum = load<i32>(out + (<usize>label << 2));
    if (sum > most) {
      most = sum;
      best = label;
    }
  }
  return best;
}

@inline function mix(hash: v128, value: v128): v128 {
  const h = i32x4.mul(v128.xor(hash, value), i32x4.splat(0x9e3779b1));
  return v128.xor(h, i32x4.shr_u(h, 15));
}

/** The numbers at four addresses. */
@inline function gather(addresses: usize): v128 {
  let four = v128.load32_zero(load<u32>(addresses));
  four = v128.load_lane<u32>(load<u32>(addresses, 4), four, 1);
  four = v128.load_lane<u32>(load<u32>(addresses, 8), four, 2);
  return v128.load_lane<u32>(load<u32>(addresses, 12), four, 3);
}

/**
 * Hashes of templates, four at a time: of each four their numbers, the addresses of their first to fourth values, and
 * all bits where there is a fourth. Buckets under `mask` into `ids`, spread once more if asked.
 */
export function hash(fours: usize, count: i32, shift: i32, mask: i32, isSpread: i32, ids: usize): void {
  const under = i32x4.splat(mask);
  for (const end = ids + (<usize>count << 4); ids < end; ids += 16, fours += 96) {
    let h = i32x4.mul(i32x4.add(v128.load(fours), i32x4.splat(shift)), i32x4.splat(0x3c6ef372));
    h = mix(h, gather(fours + 16));
    h = mix(h, gather(fours + 32));
    h = mix(h, gather(fours + 48));
    h = v128.bitselect(mix(h, gather(fours + 64)), h, v128.load(fours, 80));
    if (isSpread) {
      h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(0x85ebca6b));
      h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(0xc2b2ae35));
      h = v128.xor(h, i32x4.shr_u(h, 16));
    }
    v128.store(ids, v128.and(h, under));
  }
}
