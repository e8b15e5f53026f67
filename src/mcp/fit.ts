/**
 * What an answer may hold: assistants read all of it, and pay for it. Bytes of its JSON in UTF-8; it is sent twice, as text
 * and as structure, and is to stay within 20 kB.
 */
export const MOST_BYTES = 8500;

/**
 * An answer that is too long, with its lists cut at the end, the longest first; `cut` says how many entries are missing
 * from which.
 */
export function fit<Answer extends object>(
  answer: Answer,
  most: number = MOST_BYTES,
): Answer & { readonly cut?: Readonly<Record<string, number>> } {
  if (sizeOf(answer) <= most) return answer;
  const lists = new Map(
    Object.entries(answer).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])),
  );
  const cut: Record<string, number> = {};
  const now = (): Answer & { cut: Record<string, number> } => ({ ...answer, ...Object.fromEntries(lists), cut });
  for (;;) {
    const [longest] = [...lists].toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a));
    if (sizeOf(now()) <= most || longest === undefined || longest[1].length === 0) return now();
    const [name, list] = longest;
    const kept = list.slice(0, Math.floor(list.length * 0.8));
    cut[name] = (cut[name] ?? 0) + list.length - kept.length;
    lists.set(name, kept);
  }
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
