import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { probabilityOf, type PartyField } from '../src/claims/judge-parties.ts';
import { loadModels } from '../src/load-models.ts';
import { packageRoot } from '../src/package-root.ts';
import { log } from './log.ts';
import type { TrainOptions } from './main.ts';
import { partiesByEvents, partiesByRoles, type NamedParty } from './role-data.ts';

const FIELDS: readonly PartyField[] = ['actor', 'recipient'];
const FOLDS = 10;
const ROUNDS = 400;
const RATE = 0.5;
/** Marks seen more rarely have no weight. */
const ENOUGH = 8;
/** How strongly weights are held to nothing: the best of these by cross-validated likelihood. */
const HELD = [0.01, 0.03, 0.1] as const;
/** Lines that are compared. */
const LINES = [0, 0.4, 0.5, 0.6, 2 / 3, 0.75, 0.8] as const;

type Weights = Readonly<Record<string, number>>;

/** The judge of actors and recipients (`src/claims/party-weights.ts`), cross-validated by document. */
export async function train({ corpora }: TrainOptions): Promise<void> {
  const engine = loadModels();
  const learned = [
    ...partiesByRoles(corpora, 'train', engine),
    ...partiesByEvents(corpora, 'gsr-dev', engine),
    ...partiesByEvents(corpora, 'domain-dev', engine),
  ];
  const unseen = partiesByRoles(corpora, 'dev', engine);
  const weights: Record<PartyField, Weights> = { actor: {}, recipient: {} };
  for (const field of FIELDS) {
    const mine = learned.filter(({ party }) => party.field === field);
    const others = unseen.filter(({ party }) => party.field === field);
    const tries = HELD.map((held) => ({ held, found: crossValidated(mine, held) }));
    const best = tries.toSorted((a, b) => lossOf(mine, a.found) - lossOf(mine, b.found))[0]!;
    log(`${field}: weights held by ${best.held}`);
    report(`${field}, ten folds by document`, mine, best.found);
    weights[field] = fit(mine, best.held);
    report(
      `${field}, Web Treebank dev`,
      others,
      others.map(({ party }) => probabilityOf(weights[field], party.marks)),
    );
  }
  write(weights);
}

function crossValidated(parties: readonly NamedParty[], held: number): number[] {
  const documents = [...new Set(parties.map(({ document }) => document))].toSorted();
  const foldOf = new Map(documents.map((id, n) => [id, n % FOLDS]));
  const found = Array.from({ length: parties.length }, () => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      parties.filter(({ document }) => foldOf.get(document) !== fold),
      held,
    );
    parties.forEach(({ document, party }, n) => {
      if (foldOf.get(document) === fold) found[n] = probabilityOf(weights, party.marks);
    });
  }
  return found;
}

/** Logistic regression by gradient descent, weights held to nothing but for the bias. */
function fit(parties: readonly NamedParty[], held: number): Weights {
  const counts = new Map<string, number>();
  for (const { party } of parties) for (const mark of party.marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const names = [
    'bias',
    ...[...counts]
      .filter(([, n]) => n >= ENOUGH)
      .map(([mark]) => mark)
      .toSorted(),
  ];
  const numberOf = new Map(names.map((name, n) => [name, n]));
  const rows = parties.map(({ party }) => [0, ...party.marks.flatMap((mark) => numberOf.get(mark) ?? [])]);
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(names.length);
    rows.forEach((row, n) => {
      const score = row.reduce((sum, k) => sum + weights[k]!, 0);
      const miss = (1 / (1 + Math.exp(-score)) - Number(parties[n]!.right)) / rows.length;
      for (const k of row) gradient[k]! += miss;
    });
    for (let k = 0; k < names.length; k++) {
      if (k > 0) gradient[k]! += held * weights[k]!;
      speed[k] = 0.9 * speed[k]! - RATE * gradient[k]!;
      weights[k]! += speed[k]!;
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number(weights[k]!.toFixed(2))]));
}

/** The mean negative logarithm of what was said of what is so. */
function lossOf(parties: readonly NamedParty[], probabilities: readonly number[]): number {
  return parties.reduce((sum, { right }, n) => sum - Math.log(right ? probabilities[n]! : 1 - probabilities[n]!), 0);
}

/** The reliability table of events: states are learned from, and named whatever their probability. */
function report(what: string, all: readonly NamedParty[], said: readonly number[]): void {
  const isEvent = all.map(({ party }) => !party.marks.includes('type STATE'));
  const parties = all.filter((_, n) => isEvent[n]);
  const probabilities = said.filter((_, n) => isEvent[n]);
  const rights = parties.filter(({ right }) => right).length;
  log(`${what}: ${parties.length} named, ${percent(rights, parties.length)} % right`);
  let apart = 0;
  for (let bin = 0; bin < FOLDS; bin++) {
    const inBin = parties.flatMap(({ right }, n) =>
      Math.min(FOLDS - 1, Math.floor(probabilities[n]! * FOLDS)) === bin ? [{ right, p: probabilities[n]! }] : [],
    );
    if (inBin.length === 0) continue;
    const expected = inBin.reduce((sum, { p }) => sum + p, 0);
    const right = inBin.filter((one) => one.right).length;
    apart += Math.abs(expected - right) / parties.length;
    log(`  said ${percent(expected, inBin.length)}, right ${percent(right, inBin.length)} (${inBin.length})`);
  }
  log(`  expected calibration error ${(100 * apart).toFixed(1)}`);
  for (const line of LINES) {
    const kept = parties.filter((_, n) => probabilities[n]! >= line);
    const right = kept.filter((one) => one.right).length;
    log(
      `  line ${line.toFixed(2)}: right ${percent(right, parties.length)}, wrong ${percent(kept.length - right, parties.length)}, ` +
        `open ${percent(parties.length - kept.length, parties.length)}; right where named ${percent(right, kept.length)}`,
    );
  }
}

const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);

function write(weights: Readonly<Record<PartyField, Weights>>): void {
  const table = FIELDS.map((field) => {
    const lines = Object.entries(weights[field]).map(
      ([mark, weight]) => `    ${/^\w+$/.test(mark) ? mark : `'${mark}'`}: ${weight},`,
    );
    return `  ${field}: {\n${lines.join('\n')}\n  },`;
  });
  writeFileSync(
    path.join(packageRoot(), 'src/claims/party-weights.ts'),
    `/** Made by \`npm run train -- parties\`; see models/parties.md. How much each mark speaks for a party. */
export const PARTY_WEIGHTS: Readonly<Record<'actor' | 'recipient', Readonly<Record<string, number>>>> = {
${table.join('\n')}
};
`,
  );
}
