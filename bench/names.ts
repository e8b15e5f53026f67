import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadFastModels } from '../src/load-models.ts';
import { readGumNames, readIob, type NameDocument } from '../training/name-data.ts';
import { nameF1, scoreNames } from '../training/names.ts';
import { pronounChoices, readGumCoreference, readSilverCoreference, scorePronouns } from '../training/pronouns.ts';
import type { BenchContext, Row } from './row.ts';

/** A plain conditional random field with silver news, on UNER dev (issue 3 of the project). */
const PLAIN_FIELD = 69.5;
/** Genres of GUM that are nearest to news. */
const NEAR_NEWS = new Set(['news', 'interview', 'speech', 'bio', 'court']);

/**
 * Names on UNER dev and GUM dev (exact span and type, gold tokens), third-person pronouns on GUM dev from raw text: the
 * share that got an antecedent of the right entity, or none where none of the right entity was found. Silver news
 * beside it is agreement with CoreNLP, no truth.
 */
export async function measureNames({ data, shared }: BenchContext): Promise<readonly Row[]> {
  const { names, syntax, antecedents } = loadFastModels();
  const rows: Row[] = [];
  const nameRows = (label: string, documents: readonly NameDocument[], baseline: number | null): void => {
    for (const [type, count] of scoreNames(documents, names))
      rows.push({
        data: label,
        measure: `names F1, ${type}`,
        value: nameF1(count),
        baseline: type === 'all' ? baseline : null,
        best: null,
      });
  };
  const uner = path.join(data, 'ner-ewt-dev.iob2.gz');
  if (existsSync(uner)) nameRows('UNER EWT dev', readIob(uner), PLAIN_FIELD);
  const gum = path.join(data, 'gum-layers-dev.jsonl.gz');
  if (existsSync(gum)) {
    nameRows('GUM dev', readGumNames(data, 'dev'), null);
    const choices = pronounChoices(readGumCoreference(gum), syntax, names);
    for (const [label, chosen] of [
      ['GUM dev', choices],
      ['GUM dev, near news', choices.filter(({ genre }) => NEAR_NEWS.has(genre))],
    ] as const) {
      for (const [group, n] of scorePronouns(chosen, antecedents)) {
        rows.push({
          data: label,
          measure: `pronouns right, ${group}`,
          value: (100 * n.right) / n.all,
          baseline: null,
          best: null,
        });
        rows.push({
          data: label,
          measure: `pronouns given an antecedent, of these right, ${group}`,
          value: (100 * n.rightOfGiven) / (n.given || 1),
          baseline: null,
          best: null,
        });
        rows.push({
          data: label,
          measure: `pronouns right of the resolvable, ${group}`,
          value: (100 * n.rightOfResolvable) / (n.resolvable || 1),
          baseline: null,
          best: null,
        });
      }
    }
  }
  const [chains, texts] = [
    path.join(data, 'news-coref-dev.jsonl.gz'),
    path.join(shared, 'corpora/attribution/dev.jsonl.gz'),
  ];
  if (existsSync(chains) && existsSync(texts)) {
    for (const [group, n] of scorePronouns(
      pronounChoices(readSilverCoreference(chains, texts), syntax, names),
      antecedents,
    )) {
      rows.push({
        data: 'silver news dev',
        measure: `pronouns as CoreNLP, of the resolvable, ${group}`,
        value: (100 * n.rightOfResolvable) / (n.resolvable || 1),
        baseline: null,
        best: null,
      });
    }
  }
  return rows;
}
