/**
 * What a program asks that has all its mutants in it (`withSwitches`): which one is on, if any; and what it tells while
 * none is: whether the change would have made a difference at a place.
 */
export class MutantSwitch {
  /** the mutant that is on, -1 for none */
  on: number = -1;
  /** left side of the `&&` or `||` that is being read */
  left: unknown;
  /** per mutant: 1 where its place gave another value than it would have */
  readonly differs: Uint8Array;
  /** places that may be read before a run is taken to go round in circles */
  budget: number = Number.POSITIVE_INFINITY;
  /** places read since `begin` */
  read: number = 0;

  constructor(mutants: number) {
    this.differs = new Uint8Array(mutants);
  }

  /** Begin a run with a mutant on, or with none. */
  begin(on: number, budget: number = Number.POSITIVE_INFINITY): void {
    this.on = on;
    this.budget = budget;
    this.read = 0;
    if (on < 0) this.differs.fill(0);
  }

  negated(mutant: number, value: unknown): unknown {
    return this.#isOn(mutant, true) ? !value : value;
  }

  never(mutant: number, value: unknown): unknown {
    return this.#isOn(mutant, Boolean(value)) ? false : value;
  }

  other(mutant: number, other: number, value: number): number {
    return this.#isOn(mutant, true) ? other : value;
  }

  compared(mutant: number, operator: string, other: string, a: never, b: never): boolean {
    const [is, would] = [compare(operator, a, b), compare(other, a, b)];
    return this.#isOn(mutant, is !== would) ? would : is;
  }

  /** Is the right side read of `left && right`, or of `left || right`? */
  goesOn(mutant: number, and: boolean): boolean {
    const holds = Boolean(this.left) === and;
    return this.#isOn(mutant, true) ? !holds : holds;
  }

  #isOn(mutant: number, differs: boolean): boolean {
    if (++this.read > this.budget) throw new Error('goes round in circles');
    if (this.on === -1 && differs) this.differs[mutant] = 1;
    return this.on === mutant;
  }
}

function compare(operator: string, a: never, b: never): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '===':
      return a === b;
    default:
      return a !== b;
  }
}
