import { createColors } from 'picocolors';

/**
 * Colours for messages: on a terminal only, and not where `NO_COLOR` asks for none (no-color.org). Messages go to
 * stderr, so that is what counts.
 */
export const colors: ReturnType<typeof createColors> = createColors(
  process.stderr.isTTY === true && !process.env['NO_COLOR'],
);
