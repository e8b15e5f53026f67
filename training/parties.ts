import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PARTY_FIELDS, PARTY_LINE, probabilityOf, type PartyField } from '../src/claims/judge-parties.ts';
import { SHORT_TEXT } from '../src/claims/party-marks.ts';
import { loadModels } from '../src/load-models.ts';
import { packageRoot } from '../src/package-root.ts';
import { log } from './log.ts';
import type { TrainOptions } from './main.ts';
import { labelledParties, partiesByEvents, type LabelledParty } from './party-labels.ts';

const FOLDS = 10;
const ROUNDS = 800;
const RATE = 0.5;
/** Sentences of wires with coded events are few, and short: each party of theirs counts so many times. */
const TIMES = 3;
/** Marks seen more rarely have no weight. */
const ENOUGH = 8;
/** How strongly weights are held to nothing: the best of these by cross-validated likelihood. */
const HELD = [0.002, 0.005, 0.01] as const;
/** Lines that are compared. */
const LINES = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85] as const;
/** A wrong party is so many times as bad as one that is missing. */
const WORSE = 3;
/** Bounds of the reliability table. */
const BINS = [0, 0.5, 0.65, 0.7, 0.8, 0.9, 0.95, 1] as const;

type Weights = Readonly<Record<PartyField, Readonly<Record<string, number>>>>;

/** The judge of actors and recipients (`src/claims/party-weights.ts`), cross-validated by report. */
export async function train({ corpora }: TrainOptions): Promise<void> {
  const engine = loadModels();
  const news = labelledParties(corpora, 'train', engine);
  const wires = [...partiesByEvents(corpora, 'gsr-dev', engine), ...partiesByEvents(corpora, 'domain-dev', engine)];
  const tries = HELD.map((held) => {
    const said = crossValidated([...news, ...wires], held);
    return { held, ofNews: said.slice(0, news.length), ofWires: said.slice(news.length) };
  });
  for (const { held, ofNews } of tries) log(`held by ${held}: loss ${lossOf(news, ofNews).toFixed(4)}`);
  const best = tries.toSorted((a, b) => lossOf(news, a.ofNews) - lossOf(news, b.ofNews))[0]!;
  report('news, ten folds by report', news, best.ofNews);
  report('sentences of wires, in the same folds', wires, best.ofWires);
  const weights = fit([...news, ...wires], best.held);
  const unseen = labelledParties(corpora, 'held', engine);
  report(
    'news held back',
    unseen,
    unseen.map(({ party }) => probabilityOf(weights[party.field], party.marks)),
  );
  write(weights);
}

function crossValidated(parties: readonly LabelledParty[], held: number): number[] {
  const documents = [...new Set(parties.map(({ document }) => document))].toSorted();
  const foldOf = new Map(documents.map((id, n) => [id, n % FOLDS]));
  const said = Array.from({ length: parties.length }, () => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      parties.filter(({ document }) => foldOf.get(document) !== fold),
      held,
    );
    parties.forEach(({ document, party }, n) => {
      if (foldOf.get(document) === fold) said[n] = probabilityOf(weights[party.field], party.marks);
    });
  }
  return said;
}

/**
 * Logistic regression by gradient descent. Each mark has a weight for both fields and one more for its own field, all
 * held to nothing but the bias: what is known of one field is believed of the other until it shows otherwise.
 */
