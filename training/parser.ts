import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AtomCache } from '../src/engine/fast/syntax/atoms.ts';
import { MOVE_TEMPLATES, moveFeatures } from '../src/engine/fast/syntax/move-features.ts';
import { parseInput, type ParseInput } from '../src/engine/fast/syntax/parse-input.ts';
import {
  apply,
  isAllowed,
  isFinal,
  LEFT,
  RIGHT,
  SHIFT,
  startState,
  type ParseState,
} from '../src/engine/fast/syntax/parse-state.ts';
import {
  bestMove,
  bestRelation,
  onlyMove,
  parseSentence,
  ROOT_RELATION,
  type ParserModel,
} from '../src/engine/fast/syntax/parse.ts';
import { relationFeatures } from '../src/engine/fast/syntax/relation-features.ts';
import { tagSentence, type TaggerModel } from '../src/engine/fast/syntax/tag.ts';
import { packModel } from '../src/learn/model-file.ts';
import { pairArrays } from '../src/learn/pair-linear.ts';
import { Perceptron } from '../src/learn/perceptron.ts';
import { sparseArrays } from '../src/learn/sparse-linear.ts';
import { bridge } from './bridge-news.ts';
import { log } from './log.ts';
import type { TrainOptions } from './main.ts';
import { cost, type GoldTree } from './parse-oracle.ts';
import { seededRandom, shuffle } from './random.ts';
import {
  certainForms,
  loadTagger,
  readKnowledge,
  tagClasses,
  tagLabels,
  trainingSentences,
  trainTagger,
} from './tagger.ts';
import { readTreebank, type TreeSentence } from './treebank.ts';

const SETTINGS = {
  bits: 22,
  relationBits: 19,
  epochs: 8,
  bags: 3,
  seed: 5,
  folds: 4,
  foldEpochs: 3,
  leastRelation: 5,
  explore: 0.9,
  leastUpdates: 2,
  unit: 0.04,
  keepMoves: 18,
  keepRelations: 17,
  newsShare: 0.33,
  goldEpochs: 3,
  margin: 100,
} as const;

interface Example {
  readonly input: ParseInput;
  readonly gold: GoldTree;
}

/**
 * Tags of the training sentences from taggers that have not seen them (jackknifing), so that the parser learns from
 * tags as wrong as those it will get.
 */
function jackknife(sentences: readonly TreeSentence[], labels: readonly string[], atoms: AtomCache): Int32Array[] {
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < SETTINGS.folds; fold++) {
    const model = trainTagger(
      sentences.filter((_, i) => i % SETTINGS.folds !== fold),
      labels,
      atoms,
      { epochs: SETTINGS.foldEpochs },
    );
    for (const [i, { words }] of sentences.entries()) {
      if (i % SETTINGS.folds !== fold) continue;
      tags[i] = new Int32Array(words.length);
      tagSentence(
        model,
        words.map(({ form }) => atoms.row(form)),
        tags[i]!,
      );
    }
    log(`tags of fold ${fold + 1} of ${SETTINGS.folds}`);
  }
  return tags;
}

/** Relations of the parser, that of the root first; rare ones are left out. */
function relationsOf(sentences: readonly TreeSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { head, deprel } of words) if (head >= 0) counts.set(deprel, (counts.get(deprel) ?? 0) + 1);
  return [
    'root',
    ...[...counts]
      .filter(([, n]) => n >= SETTINGS.leastRelation)
      .toSorted((a, b) => b[1] - a[1])
      .map(([deprel]) => deprel),
  ];
}

