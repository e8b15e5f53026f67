/** Texts remembered; all are forgotten at once when there are more. */
const MOST = 2048;
/** Longer texts are worked out anew: few repeat, and they would fill the memory. */
const CHARS_MOST = 1000;

/** A pure function of a short text that remembers its answers: many rules ask the same of one block. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly now: T }>();
  return (text) => {
    if (text.length > CHARS_MOST) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before.now;
    const now = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { now });
    return now;
  };
}
