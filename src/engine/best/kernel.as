// The encoder's arithmetic on WebAssembly SIMD, in AssemblyScript; `npm run kernel` writes models/encoder-kernel.wasm.
// The caller lays out the memory: every argument is an address or a count. Rows come in fours. What each function
// computes is written plainly in encode-plain.ts.

const HIDDEN: i32 = 384;
const INNER: i32 = 1536;
const HEADS: i32 = 12;
const WIDTH: i32 = 32; // of a head
const ROW: usize = 3 * 384 * 4; // bytes of a row of queries, keys and values

/** Each row of f32 as int16 with one scale: `limit` is the largest number used. */
export function quantise(x: usize, rows: i32, k: i32, limit: f32, out: usize, scales: usize): void {
  for (let r = 0; r < rows; r++) {
    const end = x + (<usize>k << 2);
    let most = f32x4.splat(0);
    for (let p = x; p < end; p += 16) most = f32x4.max(most, f32x4.abs(v128.load(p)));
    const highest = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    f32.store(scales + (<usize>r << 2), highest / limit);
    const factor = f32x4.splat(highest > 0 ? limit / highest : 0);
    for (let p = x; p < end; p += 32) {
      const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p), factor)));
      const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p, 16), factor)));
      v128.store(out, i16x8.narrow_i32x4_s(a, b));
      out += 16;
    }
    x = end;
  }
}

@inline function finish(sum: v128, scale: v128, weightScales: usize, bias: usize, out: usize): void {
  const factor = f32x4.mul(scale, v128.load(weightScales));
  v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), factor), v128.load(bias)));
}

/** A tile of 4 rows by 8 columns at a time; the int8 weights of 8 columns lie together, in pairs along k. */
@inline function multiplyRows(
  k: i32, x: usize, scales: usize, rows: i32, weights: usize, weightScales: usize, bias: usize, out: usize, n: i32,
  block: i32,
): void {
  for (let first = 0; first < rows; first += block) {
    const last = min(first + block, rows);
    for (let c = 0; c < n; c += 8) {
      for (let r = first; r < last; r += 4) {
        let a0 = i32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
        let w = weights + <usize>(c * k);
        let p = x + (<usize>(r * k) << 1);
        const end = p + (<usize>k << 1);
        while (p < end) {
          const eight = v128.load(w);
          const low = i16x8.extend_low_i8x16_s(eight);
          const high = i16x8.extend_high_i8x16_s(eight);
          const pa = v128.load32_splat(p);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(low, pa));
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(high, pa));
          const pb = v128.load32_splat(p + (<usize>k << 1));
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(low, pb));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(high, pb));
          const pc = v128.load32_splat(p + (<usize>k << 2));
          c0 = i32x4.add(c0, i32x4.dot_i16x8_s(low, pc));
          c1 = i32x4.add(c1, i32x4.dot_i16x8_s(high, pc));
          const pd = v128.load32_splat(p + <usize>(6 * k));
          d0 = i32x4.add(d0, i32x4.dot_i16x8_s(low, pd));
          d1 = i32x4.add(d1, i32x4.dot_i16x8_s(high, pd));
          w += 16;
          p += 4;
        }
        const s = scales + (<usize>r << 2);
        const q = weightScales + (<usize>c << 2);
        const b = bias + (<usize>c << 2);
        const row = <usize>n << 2;
        let o = out + (<usize>(r * n + c) << 2);
        let scale = v128.load32_splat(s);
        finish(a0, scale, q, b, o);
        finish(a1, scale, q + 16, b + 16, o + 16);
        o += row;
        scale = v128.load32_splat(s, 4);
        finish(b0, scale, q, b, o);
        finish(b1, scale, q + 16, b + 16, o + 16);
        o += row;
        scale = v128.load32_splat(s, 8);
        finish(c0, scale, q, b, o);
        finish(c1, scale, q + 16, b + 16, o + 16);
        o += row;
        scale = v128.load32_splat(s, 12);
        finish(d0, scale, q, b, o);
        finish(d1, scale, q + 16, b + 16, o + 16);
      }
    }
  }
}

