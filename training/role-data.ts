import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { attribute } from '../src/attribution/index.ts';
import { findClaims } from '../src/claims/index.ts';
import type { JudgedParty } from '../src/claims/judge-parties.ts';
import type { ImmediateEngine } from '../src/engine/engine.ts';
import { analyse, segment } from '../src/language/index.ts';
import { ALL_RULES } from '../src/model/rules.ts';
import type { Annotated, Span } from '../src/model/index.ts';
import { readTreebank, type TreeSentence } from './treebank.ts';

/** A party that a claim named, and whether the gold standard has it in that role. */
export interface NamedParty {
  readonly document: string;
  readonly party: JudgedParty;
  readonly right: boolean;
}

interface RolePredicate {
  /** number of the word in its sentence, from 1 */
  readonly token: number;
  readonly args: readonly { readonly role: string; readonly start: number; readonly end: number }[];
}

/** Claims of a text with the parties that they would name, before the judge leaves any open. */
function partiesIn(text: string, id: string, engine: ImmediateEngine): { doc: Annotated; parties: JudgedParty[] } {
  const prepared = engine.prepareNow(segment({ id, text, title: null, publishedAt: null, lang: 'en' }));
  const parties: JudgedParty[] = [];
  const attributed = attribute(analyse(prepared), prepared.attributions, ALL_RULES);
  const doc = findClaims(attributed, (party) => {
    if (party.ids.length > 0) parties.push(party);
  });
  return { doc, parties };
}

/**
 * Parties that claims name in the Web Treebank, judged by PropBank's roles: an actor is right as the head of the agent
 * (of what has none, of what is moved or changed, in the active voice), a recipient as the head of any other numbered
 * role. Predicates that PropBank leaves out, agents that it leaves out, pronouns, and names that only belong to the
 * head are passed over.
 */
export function partiesByRoles(corpora: string, part: 'train' | 'dev', engine: ImmediateEngine): NamedParty[] {
  const roles = rolesIn(path.join(corpora, 'language', `roles-ewt-${part}.jsonl.gz`));
  const named: NamedParty[] = [];
  for (const { id, text, sentences } of readTreebank(path.join(corpora, 'language', `ud-ewt-${part}.conllu.gz`))) {
    const { doc, parties } = partiesIn(text!, id, engine);
    for (const party of parties) {
      if (party.argument !== -1 && !party.marks.includes('place itself')) continue;
      const right = isRight(doc, party, sentences, roles);
      if (right !== null) named.push({ document: id, party, right });
    }
  }
  return named;
}

function rolesIn(file: string): ReadonlyMap<string, readonly RolePredicate[]> {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { sent_id: id, predicates } = JSON.parse(line) as { sent_id: string; predicates: RolePredicate[] };
      return [id, predicates];
    }),
  );
}

function isRight(
  { tokens, mentions }: Annotated,
  { field, at, ids }: JudgedParty,
  sentences: readonly TreeSentence[],
  roles: ReadonlyMap<string, readonly RolePredicate[]>,
): boolean | null {
  const start = tokens.start[at]!;
  const sentence = sentences.find(({ span: [from, to] }) => from <= start && start < to);
  if (sentence === undefined) return null;
  const word = sentence.spans.findIndex(([from, to]) => from <= start && start < to);
  const predicate = roles.get(sentence.id)?.find(({ token }) => token - 1 === word);
  if (predicate === undefined) return null;
  const { args } = predicate;
  const numbered = args.filter(({ role }) => /^ARG[0-5]$/.test(role));
  if (numbered.length === 0) return null;
  const agent = numbered.find(({ role }) => role === 'ARG0');
  const isPassive = sentence.words.some(({ head, deprel }) => head === word && deprel === 'aux:pass');
  const fitting =
    field === 'recipient'
      ? numbered.filter((one) => one !== agent)
      : agent !== undefined
        ? [agent]
        : isPassive
          ? []
          : numbered.filter(({ role }) => role === 'ARG1');
  const spans = mentions.flatMap(({ entity, span }) => (entity !== null && ids.includes(entity) ? [span] : []));
  let isUnknown = field === 'actor' && agent === undefined && !isPassive;
  for (const { start: first, end: last } of fitting) {
    const head = headOf(sentence, first - 1, last - 1);
    if (spans.some((span) => overlap(span, sentence.spans[head]!))) return true;
    const whole: Span = [sentence.spans[first - 1]![0], sentence.spans[last - 1]![1]];
    // whom a pronoun means, PropBank does not say, nor whose an object that is a thing or clause
    isUnknown ||= sentence.words[head]!.upos === 'PRON' || spans.some((span) => overlap(span, whole));
  }
  return isUnknown ? null : false;
}

/** The word of a span whose head lies outside it. */
function headOf({ words }: TreeSentence, from: number, to: number): number {
  for (let i = from; i <= to; i++) if (words[i]!.head < from || words[i]!.head > to) return i;
  return from;
}

const overlap = ([from, to]: Span, [start, end]: Span): boolean => from < end && start < to;

interface GoldParty {
  readonly start?: number;
  readonly end?: number;
}
interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly events?: readonly {
    readonly type: string | null;
    readonly accept?: readonly string[];
    readonly actor?: readonly GoldParty[];
    readonly recipient?: readonly GoldParty[];
  }[];
}

/** Parties of claims in sentences with coded events, where the type of the claim is one of theirs. */
export function partiesByEvents(corpora: string, set: string, engine: ImmediateEngine): NamedParty[] {
  const named: NamedParty[] = [];
  for (const line of readFileSync(path.join(corpora, 'events', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const { id, text, events = [] } = JSON.parse(line) as GoldSentence;
    const { doc, parties } = partiesIn(text, id, engine);
    for (const party of parties) {
      const type = typeOf(party);
      const event = events.find((one) => one.type === type || one.accept?.includes(type) === true);
      if (event === undefined) continue;
      const spans = doc.mentions.flatMap(({ entity, span }) =>
        entity !== null && party.ids.includes(entity) ? [span] : [],
      );
      const right = (event[party.field] ?? []).some(({ start, end }) =>
        spans.some((span) => start !== undefined && end !== undefined && overlap(span, [start, end])),
      );
      named.push({ document: id, party, right });
    }
  }
  return named;
}

const typeOf = ({ marks }: JudgedParty): string =>
  marks.find((mark) => mark.startsWith('type '))!.slice('type '.length);
