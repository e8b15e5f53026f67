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
  for (const button of document.querySelectorAll<HTMLButtonElement>('#page [data-key]'))
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
  const said = now.querySelector('.said');
  const saying = then.querySelector('.said');
  // the line that is read out stays the same element, or it would not be read out
  if (said !== null && saying !== null) {
    said.textContent = saying.textContent;
    saying.replaceWith(said);
  }
  now.replaceChildren(...then.childNodes);
  document.title = next.title;
}

/** The words of the finding that is asked about come into sight. */
export function toChosen(): void {
  document.querySelector('.text .chosen')?.scrollIntoView({ block: 'center' });
}