/** Rows of 384 by a matrix of n columns. A constant length lets the strides be immediates. */
export function multiplyHidden(
  x: usize, scales: usize, rows: i32, weights: usize, weightScales: usize, bias: usize, out: usize, n: i32,
): void {
  multiplyRows(HIDDEN, x, scales, rows, weights, weightScales, bias, out, n, 16);
}

/** Rows of 1536 by a matrix of n columns. */
export function multiplyInner(
  x: usize, scales: usize, rows: i32, weights: usize, weightScales: usize, bias: usize, out: usize, n: i32,
): void {
  multiplyRows(INNER, x, scales, rows, weights, weightScales, bias, out, n, 8);
}

/** Rows of k numbers, a multiple of 8, by a matrix of n columns. */
export function multiplyOther(
  x: usize, scales: usize, rows: i32, weights: usize, weightScales: usize, bias: usize, out: usize, n: i32, k: i32,
): void {
  multiplyRows(k, x, scales, rows, weights, weightScales, bias, out, n, 16);
}

@inline function total(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/** x = norm(x + y), rows of 384, with `gain` and `shift`; y = 0 adds nothing. */
export function addNorm(x: usize, y: usize, rows: i32, gain: usize, shift: usize): void {
  const bytes: usize = <usize>HIDDEN << 2;
  for (let r = 0; r < rows; r++) {
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      let v = v128.load(x + i);
      if (y != 0) {
        v = f32x4.add(v, v128.load(y + i));
        v128.store(x + i, v);
      }
      sum = f32x4.add(sum, v);
    }
    const mean = f32x4.splat(total(sum) / <f32>HIDDEN);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const v = f32x4.sub(v128.load(x + i), mean);
      squares = f32x4.add(squares, f32x4.mul(v, v));
    }
    const factor = f32x4.splat(<f32>1 / sqrt<f32>(total(squares) / <f32>HIDDEN + <f32>1e-12));
    for (let i: usize = 0; i < bytes; i += 16) {
      const v = f32x4.mul(f32x4.sub(v128.load(x + i), mean), factor);
      v128.store(x + i, f32x4.add(f32x4.mul(v, v128.load(gain + i)), v128.load(shift + i)));
    }
    x += bytes;
    if (y != 0) y += bytes;
  }
}

/** e to the power of each lane, after the Cephes library; lanes under -87 give about 1e-38. */
@inline function exp(x: v128): v128 {
  x = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87));
  const n = f32x4.floor(f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(0.5)));
  const r = f32x4.add(
    f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))),
    f32x4.mul(n, f32x4.splat(2.12194440e-4)),
  );
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

/** x = x / 2 * (1 + erf(x / sqrt 2)); erf after Abramowitz and Stegun 7.1.26, error under 1.5e-7. */
export function gelu(x: usize, count: i32): void {
  const end = x + (<usize>count << 2);
  for (let p = x; p < end; p += 16) {
    const v = v128.load(p);
    const size = f32x4.abs(v);
    const z = f32x4.mul(size, f32x4.splat(0.70710678));
    const t = f32x4.div(f32x4.splat(1), f32x4.add(f32x4.mul(z, f32x4.splat(0.3275911)), f32x4.splat(1)));
    let y = f32x4.splat(1.061405429);
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(-1.453152027));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(1.421413741));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(-0.284496736));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(0.254829592));
    y = f32x4.sub(f32x4.splat(1), f32x4.mul(f32x4.mul(y, t), exp(f32x4.neg(f32x4.mul(z, z)))));
    v128.store(p, f32x4.mul(f32x4.splat(0.5), f32x4.add(v, f32x4.mul(size, y))));
  }
}

/**
 * Attention of `rows` rows of queries, keys and values (1152 numbers) into rows of 384. `scratch` has room for
 * 33 rows of `rows` numbers rounded up to a multiple of 8: the keys of a head turned over, and the weights of a query.
 */
