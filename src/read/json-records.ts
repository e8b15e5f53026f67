import { LINE_CHARS_MOST } from './lines-of.ts';

/**
 * The records of JSON Lines, and of what people give in their stead: one object or a list of objects, written over many
 * lines or on one. Where the first line is JSON by itself the lines pass as they come; where it is not, all are held
 * until they are, and where they never are they pass as they came, so that each bad line is named.
 *
 * @param lines null is one that was too long to hold
 */
export async function* jsonRecords(
  lines: AsyncIterable<string | null> | Iterable<string>,
): AsyncGenerator<string | null> {
  let held: string[] | null = null;
  let size = 0;
  let isFirst = true;
  for await (const line of lines) {
    if (held !== null) {
      if (line !== null) held.push(line);
      size += line?.length ?? LINE_CHARS_MOST;
      if (size < LINE_CHARS_MOST) continue;
      yield* held;
      if (line === null) yield null;
      held = null;
      continue;
    }
    const text = line?.replace(/^\uFEFF/, '').trim() ?? '';
    const opens = isFirst && /^[[{]/.test(text);
    if (text !== '') isFirst = false;
    const list = opens ? parsed(text) : undefined;
    if (opens && list === undefined) {
      held = [text];
      size = text.length;
    } else if (Array.isArray(list)) yield* list.map((one) => JSON.stringify(one));
    else yield line;
  }
  if (held === null) return;
  const whole = parsed(held.join('\n'));
  if (whole === undefined) yield* held;
  else yield* (Array.isArray(whole) ? whole : [whole]).map((one) => JSON.stringify(one));
}

/** What the text holds; undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
