/**
 * Which words are meant, by arrows: in the field of words, `←` and `→` move their end by a word, with Shift their start,
 * with Ctrl by a sentence; Enter keeps them. Or by the mouse: while the field is open, words that are selected in the text
 * are put into it. What the words are is read out.
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
  document.addEventListener('mouseup', takeSelected);
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.matches('.correct')) linkWords(!target.open);
    },
    true,
  );
}

/** The findings in a text are links; while words are selected in it they are not, for no mouse selects within a link. */
export function linkWords(are: boolean): void {
  if (are === areLinks) return;
  areLinks = are;
  const [now, then] = are ? ['data-href', 'href'] : ['href', 'data-href'];
  for (const link of document.querySelectorAll(`:is(${TEXTS}) a[${now}]`)) {
    link.setAttribute(then, link.getAttribute(now) ?? '');
    link.removeAttribute(now);
  }
}
let areLinks = true;

/** Where the words of articles stand. */
const TEXTS = '.text, .printed';

/** The words that are selected in a text of an article. */
function selected(): string {
  const selection = getSelection();
  const around = selection?.anchorNode?.parentElement?.closest(TEXTS) ?? null;
  return selection === null || around === null ? '' : selection.toString().trim();
}

function takeSelected(): void {
  const field = document.querySelector<HTMLTextAreaElement>('#exact');
  const words = selected();
  if (field === null || words === '' || field.closest('details')?.open !== true) return;
  const around = field.dataset['around'] ?? '';
  const offset = Number(field.dataset['offset'] ?? 0);
  const start = Number(field.dataset['start']) - offset;
  let best = -1;
  for (let at = around.indexOf(words); at >= 0; at = around.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  if (best < 0) return say('These words are too far from those of the finding.');
  setWords(field, best + offset, best + words.length + offset);
}

/** The words between two places of the article are those that are meant. */
function setWords(field: HTMLTextAreaElement, from: number, to: number): void {
  const offset = Number(field.dataset['offset'] ?? 0);
  field.dataset['start'] = `${from}`;
  field.dataset['stop'] = `${to}`;
  field.value = (field.dataset['around'] ?? '').slice(from - offset, to - offset);
  const near = field.form?.elements.namedItem('near');
  if (near instanceof HTMLInputElement) near.value = `${from}`;
  say(field.value);
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
  setWords(field, from, to);
}

/** Where words (or sentences) begin, or end. */
function edgesOf(text: string, isStart: boolean, bySentence: boolean): number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: bySentence ? 'sentence' : 'word' });
  return [...segmenter.segment(text)]
    .filter(({ segment, isWordLike }) => (bySentence ? segment.trim() !== '' : isWordLike === true))
    .map(({ index, segment }) => (isStart ? index : index + segment.trimEnd().length));
}