function fit(parties: readonly LabelledParty[], held: number): Weights {
  const counts = new Map<string, number>();
  const marksOf = ({ party: { field, marks } }: LabelledParty): string[] =>
    [field, ...marks].flatMap((mark) => [mark, `${field}: ${mark}`]);
  for (const one of parties) for (const mark of marksOf(one)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const names = ['bias', ...[...counts.keys()].filter((mark) => counts.get(mark)! >= ENOUGH).toSorted()];
  const numberOf = new Map(names.map((name, n) => [name, n]));
  const rows = parties.map((one) => Int32Array.from([0, ...marksOf(one).flatMap((mark) => numberOf.get(mark) ?? [])]));
  const times = parties.map(({ party }) => (party.marks.includes(SHORT_TEXT) ? TIMES : 1));
  const all = times.reduce((sum, n) => sum + n, 0);
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(names.length);
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n]!;
      let score = 0;
      for (let j = 0; j < row.length; j++) score += weights[row[j]!]!;
      const miss = ((1 / (1 + Math.exp(-score)) - Number(parties[n]!.right)) * times[n]!) / all;
      for (let j = 0; j < row.length; j++) gradient[row[j]!]! += miss;
    }
    for (let k = 0; k < names.length; k++) {
      if (k > 0) gradient[k]! += held * weights[k]!;
      speed[k] = 0.9 * speed[k]! - RATE * gradient[k]!;
      weights[k]! += speed[k]!;
    }
  }
  const weightOf = (name: string): number => weights[numberOf.get(name) ?? -1] ?? 0;
  const of = (field: PartyField): Readonly<Record<string, number>> => {
    const marks = names.filter((name) => name !== 'bias' && !PARTY_FIELDS.some((one) => name.startsWith(one)));
    const bias = weightOf('bias') + weightOf(field) + weightOf(`${field}: ${field}`);
    const table = marks.map((mark) => [mark, weightOf(mark) + weightOf(`${field}: ${mark}`)] as const);
    return Object.fromEntries([['bias', bias] as const, ...table].map(([k, w]) => [k, Number(w.toFixed(2))]));
  };
  return { actor: of('actor'), recipient: of('recipient') };
}

/** The mean negative logarithm of what was said of what is so. */
function lossOf(parties: readonly LabelledParty[], said: readonly number[]): number {
  const sum = parties.reduce((all, { right }, n) => all - Math.log(right ? said[n]! : 1 - said[n]!), 0);
  return sum / parties.length;
}

/** What lines open, and how what is said meets what is so. */
function report(what: string, all: readonly LabelledParty[], allSaid: readonly number[]): void {
  for (const fields of [['actor'], ['recipient'], PARTY_FIELDS] as const) {
    const field = fields.join(' and ');
    const isMeant = (one: PartyField): boolean => fields.some((two) => one === two);
    const parties = all.flatMap(({ party, right }, n) => (isMeant(party.field) ? [{ right, said: allSaid[n]! }] : []));
    const rights = parties.filter(({ right }) => right).length;
    const wrongs = parties.length - rights;
    log(`${field}, ${what}: ${parties.length} named, ${percent(wrongs, parties.length)} % wrong`);
    let apart = 0;
    BINS.slice(1).forEach((to, n) => {
      const mine = parties.filter(({ said }) => said >= BINS[n]! && said < to);
      if (mine.length === 0) return;
      const expected = mine.reduce((sum, { said }) => sum + said, 0);
      const right = mine.filter((one) => one.right).length;
      apart += Math.abs(expected - right);
      log(`  said ${percent(expected, mine.length)}, right ${percent(right, mine.length)} (${mine.length})`);
    });
    log(`  expected calibration error ${percent(apart, parties.length)}`);
    for (const line of LINES) {
      const open = parties.filter(({ said }) => said < line);
      const wrong = open.filter(({ right }) => !right).length;
      const right = open.length - wrong;
      const isDrawn = fields.every((one) => line === PARTY_LINE[one]);
      log(
        `  line ${line.toFixed(2)}${isDrawn ? ' (drawn)' : ''}: opens ${percent(wrong, wrongs)} % of the wrong, ` +
          `${percent(right, rights)} % of the right; wrong where named ` +
          `${percent(wrongs - wrong, parties.length - open.length)} %; saves ${WORSE * wrong - right}`,
      );
    }
  }
}

const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);

function write({ actor, recipient }: Weights): void {
  const lines = Object.entries(actor).map(
    ([mark, weight]) => `  ${/^\w+$/.test(mark) ? mark : `'${mark}'`}: [${weight}, ${recipient[mark]!}],`,
  );
  writeFileSync(
    path.join(packageRoot(), 'src/claims/party-weights.ts'),
    `/** Made by \`npm run train -- parties\`; see models/parties.md. How much it speaks for an actor, and a recipient. */
export const PARTY_WEIGHTS: Readonly<Record<string, readonly [actor: number, recipient: number]>> = {
${lines.join('\n')}
};
`,
  );
}