/** Automatic parses of news as partial trees, with tags by the tagger. */
function newsExamples(corpora: string, tagger: TaggerModel, atoms: AtomCache, deprels: readonly string[]): Example[] {
  const sentences = readTreebank(path.join(corpora, 'language/news-silver-train.conllu.gz')).flatMap(
    (d) => d.sentences,
  );
  return sentences
    .filter(
      ({ words }) =>
        3 <= words.length && words.length <= 60 && words.filter(({ deprel }) => deprel === 'dep').length <= 1,
    )
    .map((sentence) => {
      const { forms, head, relation } = bridge(sentence);
      const rows = forms.map((form) => atoms.row(form));
      const tags = new Int32Array(rows.length);
      tagSentence(tagger, rows, tags);
      return {
        input: parseInput(rows, tags),
        gold: { head, relation: Int32Array.from(relation, (r) => (r === null ? -1 : deprels.indexOf(r))) },
      };
    });
}

function example({ words }: TreeSentence, tags: Int32Array, atoms: AtomCache, deprels: readonly string[]): Example {
  const n = words.length;
  return {
    input: parseInput(
      words.map(({ form }) => atoms.row(form)),
      tags,
    ),
    gold: {
      head: Int32Array.from(words, ({ head }) => (head < 0 ? n : head)),
      relation: Int32Array.from(words, ({ deprel }) => deprels.indexOf(deprel)),
    },
  };
}

/** What is learned, and room for one decision. */
interface Learner {
  readonly moves: Perceptron;
  readonly relations: Perceptron;
  readonly features: Int32Array;
  readonly moveScores: Float32Array;
  readonly scores: Float32Array;
}

/** Learn from one sentence, following the parser's own moves most of the time. */
function learn(learner: Learner, { input, gold }: Example, follow: () => boolean): void {
  const { moves, relations, features, moveScores, scores } = learner;
  const state = startState(input.n);
  while (!isFinal(state)) {
    let move = onlyMove(state);
    if (move < 0) {
      const count = moveFeatures(input, state, moves.mask, features);
      moves.score(features, count, moveScores);
      const { right, wrong } = bestRight(state, gold, moveScores);
      moves.tick();
      if (wrong >= 0 && moveScores[right]! - moveScores[wrong]! <= SETTINGS.margin) {
        moves.update(features, count, right, 1);
        moves.update(features, count, wrong, -1);
      }
      move = follow() ? bestMove(state, moveScores) : right;
    }
    let relation = ROOT_RELATION;
    if (move === LEFT || move === RIGHT) {
      const count = relationFeatures(input, state, move, relations.mask, features);
      relations.score(features, count, scores);
      relation = bestRelation(scores);
      const child = state.stack[state.depth - 1]!;
      const head = move === RIGHT ? state.stack[state.depth - 2]! : state.next;
      const right = gold.relation[child]!;
      if (gold.head[child] === head && right > 0) {
        const best = scores[right]!;
        scores[right] = -Infinity;
        const wrong = bestRelation(scores);
        relations.tick();
        if (best - scores[wrong]! <= SETTINGS.margin) {
          relations.update(features, count, right, 1);
          relations.update(features, count, wrong, -1);
          if (!follow()) relation = right;
        }
      }
    }
    apply(state, move, relation);
  }
}

/** The best-scored move among those that lose the fewest arcs, and the best among the others (-1 if there are none). */
function bestRight(state: ParseState, gold: GoldTree, scores: Float32Array): { right: number; wrong: number } {
  const costs = [SHIFT, LEFT, RIGHT].map((move) => (isAllowed(state, move) ? cost(state, gold, move) : Infinity));
  const least = Math.min(...costs);
  let [right, wrong] = [-1, -1];
  for (const [move, lost] of costs.entries()) {
    if (lost === least) {
      if (right < 0 || scores[move]! > scores[right]!) right = move;
    } else if (lost < Infinity && (wrong < 0 || scores[move]! > scores[wrong]!)) wrong = move;
  }
  return { right, wrong };
}

