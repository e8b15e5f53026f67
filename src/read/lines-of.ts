/** A line of JSON Lines longer than this is refused; a page and its data fit many times over. */
export const LINE_CHARS_MOST: number = 64 * 1024 * 1024;

/**
 * The lines of a stream of text, parted by `\n` or `\r\n` alone: a line separator inside a JSON string ends none. A
 * line longer than `LINE_CHARS_MOST` is passed over and comes as null; no more than one line is held.
 */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string | null> {
  stream.setEncoding('utf8');
  let rest: string[] = [];
  let size = 0;
  const whole = (last: string): string | null => {
    const line = size + last.length > LINE_CHARS_MOST ? null : (rest.join('') + last).replace(/\r$/, '');
    rest = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    const parts = chunk.split('\n');
    for (const part of parts.slice(0, -1)) yield whole(part);
    const open = parts.at(-1) ?? '';
    size += open.length;
    if (size <= LINE_CHARS_MOST) rest.push(open);
    else rest = [];
  }
  if (size > 0) yield whole('');
}
