import type { Reply } from './reply.ts';
import type { Ask } from './request.ts';

/** A line to keep the connection, in milliseconds. */
const BREATH = 25_000;

/** Server-sent events: `changed` with the number of the revision, `job` with the number of a job that went on. */
export function eventStream({ desk, request }: Ask): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    body: eventsOf(desk.events, request),
  };
}

async function* eventsOf(events: Ask['desk']['events'], request: Ask['request']): AsyncGenerator<string> {
  const waiting: string[] = ['retry: 3000\n\n'];
  const over = new AbortController();
  let wake = (): void => {};
  const tell = (kind: string, value: unknown): void => {
    if (waiting.length < 1000) waiting.push(`event: ${kind}\nid: ${String(value)}\ndata: ${JSON.stringify(value)}\n\n`);
    wake();
  };
  const changed = (rev: number): void => tell('changed', rev);
  const job = (id: string): void => tell('job', id);
  const end = (): void => {
    over.abort();
    wake();
  };
  events.on('changed', changed).on('job', job).on('close', end);
  request.on('close', end);
  const timer = setInterval(() => {
    waiting.push(': still here\n\n');
    wake();
  }, BREATH);
  try {
    while (!over.signal.aborted) {
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    clearInterval(timer);
    events.off('changed', changed).off('job', job).off('close', end);
  }
}
