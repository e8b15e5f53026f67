import type { Claim, Parsed, Span } from '../model/index.ts';
import { tokensIn } from '../model/tokens.ts';

/** What tokens `[from, to)` say together, as an engine has it: a vector of length one. */
export type Meaning = (from: number, to: number) => Float32Array;

/**
 * Claims with what they say in numbers: their evidence and the sentences that are shown of it, each with the same weight,
 * so that neither a short quotation nor a long sentence alone decides how alike two claims are.
 */
export function withMeanings(claims: readonly Claim[], { tokens }: Pick<Parsed, 'tokens'>, meaning: Meaning): Claim[] {
  const of = (spans: readonly Span[]): Float32Array =>
    unit(
      spans.map((span) => {
        const [from, to] = tokensIn(tokens, span);
        return meaning(from, to).map((v) => v * (to - from));
      }),
    );
  return claims.map((claim) => {
    const { structure } = claim;
    if (!structure) return claim;
    const vector = unit([of(claim.evidence), of(claim.context ?? [])]);
    return vector.some((v) => v !== 0) ? { ...claim, structure: { ...structure, meaning: inBytes(vector) } } : claim;
  });
}

/** The sum of vectors at length one; zeros where they cancel out or there is none. */
function unit(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors.find(({ length }) => length > 0)?.length ?? 0);
  for (const vector of vectors) for (const [i, v] of vector.entries()) sum[i]! += v;
  const length = Math.hypot(...sum);
  return length > 0 ? sum.map((v) => v / length) : sum;
}

/** Numbers as int8 in base64, the greatest as 127. */
function inBytes(vector: Float32Array): string {
  const most = vector.reduce((a, v) => Math.max(a, Math.abs(v)), 0);
  const { buffer } = Int8Array.from(vector, (v) => Math.round((127 * v) / most));
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}
