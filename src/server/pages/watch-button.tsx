import type { VNode } from 'preact';
import { mayAs, type Who } from '../access.ts';

/** A button that watches what the page shows; nothing for those who may not. */
export function WatchButton({
  who,
  target,
  search = false,
  label,
}: {
  readonly who: Who;
  readonly target: string;
  /** is the target words to be searched for? */
  readonly search?: boolean;
  readonly label: string;
}): VNode | null {
  if (who.session === null || !mayAs(who.role, 'judge')) return null;
  return (
    <form method="post" action="/watches" class="watch-it">
      <input type="hidden" name="target" value={target} />
      {search && <input type="hidden" name="as" value="search" />}
      <button type="submit" class="small" data-key="w">
        {label} <kbd>w</kbd>
      </button>
    </form>
  );
}
