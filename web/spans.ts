/**
 * Which words are meant, by arrows: in the field of words, `←` and `→` move their end by a word, with Shift their start,
 * with Ctrl by a sentence; Enter keeps them. What the words are is read out.
 */
import { say } from './keys.ts';

export function startSpans(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLTextAreaElement) || target.dataset['start'] === undefined) return;
    if (key === 'Enter') {
      event.preventDefault();
      target.form?.requestSubmit();
      return;
    }
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    event.preventDefault();
    move(target, key === 'ArrowRight' ? 1 : -1, event.shiftKey, event.ctrlKey);
  });
}

function move(field: HTMLTextAreaElement, by: 1 | -1, isStart: boolean, bySentence: boolean): void {
  const around = field.dataset['around'] ?? '';
  const [start, stop] = [Number(field.dataset['start']), Number(field.dataset['stop'])];
  const offset = Number(field.dataset['offset'] ?? 0);
  const edges = edgesOf(around, isStart, bySentence).map((edge) => edge + offset);
  const at = isStart ? start : stop;
  const next = by > 0 ? edges.find((edge) => at < edge) : edges.findLast((edge) => edge < at);
  if (next === undefined || (isStart ? next >= stop : next <= start)) return;
  const [from, to] = isStart ? [next, stop] : [start, next];
  field.dataset['start'] = `${from}`;
  field.dataset['stop'] = `${to}`;
  field.value = around.slice(from - offset, to - offset);
  const near = field.form?.elements.namedItem('near');
  if (near instanceof HTMLInputElement) near.value = `${from}`;
  say(field.value);
}

/** Where words (or sentences) begin, or end. */
function edgesOf(text: string, isStart: boolean, bySentence: boolean): number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: bySentence ? 'sentence' : 'word' });
  return [...segmenter.segment(text)]
    .filter(({ segment, isWordLike }) => (bySentence ? segment.trim() !== '' : isWordLike === true))
    .map(({ index, segment }) => (isStart ? index : index + segment.trimEnd().length));
}
