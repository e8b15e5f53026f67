import { agencies } from '../../knowledge/agencies.ts';

/** All-capital forms count only as written ("PA", "AP"); the rest without regard to case. */
const EXACT = new Map<string, string>();
const FOLDED = new Map<string, string>();
for (const { name, aliases, kind } of agencies) {
  if (kind !== 'wire') continue;
  for (const form of [name, ...aliases]) {
    if (form === form.toUpperCase()) EXACT.set(form, name);
    else FOLDED.set(form.toLowerCase(), name);
  }
}

/** The agency that a whole string names, or null. */
export function agencyOf(name: string): string | null {
  const bare = name
    .trim()
    .replace(/^(?:the)\s+/i, '')
    .replace(/[.,;:]+$/, '');
  return EXACT.get(bare) ?? FOLDED.get(bare.toLowerCase()) ?? FOLDED.get(`the ${bare.toLowerCase()}`) ?? null;
}

/**
 * `LISBON (AP) —`, `PARIS, May 3 (Reuters) -`, `(Xinhua) --`, `LONDON — (AFP)`: the agency of a dateline at the head of
 * a text.
 */
export function datelineAgency(text: string): string | null {
  const head = /^.{0,70}?\(([^()]{2,40})\)\s*(?:[-–—:]|--|\p{Lu})/su.exec(text.slice(0, 140));
  const named = head?.[1]
    ?.split(/\s*[/|,-]\s*/)
    .map(agencyOf)
    .find((a) => a !== null);
  return named ?? null;
}
