import type { z } from 'zod';

/** One rule of a person for one site: blocks with these words or in elements of this class are kept or dropped. */
interface BlockRule {
  readonly contains?: string | undefined;
  readonly class?: string | undefined;
}

/** What a person says of one site. */
export interface SiteRule {
  readonly keep: readonly BlockRule[];
  readonly drop: readonly BlockRule[];
  readonly publisher: string | null;
}

/** Rules by host; a rule for `harbour.example` holds for its subdomains too. */
export type SiteRules = ReadonlyMap<string, SiteRule>;

export const RULES_NONE: SiteRules = new Map();

/** Read a rules file (YAML). Throws an error that says which entry is wrong. */
export async function parseSiteRules(source: string): Promise<SiteRules> {
  const [{ z }, { LineCounter, parseDocument }] = await Promise.all([import('zod'), import('yaml')]);
  const block: z.ZodType<BlockRule> = z
    .strictObject({ contains: z.string().min(1).optional(), class: z.string().min(1).optional() })
    .refine((r) => r.contains !== undefined || r.class !== undefined, 'needs "contains" or "class"');
  const file = z.record(
    z.string(),
    z.strictObject({
      keep: z.array(block).default([]),
      drop: z.array(block).default([]),
      publisher: z.string().nullable().default(null),
    }),
  );
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter });
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong !== undefined)
    throw new Error(
      `line ${lineCounter.linePos(wrong.pos[0]).line} is no YAML; write a host, and under it keep or drop`,
    );
  const result = file.safeParse(document.toJS() ?? {});
  if (!result.success) throw new Error(result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  return new Map(Object.entries(result.data).map(([host, rule]) => [host.toLowerCase().replace(/^www\./, ''), rule]));
}

/** The rule for a host: its own, else that of the domain above. */
export function ruleFor(rules: SiteRules, host: string): SiteRule | null {
  for (
    let name = host.toLowerCase().replace(/^www\./, '');
    name.includes('.');
    name = name.slice(name.indexOf('.') + 1)
  ) {
    const rule = rules.get(name);
    if (rule) return rule;
  }
  return null;
}

/**
 * What a site's rule says of a block; null where it says nothing. `classes` are those of the block's element and the
 * ones above it.
 */
export function judgeByRule(rule: SiteRule, text: string, classes: readonly string[]): 'keep' | 'drop' | null {
  const fits = (r: BlockRule): boolean =>
    (r.contains === undefined || text.includes(r.contains)) && (r.class === undefined || classes.includes(r.class));
  if (rule.keep.some(fits)) return 'keep';
  return rule.drop.some(fits) ? 'drop' : null;
}
