import { plainText } from './plain-text.ts';

/** Progress on stderr for work that takes longer than a second; silent on anything quicker. */
export interface Progress {
  /** `done` of `total` (null while nobody knows), and what is being worked on */
  step(done: number, total: number | null, what: string): void;
  /** Say something that stays, between two steps; `paint` colours it. */
  note(line: string, paint?: (text: string) => string): void;
  end(): void;
}

const QUIET_MS = 1000;
const EVERY_MS = 200;

/** How many a second, and how long the rest will take, once enough are done to say. */
function pace(done: number, total: number | null, ms: number): string {
  if (done < 10) return '';
  const rate = (done * 1000) / ms;
  const left = total === null ? '' : `, ${Math.ceil((total - done) / rate)} s left`;
  return ` (${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s${left})`;
}

/**
 * On a terminal one line that is written over, elsewhere a line every five seconds.
 *
 * @param data  where data are written meanwhile: on the terminal where they are read, no line is in their way
 */
export function progress(
  label: string,
  out: NodeJS.WriteStream = process.stderr,
  data: NodeJS.WriteStream | null = null,
): Progress {
  const isInTheWay = out.isTTY && data?.isTTY === true;
  const started = Date.now();
  const every = out.isTTY ? EVERY_MS : 5000;
  let last = started + QUIET_MS - every;
  let shown = false;
  const clear = (): void => {
    if (shown && out.isTTY) out.write('\r\x1b[K');
    shown = false;
  };
  return {
    step(done, total, what) {
      const now = Date.now();
      if (isInTheWay || now - last < every || now - started < QUIET_MS) return;
      last = now;
      const line = `${label} ${done}${total === null ? '' : `/${total}`}${pace(done, total, now - started)}  ${plainText(what)}`;
      out.write(out.isTTY ? `\r\x1b[K${line.slice(0, (out.columns ?? 80) - 1)}` : `${line}\n`);
      shown = true;
    },
    note(line, paint = (text) => text) {
      clear();
      out.write(`${paint(plainText(line))}\n`);
    },
    end() {
      clear();
    },
  };
}
