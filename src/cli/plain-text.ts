/**
 * Controls of a terminal (C0, DEL, C1), marks that turn the direction of writing, and line separators: all that a
 * message may not carry.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * Words of an input (a file name, a title, a parser's complaint) as they may stand in one line of a terminal: control
 * characters are shown as `\x1b`, so that no input can move the cursor, colour the screen or fake a line.
 */
export function plainText(words: string): string {
  return words.replace(CONTROLS, (c) => {
    const code = c.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
  });
}
