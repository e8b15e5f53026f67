import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Models } from './annotate.ts';
import { readSpanModel } from './attribution/spans/span-model.ts';
import { readNameModel } from './language/entities/find-names.ts';
import { readSyntaxModels } from './language/syntax/read-models.ts';
import { unpackModel } from './learn/model-file.ts';
import { packageRoot } from './package-root.ts';

/**
 * Read every trained model from a folder: the one given, else the one in the environment variable HEARSAY_MODELS, else
 * `models/` of the package. Throws, naming the file and the command that makes it, if one is missing.
 */
export function loadModels(
  folder: string = process.env['HEARSAY_MODELS'] ?? path.join(packageRoot(), 'models'),
): Models {
  const bytes = (name: string): Uint8Array => readModel(folder, name);
  return {
    language: {
      syntax: readSyntaxModels({
        clusters: bytes('clusters'),
        tagger: bytes('tagger'),
        parser: bytes('parser'),
        lexicon: bytes('lexicon'),
      }),
      names: readNameModel(unpackModel(bytes('names'))),
    },
    attribution: { spans: readSpanModel(unpackModel(bytes('attribution')), unpackModel(bytes('clusters'))) },
  };
}

function readModel(folder: string, name: string): Uint8Array {
  const file = path.join(folder, `${name}.bin`);
  if (!existsSync(file)) throw new Error(`the model ${file} is missing; make it with: npm run train -- ${name}`);
  return readFileSync(file);
}
