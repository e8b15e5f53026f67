/**
 * Features of the first pass: what can be said of a token before any cue is known. Words, tags and relations in
 * a window, the verbs above it, the quotation marks around it.
 */
import type { Columns } from './columns.ts';
import type { FeatureWriter } from './feature-writer.ts';
import { join } from './mix.ts';

/** Value of a neighbour beyond the edge. */
const EDGE = 0x5bd1e995;

const bin = (n: number): number => (n <= 4 ? n : n <= 6 ? 5 : n <= 10 ? 6 : n <= 16 ? 7 : n <= 30 ? 8 : 9);

/** Write the features of tokens `[from, to)`, which are one paragraph or a part of it. */
export function tokenFeatures(c: Columns, from: number, to: number, out: FeatureWriter): void {
  const {
    word,
    lemma,
    tag,
    relation,
    suffix,
    shape,
    head,
    left,
    right,
    kids,
    cue,
    above,
    through,
    quote,
    fine,
    coarse,
    lead,
  } = c;
  const at = (column: Int32Array, i: number): number => (i >= from && i < to ? column[i]! : EDGE);
  const q = (i: number): number => (i >= from && i < to ? quote[i]! : 7);
  for (let i = from; i < to; i++) {
    out.begin(0);
    const w0 = word[i]!,
      l0 = lemma[i]!,
      x0 = tag[i]!,
      r0 = relation[i]!;
    const w1 = at(word, i - 1),
      w2 = at(word, i + 1),
      x1 = at(tag, i - 1),
      x2 = at(tag, i + 1),
      l1 = at(lemma, i - 1),
      l2 = at(lemma, i + 1);
    const x11 = at(tag, i - 2),
      x22 = at(tag, i + 2);
    const h = head[i]!;
    const xh = h >= 0 ? tag[h]! : EDGE,
      rh = h >= 0 ? relation[h]! : EDGE;
    const g = h >= 0 ? head[h]! : -1;
    const xg = g >= 0 ? tag[g]! : EDGE;
    const side = h < 0 ? 2 : h < i ? 0 : 1;
    const q0 = quote[i]!,
      around = (q(i - 1) * 8 + q0) * 8 + q(i + 1);
    // words and tags around
    out.add(w0, 0);
    out.add(w1, w0);
    out.add(w0, w2);
    out.add(w1, 0);
    out.add(w2, 0);
    out.add(at(word, i - 2), 0);
    out.add(l0, 0);
    out.add(l1, 0);
    out.add(l2, 0);
    out.add(suffix[i]!, 0);
    out.add(at(shape, i - 1), shape[i]!);
    out.add(x1, x0);
    out.add(x0, x2);
    out.add(join(x1, x0), x2);
    out.add(join(x11, x1), x0);
    out.add(join(x0, x2), x22);
    out.add(l0, x2);
    out.add(l0, x1);
    out.add(l1, x0);
    out.add(at(lemma, i - 2), x0);
    // syntax
    out.add(r0, 0);
    out.add(r0, xh);
    out.add(join(r0, x0), xh);
    out.add(join(r0, rh), xg);
    out.add(join(r0, side), join(xh, rh));
    out.add(l0, r0);
    out.add(l0, kids[i]!);
    out.add(join(l0, r0), kids[i]!);
    out.add(at(relation, i - 1), r0);
    out.add(r0, at(relation, i + 1));
    out.add(join(at(relation, i - 1), r0), at(relation, i + 1));
    out.add(h === i - 1 ? 1 : h === i + 1 ? 2 : 0, join(r0, x0));
    // the possible cue itself, and the one above
    out.add(cue[i]!, x0);
    out.add(join(cue[i]!, r0), kids[i]!);
    out.add(join(cue[i]!, i > from ? cue[i - 1]! : 9), i + 1 < to ? cue[i + 1]! : 9);
    const a = above[i]!,
      th = through[i]!;
    const rt = th >= 0 ? relation[th]! : EDGE;
    const where = a < 0 ? 0 : (a < i ? 1 : 2) + (th === i ? 2 : 0);
    const cueStep = a >= 0 ? cue[a]! : 8;
    out.add(join(rt, cueStep), r0);
    out.add(join(rt, where), join(x0, cueStep));
    out.add(join(rt, where), at(relation, i - 1));
    const prevThrough = i > from ? through[i - 1]! : -2,
      nextThrough = i + 1 < to ? through[i + 1]! : -2;
    const change = (prevThrough === th ? 0 : 1) + (nextThrough === th ? 0 : 2);
    out.add(join(rt, where), change);
    out.add(join(rt, change), join(x0, w0));
    out.add(join(rt, change), join(x1, x2));
    const rtp = prevThrough >= 0 ? relation[prevThrough]! : EDGE,
      rtn = nextThrough >= 0 ? relation[nextThrough]! : EDGE;
    out.add(join(rtp, rt), rtn);
    out.add(join(rtp, rt), join(w1, 1));
    out.add(join(rt, rtn), w2);
    // quotation marks, places
    out.add(around, x0);
    out.add(around, r0);
    out.add(q0, w0);
    out.add(join(q0, rt), where);
    const s = i - c.sentenceFrom[i]!,
      e = c.sentenceTo[i]! - 1 - i;
    const firstQuote = c.quote[c.sentenceFrom[i]!]!;
    out.add(Math.min(s, 3), x0);
    out.add(Math.min(e, 3), x0);
    out.add(join(Math.min(s, 2), firstQuote), join(x0, q0));
    out.add(firstQuote, join(q0, e === 0 ? 1 : 0));
    out.add(
      c.paragraphFrom[i] === c.sentenceFrom[i] ? 1 : 0,
      join(Math.min(s, 2), c.paragraphTo[i] === c.sentenceTo[i] ? 1 : 0),
    );
    out.add(at(word, c.sentenceFrom[i]!), join(Math.min(s, 2), q0));
    out.add(left[i] === i ? 1 : 0, join(right[i] === i ? 1 : 0, x0));
    out.add(bin(c.paragraphTo[i]! - c.paragraphFrom[i]!), join(c.paragraphFrom[i] === 0 ? 1 : 0, x0));
    // before and after the colon of a heading or a transcript
    out.add(lead[i]!, join(x0, Math.min(s, 4)));
    out.add(lead[i]!, join(shape[i]!, around));
    out.add(lead[i]!, join(at(shape, c.paragraphFrom[i]!), c.paragraphFrom[i] === 0 ? 1 : 0));
    // word clusters
    out.add(fine[i]!, 0);
    out.add(at(coarse, i - 1), coarse[i]!);
    out.add(coarse[i]!, at(coarse, i + 1));
    out.add(fine[i]!, kids[i]!);
    out.add(fine[i]!, join(r0, kids[i]!));
    out.add(h >= 0 ? fine[h]! : EDGE, r0);
    out.add(a >= 0 ? fine[a]! : EDGE, join(rt, where));
    out.add(fine[i]!, x2);
    out.add(at(fine, i - 1), x0);
    out.add(at(fine, i + 1), x0);
    out.end();
  }
}
