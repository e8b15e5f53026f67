import { mix } from './feature.ts';
import { bucket } from './hash.ts';
import type { Address, LinearKernel } from './linear-kernel.ts';

/** Numbers of a template: its own, and up to four places of values, -1 for no fourth. */
const ROW = 5;
const MULTIPLIER = 0x3c6ef372;

/** Kinds of features, each a number and the values that it joins. */
export interface Templates {
  /** `ROW` numbers each */
  readonly table: Int32Array;
  readonly count: number;
  /** how many values there are; the first is always 0, for what a template does not have */
  readonly values: number;
}

/**
 * Templates from lines of a number and up to four names of values. A feature is the hash of the number and the values,
 * of three at least.
 * @param names  of the values, in the order in which they will be given from place 1 on
 */
export function templatesOf(names: string, lines: string): Templates {
  const places = new Map(['zero', ...names.trim().split(/\s+/)].map((name, at) => [name, at]));
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [number, ...parts] = line.trim().split(' ');
      const at = parts.map((name) => {
        const place = places.get(name);
        if (place === undefined) throw new Error(`no value is called ${name}`);
        return place;
      });
      return [Number(number), at[0] ?? 0, at[1] ?? 0, at[2] ?? 0, at[3] ?? -1];
    });
  return { table: Int32Array.from(rows.flat()), count: rows.length, values: places.size };
}

/**
 * Features as buckets under `mask`; gives their number.
 * @param shift     added to the number of each template
 * @param isSpread  whether the last bits are spread once more
 */
export function hashTemplates(
  { table, count }: Templates,
  values: Int32Array,
  shift: number,
  mask: number,
  isSpread: boolean,
  out: Int32Array,
): number {
  for (let f = 0, at = 0; f < count; f++, at += ROW) {
    let hash = Math.imul(table[at]! + shift, MULTIPLIER);
    hash = mix(hash, values[table[at + 1]!]!);
    hash = mix(hash, values[table[at + 2]!]!);
    hash = mix(hash, values[table[at + 3]!]!);
    if (table[at + 4]! >= 0) hash = mix(hash, values[table[at + 4]!]!);
    out[f] = isSpread ? bucket(hash, mask) : hash & mask;
  }
  return count;
}

/** Makes the features of decisions. */
export interface FeatureMaker {
  /** values of the templates, to be filled from place 1 on */
  readonly values: Int32Array;
  /** where features are made, and looked for by the classifier */
  readonly features: Int32Array;
  /** Features of the values as they stand, as `hashTemplates` writes it plainly; gives their number. */
  make(shift: number): number;
}

type Classifier = { readonly mask: number; readonly placed?: { readonly kernel: LinearKernel } };
const MAKERS = new WeakMap<Classifier, FeatureMaker>();

/** The maker of features for a classifier, by its kernel if it has one; always the same. */
export function featureMaker(templates: Templates, classifier: Classifier, isSpread = false): FeatureMaker {
  let maker = MAKERS.get(classifier);
  if (!maker) MAKERS.set(classifier, (maker = newMaker(templates, classifier, isSpread)));
  return maker;
}

function newMaker(templates: Templates, { mask, placed }: Classifier, isSpread: boolean): FeatureMaker {
  const { count } = templates;
  if (!placed) {
    const values = new Int32Array(templates.values);
    const features = new Int32Array(count);
    return { values, features, make: (shift) => hashTemplates(templates, values, shift, mask, isSpread, features) };
  }
  const { kernel } = placed;
  const { buffer, byteOffset } = kernel.take(4 * templates.values);
  const fours = kernel.place(inFours(templates, byteOffset));
  const size = Math.ceil(count / 4);
  return {
    values: new Int32Array(buffer, byteOffset, templates.values),
    features: kernel.ids,
    make(shift) {
      kernel.hash(fours, size, shift, mask, isSpread);
      return count;
    },
  };
}

/**
 * Templates as the kernel takes them, four side by side: numbers, addresses of the first to the fourth values (of the
 * first value of all where there is no fourth), all bits where there is a fourth. The last four is filled up.
 */
function inFours({ table, count }: Templates, values: Address): Int32Array {
  const fours = new Int32Array(Math.ceil(count / 4) * 4 * (ROW + 1)).fill(values);
  for (let f = 0; f < count; f++) {
    const four = (f >> 2) * 4 * (ROW + 1) + (f & 3);
    const [number, ...places] = table.subarray(f * ROW, (f + 1) * ROW);
    fours[four] = number!;
    for (const [part, place] of places.entries()) fours[four + 4 * (part + 1)] = values + 4 * Math.max(0, place);
    fours[four + 4 * ROW] = places.at(-1)! < 0 ? 0 : -1;
  }
  return fours;
}
