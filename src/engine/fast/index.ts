import { LinearKernel } from '../../learn/linear-kernel.ts';
import { unpackModel } from '../../learn/model-file.ts';
import type { TokenSpans } from '../../model/index.ts';
import type { ImmediateEngine, Prepared } from '../engine.ts';
import { antecedentScores, readAntecedents } from './antecedents.ts';
import { readNameModel, nameSpans, type NameModel } from './names/tag-names.ts';
import { findSpans } from './spans/find-spans.ts';
import { readSpanModel, type SpanModel } from './spans/span-model.ts';
import { parseText, type SyntaxModels } from './syntax/parse-text.ts';
import { readSyntaxModels } from './syntax/read-models.ts';

/** Files of the fast engine, as they are called in `models/`. */
export const FAST_FILES = ['clusters', 'tagger', 'parser', 'lexicon', 'names', 'attribution'] as const;

/** The linear models of the fast engine. */
export interface FastModels {
  readonly syntax: SyntaxModels;
  readonly names: NameModel;
  readonly antecedents: Float32Array;
  readonly spans: SpanModel;
}

/** Memory for the models beside their files: tables that are unpacked when they are read. */
const UNPACKED = 24 * 2 ** 20;

/**
 * What the models are read into and summed up by, from its code (`models/linear-kernel.wasm`) and the bytes of all files;
 * nothing where WebAssembly has no SIMD: then all is summed up plainly, with the same result.
 */
export function startKernel(code: Uint8Array, bytes: number): LinearKernel | undefined {
  return WebAssembly.validate(code as Uint8Array<ArrayBuffer>) ? new LinearKernel(code, bytes + UNPACKED) : undefined;
}

/** The models from the bytes of their files. Throws where a file is no model or lacks a part. */
export function readFastModels(
  bytes: Readonly<Record<(typeof FAST_FILES)[number], Uint8Array>>,
  kernel?: LinearKernel,
): FastModels {
  const names = unpackModel(bytes.names);
  return {
    syntax: readSyntaxModels(bytes, kernel),
    names: readNameModel(names, kernel),
    antecedents: readAntecedents(names),
    spans: readSpanModel(unpackModel(bytes.attribution), unpackModel(bytes.clusters), kernel),
  };
}

/** Linear models over hashed features: small, and thousands of tokens a second on one core. */
export function fastEngine({ syntax, names, antecedents, spans }: FastModels): ImmediateEngine {
  const scoreAntecedents = antecedentScores(antecedents);
  const prepareNow = (text: TokenSpans): Prepared => {
    const parsed = parseText(text, syntax);
    return { parsed, names: nameSpans(parsed, names), attributions: findSpans(parsed, spans), scoreAntecedents };
  };
  return {
    id: 'fast',
    prepareNow,
    prepare: (texts) => Promise.resolve(texts.map(prepareNow)),
  };
}
