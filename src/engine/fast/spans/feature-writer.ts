import type { FeatureList } from '../../../learn/crf.ts';
import { featureBucket } from './mix.ts';

/** More features than any position has. */
const MOST = 1024;

/** Writes numbered templates of one position after another into a feature list. */
export class FeatureWriter {
  readonly #list: FeatureList;
  readonly #mask: number;
  #ids: Int32Array;
  #size: number;
  #template = 0;

  constructor(list: FeatureList, mask: number) {
    this.#list = list;
    this.#mask = mask;
    this.#ids = list.ids;
    this.#size = list.size;
  }

  /** Begin a position; its first template has this number. */
  begin(template: number): void {
    if (this.#size + MOST > this.#ids.length) {
      const grown = new Int32Array(this.#ids.length * 2 + MOST);
      grown.set(this.#ids);
      this.#ids = grown;
      this.#list.ids = grown;
    }
    this.#template = template;
  }

  /** Go back to a template: several values of one position may share it. */
  again(template: number): void {
    this.#template = template;
  }

  /** The next template with its values. */
  add(a: number, b: number): void {
    this.#ids[this.#size++] = featureBucket(this.#template++, a, b, this.#mask);
  }

  /** End the position. */
  end(): void {
    const list = this.#list;
    list.size = this.#size;
    if (list.positions + 2 > list.starts.length) {
      const grown = new Int32Array(list.starts.length * 2);
      grown.set(list.starts);
      list.starts = grown;
    }
    list.starts[++list.positions] = this.#size;
  }
}
