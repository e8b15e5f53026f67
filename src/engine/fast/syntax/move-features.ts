import { hashTemplates, templatesOf, type Templates } from '../../../learn/templates.ts';
import { distance, type ParseInput } from './parse-input.ts';
import type { ParseState } from './parse-state.ts';

/**
 * What a move is chosen by. `s` are words of the stack from its top, `b` of the buffer from its front; behind them `w` the
 * word, `t` its tag, `f` and `c` its fine and coarse cluster; `l`, `r` its outermost children and `l2`, `r2` the ones
 * before, with `l` for the relation; `v` the number of its children, `ls` and `rs` the set of their relations; `d` are
 * distances.
 */
const VALUES = `
  s0w s0t s0f s0c s0v s0ls s0rs s0lw s0lt s0ll s0rw s0rt s0rl s0l2t s0r2t s1w s1t s1f s1c s1v s1ls s1rs s1lw
  s1lt s1ll s1rw s1rt s1rl s1r2t s2w s2t b0w b0t b0f b0c b0v b0ls b0lw b0lt b0ll b0l2t b1w b1t b1f b1c b2w b2t
  b3t d0 d1 before after`;

/** After Zhang and Nivre (ACL 2011), for the arc-hybrid system. */
export const MOVE_TEMPLATES: Templates = templatesOf(
  VALUES,
  `
  1 s0w s0t
  2 s0w
  3 s0t
  4 s0f s0t
  5 s1w s1t
  6 s1w
  7 s1t
  8 s1f s1t
  9 b0w b0t
  10 b0w
  11 b0t
  12 b0f b0t
  13 b1w b1t
  14 b1w
  15 b1t
  16 b2w b2t
  17 b2t
  18 s2t
  19 s2w s2t
  20 s0w s0t b0w b0t
  21 s0w b0w
  22 s0w s0t b0t
  23 s0t b0w b0t
  24 s0t b0t
  25 s1w s1t s0w s0t
  26 s1w s0w
  27 s1w s1t s0t
  28 s1t s0w s0t
  29 s1t s0t
  30 s1t b0t
  31 s1w b0w
  32 b0t b1t
  33 b0w b1w
  34 s0w b1w
  35 s0t b1t
  36 b0t b1t b2t
  37 s0t b0t b1t
  38 s1t s0t b0t
  39 s2t s1t s0t
  40 s1t s0t b0t b1t
  41 s0w b0t b1t
  42 s0t b0w b1t
  43 s1w s0t b0t
  44 s1t s0w b0t
  45 s1t s0t b0w
  46 s0t b0t b1t b2t
  47 b1t b2t b3t
  48 s0f b0f
  49 s0c b0t d0
  50 s0t b0c d0
  51 s0c b0c b1c
  52 s1f s0f
  53 s1c s0t d1
  54 s1t s0c d1
  55 s1c s0c b0c
  56 s0f b0w
  57 s0w b0f
  58 s1f s0w
  59 s1w s0f
  60 b1f
  61 b0f b1f
  62 s0w d0
  63 s0t d0
  64 b0w d0
  65 b0t d0
  66 s0t b0t d0
  67 s0w b0w d0
  68 s1t s0t d1
  69 s1w d1
  70 s0w d1
  71 s1w s0w d1
  72 s0w s0v
  73 s0t s0v
  74 b0w b0v
  75 b0t b0v
  76 s1t s1v s0t
  77 s1w s1v
  78 s0w s0rs
  79 s0t s0rs b0t
  80 s0w s0ls
  81 s0t s0ls b0t
  82 b0w b0ls
  83 b0t b0ls s0t
  84 s1w s1rs
  85 s1t s1rs s0t
  86 s1t s1ls s0t
  87 s1t s1rs s0t s0rs
  88 s0t s0ls s1t
  89 s0lw s0lt s0ll
  90 s0rw s0rt s0rl
  91 b0lw b0lt b0ll
  92 s1lw s1lt s1ll
  93 s1rw s1rt s1rl
  94 s0t s0lt s0ll b0t
  95 s0t s0rt s0rl b0t
  96 s0t b0t b0lt b0ll
  97 s1t s0t s1rt s1rl
  98 s1t s0t s0lt s0ll
  99 s1t s0t s1lt s1ll
  100 s1t s0t s0rt s0rl
  101 s0t s0lt s0l2t b0t
  102 s0t s0rt s0r2t b0t
  103 b0t b0lt b0l2t s0t
  104 s1t s1rt s1r2t s0t
  105 s0w s0lw b0t
  106 s1w s0lw s0t
  107 s0w b0lw b0t
  108 s1t s0lw s0w
  150 s0t b0t before zero
  151 s1t s0t after zero
  152 s0t b0w before zero`,
);