/** Shares of words with the right head, and with the right head and relation, on tags that the tagger gives. */
export function attachment(
  model: ParserModel,
  tagger: TaggerModel,
  atoms: AtomCache,
  sentences: readonly TreeSentence[],
): { uas: number; las: number } {
  let [n, uas, las] = [0, 0, 0];
  for (const { words } of sentences) {
    const forms = words.map(({ form }) => form);
    const rows = forms.map((form) => atoms.row(form));
    const tags = new Int32Array(words.length);
    tagSentence(tagger, rows, tags);
    const { head, label } = parseSentence(model, forms, parseInput(rows, tags));
    for (const [i, word] of words.entries()) {
      n++;
      if (head[i] !== word.head) continue;
      uas++;
      if (model.deprels[label[i]!] === word.deprel) las++;
    }
  }
  return { uas: uas / n, las: las / n };
}

/** Train and write `parser.bin`; needs `tagger.bin` and `clusters.bin`. */
export async function train({ corpora, models, args }: TrainOptions): Promise<void> {
  const sentences = trainingSentences(corpora);
  const labels = tagLabels(sentences);
  const atoms = new AtomCache(readKnowledge(models, tagClasses(corpora), certainForms(sentences, labels)));
  const tags = jackknife(sentences, labels, atoms);
  const deprels = relationsOf(sentences);
  const examples = sentences.map((sentence, i) => example(sentence, tags[i]!, atoms, deprels));
  const tagger = loadTagger(models);
  const news = newsExamples(corpora, tagger, atoms, deprels);
  const gum = readTreebank(path.join(corpora, 'language/ud-gum-dev.conllu.gz'));
  const dev: [string, TreeSentence[]][] = [
    ['gum', gum.flatMap((d) => d.sentences)],
    ['gum news', gum.filter((d) => d.id.includes('_news_')).flatMap((d) => d.sentences)],
    ['ewt', readTreebank(path.join(corpora, 'language/ud-ewt-dev.conllu.gz')).flatMap((d) => d.sentences)],
  ];
  const epochs = Number(args[0] ?? SETTINGS.epochs);
  const started = performance.now();
  const learners: Learner[] = [];
  for (let bag = 0; bag < SETTINGS.bags; bag++) {
    const learner = newLearner(deprels.length);
    const random = seededRandom(SETTINGS.seed + bag);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const round =
        epoch < epochs - SETTINGS.goldEpochs
          ? [...examples, ...news.filter(() => random() < SETTINGS.newsShare)]
          : [...examples];
      shuffle(round, random);
      for (const one of round) learn(learner, one, () => epoch > 0 && random() < SETTINGS.explore);
    }
    learners.push(learner);
    const moves = Perceptron.mean(learners.map((one) => one.moves));
    const relations = Perceptron.mean(learners.map((one) => one.relations));
    const model = frozen({ moves, relations }, deprels);
    const figures = dev.map(([name, s]) => {
      const a = attachment(model, tagger, atoms, s);
      return `${name} ${(100 * a.uas).toFixed(2)} ${(100 * a.las).toFixed(2)}`;
    });
    const bytes = packModel({
      meta: { deprels, settings: SETTINGS },
      arrays: { ...pairArrays('moves', model.moves), ...sparseArrays('relations', model.relations) },
    });
    writeFileSync(path.join(models, 'parser.bin'), bytes);
    log(
      `mean of ${bag + 1}: ${figures.join(' · ')} · ${bytes.length} bytes · ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  }
}

function newLearner(relations: number): Learner {
  return {
    moves: new Perceptron(3, SETTINGS.bits),
    relations: new Perceptron(relations, SETTINGS.relationBits),
    features: new Int32Array(MOVE_TEMPLATES.count),
    moveScores: new Float32Array(3),
    scores: new Float32Array(relations),
  };
}

function frozen({ moves, relations }: Pick<Learner, 'moves' | 'relations'>, deprels: readonly string[]): ParserModel {
  return {
    moves: moves.pairs(SETTINGS.leastUpdates, moves.spread() * SETTINGS.unit, SETTINGS.keepMoves),
    relations: relations.sparse(SETTINGS.leastUpdates, relations.spread() * SETTINGS.unit, SETTINGS.keepRelations),
    deprels,
    punct: deprels.indexOf('punct'),
  };
}
