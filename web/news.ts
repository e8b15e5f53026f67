/** News of the desk as it comes: counts in place on pages that show them, and a line where reading would be disturbed. */
import { refresh } from './pages.ts';

/** Changes that follow one another so quickly are shown together, in milliseconds. */
const TOGETHER = 250;

export function startNews(): void {
  if (document.body.dataset['keys'] === undefined || typeof EventSource === 'undefined') return;
  const source = new EventSource('/api/events');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch(() => {});
    }, TOGETHER);
  };
  source.addEventListener('changed', soon);
  source.addEventListener('job', () => {
    if (location.pathname.startsWith('/add/')) soon();
  });
  window.addEventListener('pagehide', () => source.close());
}