/** Fill in what the templates of the next move join, in the order of their names. */
export function moveValues(input: ParseInput, state: ParseState, values: Int32Array): void {
  const { n, word, tag, fine, coarse } = input;
  const { stack, depth, next, left1, left2, right1, right2, label, lefts, rights, leftSet, rightSet } = state;
  const none = n + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s2 = depth > 2 ? stack[depth - 3]! : none;
  const b0 = next;
  const b1 = next + 1 <= n ? next + 1 : none;
  const b2 = next + 2 <= n ? next + 2 : none;
  const b3 = next + 3 <= n ? next + 3 : none;
  const s0l = left1[s0]!,
    s0l2 = left2[s0]!,
    s0r = right1[s0]!,
    s0r2 = right2[s0]!;
  const s1l = left1[s1]!,
    s1r = right1[s1]!,
    s1r2 = right2[s1]!,
    b0l = left1[b0]!,
    b0l2 = left2[b0]!;
  let k = 1;
  values[k++] = word[s0]!;
  values[k++] = tag[s0]!;
  values[k++] = fine[s0]!;
  values[k++] = coarse[s0]!;
  values[k++] = rights[s0]! * 8 + lefts[s0]!;
  values[k++] = leftSet[s0]!;
  values[k++] = rightSet[s0]!;
  values[k++] = word[s0l]!;
  values[k++] = tag[s0l]!;
  values[k++] = label[s0l]!;
  values[k++] = word[s0r]!;
  values[k++] = tag[s0r]!;
  values[k++] = label[s0r]!;
  values[k++] = tag[s0l2]!;
  values[k++] = tag[s0r2]!;
  values[k++] = word[s1]!;
  values[k++] = tag[s1]!;
  values[k++] = fine[s1]!;
  values[k++] = coarse[s1]!;
  values[k++] = rights[s1]!;
  values[k++] = leftSet[s1]!;
  values[k++] = rightSet[s1]!;
  values[k++] = word[s1l]!;
  values[k++] = tag[s1l]!;
  values[k++] = label[s1l]!;
  values[k++] = word[s1r]!;
  values[k++] = tag[s1r]!;
  values[k++] = label[s1r]!;
  values[k++] = tag[s1r2]!;
  values[k++] = word[s2]!;
  values[k++] = tag[s2]!;
  values[k++] = word[b0]!;
  values[k++] = tag[b0]!;
  values[k++] = fine[b0]!;
  values[k++] = coarse[b0]!;
  values[k++] = lefts[b0]!;
  values[k++] = leftSet[b0]!;
  values[k++] = word[b0l]!;
  values[k++] = tag[b0l]!;
  values[k++] = label[b0l]!;
  values[k++] = tag[b0l2]!;
  values[k++] = word[b1]!;
  values[k++] = tag[b1]!;
  values[k++] = fine[b1]!;
  values[k++] = coarse[b1]!;
  values[k++] = word[b2]!;
  values[k++] = tag[b2]!;
  values[k++] = tag[b3]!;
  // the words just before the buffer and just after the stack's top may have left the configuration
  values[k++] = distance(s0, b0, none);
  values[k++] = distance(s1, s0, none);
  values[k++] = next > 0 ? tag[next - 1]! : -1;
  values[k++] = s0 < n ? tag[s0 + 1]! : -1;
}

/** The features of the next move as buckets, for training; gives their number. */
export function moveFeatures(input: ParseInput, state: ParseState, mask: number, out: Int32Array): number {
  const values = new Int32Array(MOVE_TEMPLATES.values);
  moveValues(input, state, values);
  return hashTemplates(MOVE_TEMPLATES, values, 0, mask, false, out);
}
