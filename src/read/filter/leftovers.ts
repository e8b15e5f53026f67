import { CREDIT_END, CREDIT_LINE, BIOGRAPHY } from '../../lexicon/en/credits.ts';
import { type LeftoverRule, LEFTOVERS } from '../../lexicon/en/leftovers.ts';
import { remember } from './remember.ts';

/** What folding would change; most blocks hold none of it. */
const UNFOLDED = /[^\S ]|\s\s|^\s|\s$|[’‘]/u;
const folded = (block: string): string =>
  UNFOLDED.test(block) ? block.replace(/\s+/gu, ' ').trim().replace(/[’‘]/g, "'") : block;

/** The first rule whose words open or fill this block, or null. */
export const leftoverRule: (block: string) => LeftoverRule | null = remember((block) => {
  if (block.length > 700) return null;
  const text = folded(block);
  for (const rule of LEFTOVERS) {
    if (text.length <= rule.max && rule.pattern.test(text)) return rule;
  }
  return null;
});

/** A picture's credit alone: who took it, which agency sold it. */
export const isCreditLine: (block: string) => boolean = remember(
  (block) => block.length <= 160 && CREDIT_LINE.test(folded(block)),
);

/** A caption: a sentence or two that end in a picture credit. */
export const isCreditedCaption: (block: string) => boolean = remember(
  (block) => block.length <= 700 && CREDIT_END.test(folded(block).slice(-220)),
);

/** The name at the head of an author's biography ("Ada Fenn is a reporter covering …"), or null. */
export const biographyOf: (block: string) => string | null = remember((block) => {
  if (block.length > 900) return null;
  const m = BIOGRAPHY.exec(block.replace(/\s+/gu, ' ').trim());
  return m ? m[1]!.trim() : null;
});
