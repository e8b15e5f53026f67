import type { LastingLedger } from '../lasting/index.ts';
import type { Judgement } from '../ledger/index.ts';
import { inTurn } from './in-turn.ts';

/** The judgements of a ledger in order, read once and then as they come: for taking back, and for what is asked next. */
export class JudgementLog {
  readonly #ledger: LastingLedger;
  readonly #all: Judgement[] = [];
  readonly #takenBack = new Set<number>();
  readonly #ofSpeakers: Judgement[] = [];
  readonly #acts = new Map<string, Judgement[]>();
  /** judgements on a finding, by `address.finding`; notes apart, for they decide nothing */
  readonly #on = new Map<string, Judgement[]>();
  readonly #notes = new Map<string, Judgement[]>();
  readonly #turn = inTurn();

  constructor(ledger: LastingLedger) {
    this.#ledger = ledger;
  }

  /** Read on from the last that is known. One call after another: two at once would take the same rows twice. */
  refresh(): Promise<void> {
    return this.#turn(() => this.#readOn());
  }

  async #readOn(): Promise<void> {
    for (;;) {
      const after = this.#all.at(-1)?.seq ?? 0;
      const rows = await this.#ledger.read((tx) => tx.judgementsAfter(after, 500));
      if (rows.length === 0) return;
      for (const row of rows) this.#take(row);
    }
  }

  /** What is in force on a finding, the newest last. */
  on(address: string): readonly Judgement[] {
    return (this.#on.get(address) ?? []).filter(({ seq }) => !this.#takenBack.has(seq));
  }

  /** Notes on a finding, proposals of assistants among them. */
  notesOn(address: string): readonly Judgement[] {
    return (this.#notes.get(address) ?? []).filter(({ seq }) => !this.#takenBack.has(seq));
  }

  /** What is in force of names of speakers, in order. */
  ofSpeakers(): readonly Judgement[] {
    return this.#ofSpeakers.filter(({ seq }) => !this.#takenBack.has(seq));
  }

  /** Of a pair, in whichever order its sides are named. */
  isJudgedPair(a: string, b: string): boolean {
    return this.on(a).some(({ anchors }) => anchors.length === 2 && anchors.some((one) => keyOf(one) === b));
  }

  /** The last judgement of a person that still counts; null where there is none. */
  lastOf(person: string): Judgement | null {
    return (
      this.#all.findLast(
        ({ person: by, verdict, seq }) => by === person && verdict !== 'undo' && !this.#takenBack.has(seq),
      ) ?? null
    );
  }

  /** … with all that was judged in one act with it and still counts: what `undo` takes back. */
  lastActOf(person: string): readonly Judgement[] {
    const last = this.lastOf(person);
    return last === null ? [] : this.togetherWith(last).filter(({ seq }) => !this.#takenBack.has(seq));
  }

  /** All that was judged in one act with this, itself among them, in order. */
  togetherWith(judgement: Judgement): readonly Judgement[] {
    const { together, person } = judgement;
    return together === undefined
      ? [judgement]
      : (this.#acts.get(together) ?? []).filter(({ person: by }) => by === person);
  }

  /** What this person took back last, in one act, with nothing judged since: what `redo` says again. */
  lastTakenBack(person: string): readonly Judgement[] {
    const last = this.#all.findLast(({ person: by }) => by === person);
    if (last === undefined || last.undoes === null) return [];
    const undone = new Set(this.togetherWith(last).map(({ undoes }) => undoes));
    return this.#all.filter(({ seq }) => undone.has(seq));
  }

  #take(judgement: Judgement): void {
    this.#all.push(judgement);
    const { together } = judgement;
    if (together !== undefined) this.#acts.set(together, [...(this.#acts.get(together) ?? []), judgement]);
    if (judgement.undoes !== null) this.#takenBack.add(judgement.undoes);
    if (judgement.verdict === 'undo') return;
    if (judgement.names !== undefined) {
      this.#ofSpeakers.push(judgement); // said of names, not of the findings by which they were found
      return;
    }
    const place = judgement.verdict === 'note' ? this.#notes : this.#on;
    for (const anchor of judgement.anchors) {
      const key = keyOf(anchor);
      place.set(key, [...(place.get(key) ?? []), judgement]);
    }
  }
}

const keyOf = ({ article, finding }: Judgement['anchors'][number]): string =>
  finding === null ? article : `${article}.${finding}`;