export function attend(qkv: usize, rows: i32, out: usize, scratch: usize): void {
  const stride = <usize>((rows + 7) & ~7) << 2;
  const shares = scratch + <usize>WIDTH * stride;
  const scale = f32x4.splat(0.17677669529); // 1 / sqrt 32
  for (let head = 0; head < HEADS; head++) {
    const q = qkv + (<usize>(head * WIDTH) << 2);
    const k = q + (<usize>HIDDEN << 2);
    const v = k + (<usize>HIDDEN << 2);
    for (let d: usize = 0; d < <usize>WIDTH; d++) {
      const turned = scratch + d * stride;
      for (let j = 0; j < rows; j++) f32.store(turned + (<usize>j << 2), f32.load(k + <usize>j * ROW + (d << 2)));
      for (let j = rows; (<usize>j << 2) < stride; j++) f32.store(turned + (<usize>j << 2), 0);
    }
    for (let i = 0; i < rows; i++) {
      const query = q + <usize>i * ROW;
      let most = f32x4.splat(-3.4e38);
      for (let j: usize = 0; j < stride; j += 32) {
        let a = f32x4.splat(0), b = a;
        let turned = scratch + j;
        for (let d: usize = 0; d < <usize>WIDTH << 2; d += 4) {
          const one = v128.load32_splat(query + d);
          a = f32x4.add(a, f32x4.mul(one, v128.load(turned)));
          b = f32x4.add(b, f32x4.mul(one, v128.load(turned, 16)));
          turned += stride;
        }
        a = f32x4.mul(a, scale);
        b = f32x4.mul(b, scale);
        v128.store(shares + j, a);
        v128.store(shares + j, b, 16);
        most = f32x4.max(most, f32x4.max(a, b)); // rows past the end score 0: the maximum may be too high, which cancels
      }
      const highest = f32x4.splat(
        max(
          max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
          max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
        ),
      );
      for (let j: usize = 0; j < stride; j += 16) {
        v128.store(shares + j, exp(f32x4.sub(v128.load(shares + j), highest)));
      }
      let sum: f32 = 0;
      let o0 = f32x4.splat(0), o1 = o0, o2 = o0, o3 = o0, o4 = o0, o5 = o0, o6 = o0, o7 = o0;
      let value = v;
      for (let j = 0; j < rows; j++) {
        const share = shares + (<usize>j << 2);
        sum += f32.load(share);
        const weight = v128.load32_splat(share);
        o0 = f32x4.add(o0, f32x4.mul(weight, v128.load(value)));
        o1 = f32x4.add(o1, f32x4.mul(weight, v128.load(value, 16)));
        o2 = f32x4.add(o2, f32x4.mul(weight, v128.load(value, 32)));
        o3 = f32x4.add(o3, f32x4.mul(weight, v128.load(value, 48)));
        o4 = f32x4.add(o4, f32x4.mul(weight, v128.load(value, 64)));
        o5 = f32x4.add(o5, f32x4.mul(weight, v128.load(value, 80)));
        o6 = f32x4.add(o6, f32x4.mul(weight, v128.load(value, 96)));
        o7 = f32x4.add(o7, f32x4.mul(weight, v128.load(value, 112)));
        value += ROW;
      }
      const part = f32x4.splat(<f32>1 / sum);
      const o = out + (<usize>(i * HIDDEN + head * WIDTH) << 2);
      v128.store(o, f32x4.mul(o0, part));
      v128.store(o, f32x4.mul(o1, part), 16);
      v128.store(o, f32x4.mul(o2, part), 32);
      v128.store(o, f32x4.mul(o3, part), 48);
      v128.store(o, f32x4.mul(o4, part), 64);
      v128.store(o, f32x4.mul(o5, part), 80);
      v128.store(o, f32x4.mul(o6, part), 96);
      v128.store(o, f32x4.mul(o7, part), 112);
    }
  }
}
