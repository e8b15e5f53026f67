/** Control characters but tab and line ends, and halves of surrogate pairs. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu;

/** A text that may stand in a file for people: what has no shape there becomes U+FFFD, as many code units as before. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}
