import path from 'node:path';
import type { LedgerFile, Span } from '../src/model/index.ts';
import { packageRoot } from '../src/package-root.ts';
import { AGAINST, anglesIn, articlesOf, type Angles } from './links.ts';
import { rowsOn, type Row } from './row.ts';
import { articleTracer } from './trace-folder.ts';

/** A story in which somebody denies what another report tells, and figures are told in two ways. */
export interface Disputed extends Angles {
  /** rules are made on the one part and only measured on the other */
  readonly part: 'dev' | 'held';
  /** what is counted in two reports, and how the two figures stand to one another */
  readonly things: Readonly<Record<string, 'drifted' | 'updated' | 'agrees' | 'population' | 'rounding'>>;
  readonly reports: readonly (Angles['reports'][number] & {
    readonly figures: readonly { readonly thing: string; readonly at: Span }[];
  })[];
}

/** Something that the ledger shows, and whether the labels bear it out. */
export interface Shown {
  readonly what: string;
  readonly isRight: boolean;
  /** labels that it answers to */
  readonly found: readonly string[];
}

/** How a conflict calls the sides that are denied. */
const CHARGED = 'said to be so';

/**
 * Are denials shown against what they deny, and only these, and are figures that drifted told from those that agree or
 * were updated? Stories of `bench/invented/disputed.jsonl`. A denial is right where at least half of the places shown
 * against it tell what its sentence denies; headlines are left out.
 */
export async function measureDisputed(): Promise<readonly Row[]> {
  const stories = anglesIn<Disputed>(path.join(packageRoot(), 'bench/invented/disputed.jsonl'));
  const trace = articleTracer();
  const traced = stories.map((story) => ({ story, ledger: trace(articlesOf(story)) }));
  return (['dev', 'held'] as const).flatMap((part) => {
    const own = traced.filter(({ story }) => story.part === part);
    const data = `${own.length} stories of ours with denials and figures, ${part}`;
    const rows = (
      what: string,
      of: (story: Disputed, ledger: LedgerFile) => readonly Shown[],
      wanted: number,
    ): Row[] => {
      const shown = own.flatMap(({ story, ledger }) => of(story, ledger).map((one) => ({ ...one, story: story.id })));
      const found = new Set(shown.flatMap((one) => one.found.map((label) => `${one.story} ${label}`)));
      const right = shown.filter(({ isRight }) => isRight).length;
      const row = rowsOn(data);
      return [
        row(`${what}, precision`, (100 * right) / Math.max(1, shown.length)),
        row(`${what}, recall`, (100 * found.size) / Math.max(1, wanted)),
      ];
    };
    const sum = (of: (story: Disputed) => number): number => own.reduce((all, { story }) => all + of(story), 0);
    return [
      ...rows(
        'denials shown',
        denialsShown,
        sum(({ reports }) => reports.flatMap(denialsIn).length),
      ),
      ...rows(
        'figures that drifted',
        figuresShown,
        sum(({ things }) => Object.values(things).filter((kind) => kind === 'drifted').length),
      ),
    ];
  });
}

const denialsIn = ({ told }: Disputed['reports'][number]): Disputed['reports'][number]['told'] =>
  told.filter(({ stance }) => stance === 'denies');

/** A place of a report. */
interface Place {
  readonly article: string;
  readonly span: Span;
}

/** Denials that the ledger shows, each sentence of denial once for every place that holds it against others. */
export function denialsShown(story: Disputed, ledger: LedgerFile): Shown[] {
  const labels = labeller(story);
  return disputesOf(ledger).flatMap(({ charges, denials }) =>
    denials.flatMap((denial): Shown[] => {
      const [denied, told] = [labels(denial), charges.map(labels)];
      const answered = told.filter((list) => list !== null);
      if (denied === null || answered.length === 0) return [];
      const of = denied.filter(({ stance }) => stance === 'denies');
      const met = answered.filter((list) =>
        list.some(({ claim, stance }) => stance === 'says' && of.some((one) => one.claim === claim)),
      );
      const isRight = 2 * met.length >= answered.length;
      const textOf = ({ article, span }: Place): string =>
        ledger.articles.find(({ id }) => id === article)?.text.slice(...span) ?? '';
      return [
        {
          what: `${textOf(denial)} | ${charges.map(textOf).join(' | ')}`,
          isRight,
          found: isRight ? of.map(({ at }) => `${denial.article}/${at[0]}`) : [],
        },
      ];
    }),
  );
}

/** Places that stand against one another: sides of conflicts, and members of groups. */
function disputesOf({ articles, claims, conflicts }: LedgerFile): { charges: Place[]; denials: Place[] }[] {
  const places = new Map(
    articles.flatMap(({ id, claims: own }) =>
      own.map((claim) => [`${id}/${claim.id}`, { article: id, span: claim.evidence[0] as Span }] as const),
    ),
  );
  return [
    ...claims.map(({ members }) => {
      const of = (isAgainst: boolean): Place[] =>
        members.flatMap(({ article, claim, relation }) =>
          AGAINST.has(relation) === isAgainst && relation !== 'responds' ? [places.get(`${article}/${claim}`)!] : [],
        );
      return { charges: of(false), denials: of(true) };
    }),
    ...conflicts
      .filter(({ kind }) => kind === 'polarity')
      .map(({ sides }) => ({
        charges: sides.filter(({ value }) => value === CHARGED),
        denials: sides.filter(({ value }) => value !== CHARGED),
      })),
  ];
}

/** Conflicts of figures, each right where two of its places are figures of one thing that drifted. */
export function figuresShown(story: Disputed, ledger: LedgerFile): Shown[] {
  return ledger.conflicts
    .filter(({ kind }) => kind === 'number')
    .map(({ sides }): Shown => {
      const things = sides.map(({ article, span }) => {
        const report = story.reports.find(({ id }) => id === article);
        const title = (report?.title.length ?? 0) + 2;
        return report?.figures.find(({ at }) => at[0] + title < span[1] && span[0] < at[1] + title)?.thing;
      });
      const drifted = Object.keys(story.things).filter(
        (thing) => story.things[thing] === 'drifted' && things.filter((one) => one === thing).length > 1,
      );
      return {
        what: sides.map(({ article, value }) => `${article}: ${value}`).join(' | '),
        isRight: drifted.length > 0,
        found: drifted,
      };
    });
}

type Label = Disputed['reports'][number]['told'][number];

/** The labels whose stretches a place of a report meets; null for a headline, which none has. */
function labeller({ reports }: Disputed): (place: Place) => readonly Label[] | null {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  return ({ article, span: [start, end] }) => {
    const report = reportOf.get(article);
    const title = (report?.title.length ?? 0) + 2;
    if (report === undefined || end <= title) return null;
    return report.told.filter(({ at }) => at[0] + title < end && start < at[1] + title);
  };
}
