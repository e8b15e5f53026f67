import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { attribute } from '../src/attribution/index.ts';
import { findClaims, type Notice } from '../src/claims/index.ts';
import type { JudgedParty } from '../src/claims/judge-parties.ts';
import type { ImmediateEngine } from '../src/engine/engine.ts';
import { analyse, segment } from '../src/language/index.ts';
import { idOf } from '../src/model/ids.ts';
import type { Annotated } from '../src/model/index.ts';
import { ALL_RULES } from '../src/model/rules.ts';
import { packageRoot } from '../src/package-root.ts';

/** A party that a claim names in a report, and whether a reader found it right. */
export interface LabelledParty {
  readonly document: string;
  readonly party: JudgedParty;
  readonly right: boolean;
}

interface Report {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly lang?: string;
}

/** Where the reports of the table stand, below `corpora/stories`. */
const SOURCES = ['stories-allsides.dev.jsonl.gz', 'stories-5w1h.dev.jsonl.gz'] as const;

/**
 * What a reader said: of the party, or of the event that names it: `no event` is no such act, `manner` one that is
 * hoped, planned, supposed or denied where it is told as done. `unclear` judges no party.
 */
const RIGHT: ReadonlyMap<string, boolean> = new Map([
  ['right', true],
  ['turned', false],
  ['another', false],
  ['nobody', false],
  ['no event', false],
  ['manner', false],
]);

/**
 * The parties of `training/parties-of-news.tsv` that claims still name, of those to learn from or of those held back.
 * Labels whose party no claim names any more are passed over.
 */
export function labelledParties(corpora: string, part: 'train' | 'held', engine: ImmediateEngine): LabelledParty[] {
  const labels = labelsOf(part);
  const labelled: LabelledParty[] = [];
  for (const report of SOURCES.flatMap((name) => reportsIn(path.join(corpora, 'stories', name)))) {
    const mine = labels.get(report.id);
    if (mine === undefined) continue;
    for (const [place, party] of partiesIn(report, engine)) {
      const right = RIGHT.get(mine.get(place) ?? '');
      if (right !== undefined) labelled.push({ document: report.id, party, right });
    }
  }
  return labelled;
}

export function reportsIn(file: string): Report[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Report);
}

/** Reports of the table. */
export function labelledReports(): ReadonlySet<string> {
  return new Set([...labelsOf('train').keys(), ...labelsOf('held').keys()]);
}

/** What was said of the places of each report. */
function labelsOf(part: 'train' | 'held'): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const labels = new Map<string, Map<string, string>>();
  const table = readFileSync(path.join(packageRoot(), 'training/parties-of-news.tsv'), 'utf8');
  for (const line of table.trim().split('\n').slice(1)) {
    const [of, report, at, field, party, label] = line.split('\t');
    if (of !== part) continue;
    const mine = labels.get(report!) ?? new Map<string, string>();
    labels.set(report!, mine.set(`${at} ${field} ${party}`, label!));
  }
  return labels;
}

/** Parties that claims of a report would name before the judge leaves any open, by their places in the table. */
function partiesIn(report: Report, engine: ImmediateEngine): [place: string, party: JudgedParty][] {
  const { doc, parties } = judgedIn(report, engine);
  const nameOf = new Map(doc.entities.map(({ id, name }) => [id, name]));
  return parties.map((party) => {
    const names = party.ids.map((id) => nameOf.get(id)!).toSorted();
    return [`${doc.tokens.start[party.at]!} ${party.field} ${idOf('p', names)}`, party];
  });
}

function judgedIn(report: Report, engine: ImmediateEngine): { doc: Annotated; parties: JudgedParty[] } {
  const { doc, notices } = noticesIn(report, engine);
  return { doc, parties: notices.map(([party]) => party).filter(({ ids }) => ids.length > 0) };
}

/** What the claims of a report would name, both sides of each event, and how it is told. */
export function noticesIn(report: Report, engine: ImmediateEngine): { doc: Annotated; notices: Parameters<Notice>[] } {
  const prepared = engine.prepareNow(segment({ ...report, lang: 'en' }));
  const notices: Parameters<Notice>[] = [];
  const notice: Notice = (...noticed) => void notices.push(noticed);
  const doc = findClaims(attribute(analyse(prepared), prepared.attributions, ALL_RULES), { notice });
  return { doc, notices };
}

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
export function partiesByEvents(corpora: string, set: string, engine: ImmediateEngine): LabelledParty[] {
  const lines = readFileSync(path.join(corpora, 'events', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const { id, text, events = [] } = JSON.parse(line) as GoldSentence;
    const { doc, parties } = judgedIn({ id, text, title: null, publishedAt: null }, engine);
    return parties.flatMap((party) => {
      const event = events.find(({ type, accept }) => type === party.type || accept?.includes(party.type) === true);
      if (event === undefined) return [];
      const right = (event[party.field] ?? []).some(({ start = Infinity, end = 0 }) =>
        doc.mentions.some(
          ({ entity, span: [from, to] }) => entity !== null && party.ids.includes(entity) && from < end && start < to,
        ),
      );
      return [{ document: id, party, right }];
    });
  });
}
