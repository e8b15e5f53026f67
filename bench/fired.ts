import type { LedgerFile } from '../src/model/index.ts';

/** Add how often each rule made a finding of a ledger, by the names that findings keep as `reasons`. */
export function firedIn({ articles, claims, origins, conflicts }: LedgerFile, counts: Map<string, number>): void {
  const add = (rule: string): void => void counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const { attributions } of articles) for (const { reasons = [] } of attributions) reasons.forEach(add);
  for (const { members } of claims)
    for (const { reasons = [] } of members) reasons.forEach((reason) => add(`link: ${reason}`));
  for (const { reasons = [] } of origins) reasons.forEach((reason) => add(`origin: ${reason}`));
  // beside its rule a conflict tells on what grounds it was found
  for (const { reasons = [] } of conflicts)
    for (const reason of reasons) if (reason.startsWith('rule: ')) add(reason.replace('rule: ', 'conflict: '));
}
