/** One figure of the quality table: F1s, accuracies and shares in per cent, speeds in their own unit. */
export interface Row {
  /** the corpus or set that it was measured on */
  readonly data: string;
  readonly measure: string;
  readonly value: number;
  /** the plain baseline on the same data, null where none is known */
  readonly baseline: number | null;
  /**
   * the best published figure, people among themselves (PolNeAR), or two readings by a language model (the seeds): the
   * table of tools/figures.ts says which
   */
  readonly best: number | null;
  /** what the value counts where it is not per cent */
  readonly unit?: string;
}

/**
 * What a benchmark is given: the folder of its own corpus, the folder `shared` beside the checkout, the trained models.
 */
export interface BenchContext {
  readonly data: string;
  readonly shared: string;
}

/** Makes rows of one set of data, beside which there is neither a plain baseline nor a best known. */
export function rowsOn(data: string): (measure: string, value: number, unit?: string) => Row {
  return (measure, value, unit) => ({
    data,
    measure,
    value,
    baseline: null,
    best: null,
    ...(unit !== undefined && { unit }),
  });
}
