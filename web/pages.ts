import { showKeys } from './keys.ts';
import { linkWords } from './spans.ts';

/** Forms that judge are answered in place: the next page's main part takes the place of this one's. */
const JUDGING = ['/judge', '/undo', '/redo', '/later'];

export function startPages(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const button = event.submitter;
    const action = new URL(
      button instanceof HTMLButtonElement && button.hasAttribute('formaction') ? button.formAction : form.action,
    );
    if (!JUDGING.includes(action.pathname)) return;
    event.preventDefault();
    const fields = new FormData(form, button);
    send(action, fields).catch(() => form.submit());
  });
  window.addEventListener('popstate', () => location.reload());
}

/** One after the other, so that two quick keys never cross. */
let last: Promise<void> = Promise.resolve();

function send(action: URL, fields: FormData): Promise<void> {
  // a finding is judged once; steps back may follow one another as quickly as they are asked for
  for (const button of document.querySelectorAll<HTMLElement>('#page form:not(.undo) [data-key]'))
    button.dataset['spent'] = 'true';
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
  const sent = last.then(async () => {
    const answer = await fetch(action, { method: 'POST', body, headers: { 'x-hearsay-island': '1' } });
    await show(answer);
  });
  last = sent.catch(() => {});
  return sent;
}

/** Show a page that came as an answer, and say what was done. */
async function show(answer: Response): Promise<void> {
  put(await answer.text());
  if (answer.redirected) history.replaceState(null, '', answer.url);
  document.querySelector<HTMLElement>('#page')?.focus({ preventScroll: true });
  toChosen();
}

/** Look at this page again, where nobody is in the middle of something. */
export async function refresh(): Promise<void> {
  const active = document.activeElement;
  const isBusy =
    active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement;
  if (isBusy || document.querySelector('#page details.correct[open]') !== null) return;
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const open = [...document.querySelectorAll('#page details')].map((one) => one.hasAttribute('open'));
  const [x, y] = [scrollX, scrollY];
  put(await answer.text());
  for (const [i, one] of [...document.querySelectorAll('#page details')].entries())
    if (open[i]) one.setAttribute('open', '');
  scrollTo(x, y);
}

function put(html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const [now, then] = [document.querySelector('#page'), next.querySelector('#page')];
  if (now === null || then === null) return;
  linkWords(true);
  const said = now.querySelector('.said');
  const saying = then.querySelector('.said');
  // the line that is read out stays the same element, or it would not be read out
  if (said !== null && saying !== null) {
    said.textContent = saying.textContent;
    saying.replaceWith(said);
  }
  // a text that the answer left out is the one that stands here
  const kept = then.querySelector('[data-kept]');
  const text = now.querySelector('.reading > .text');
  if (kept !== null && text !== null) {
    kept.replaceWith(text);
    choose(text, next);
  }
  now.replaceChildren(...then.childNodes);
  showKeys();
  document.title = next.title;
}

/** The words of the finding that is asked about come into sight. */
export function toChosen(): void {
  // on a small screen the card lies over the lower half
  const block = innerWidth < 960 ? 'start' : 'center';
  document.querySelector(':is(.text, .printed) .chosen')?.scrollIntoView({ block });
}

/** Mark the words of the finding that is looked at, in a text that stays as it is. */
function choose(text: Element, next: Document): void {
  for (const one of text.querySelectorAll('.chosen')) one.classList.remove('chosen');
  const about = next.querySelector<HTMLElement>('[data-card]')?.dataset['card']?.split('.')[1];
  if (about === undefined) return;
  for (const one of text.querySelectorAll(`a[href$="f=${CSS.escape(about)}"]`)) one.classList.add('chosen');
}

/** From one finding of an article to another: only what stands beside the text is asked for. */
export function startSteps(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link === null || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { pathname, search, origin } = new URL(link.href);
    const isStep = origin === location.origin && pathname === location.pathname && search.startsWith('?f=');
    if (!isStep || document.querySelector('.reading .text') === null) return;
    event.preventDefault();
    step(link.href).catch(() => location.assign(link.href));
  });
}

async function step(address: string): Promise<void> {
  const answer = await fetch(address, { headers: { 'x-hearsay-island': '1' } });
  if (!answer.ok) throw new Error(answer.statusText);
  put(await answer.text());
  history.pushState(null, '', answer.url);
  toChosen();
}
