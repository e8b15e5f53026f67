import type { LinearKernel } from '../../../learn/linear-kernel.ts';
import { unpackModel } from '../../../learn/model-file.ts';
import { readClusters } from '../../../learn/word-clusters.ts';
import { readWordTable } from '../../../learn/word-table.ts';
import { AtomCache } from './atoms.ts';
import { readLemmas } from './lemma.ts';
import type { SyntaxModels } from './parse-text.ts';
import { readParser } from './parse.ts';
import { readTagger } from './tag.ts';

/** The syntax models from the bytes of their files. */
export function readSyntaxModels(
  bytes: Readonly<Record<'clusters' | 'tagger' | 'parser' | 'lexicon', Uint8Array>>,
  kernel?: LinearKernel,
): SyntaxModels {
  const tagger = unpackModel(bytes.tagger);
  const knowledge = {
    ...readClusters(unpackModel(bytes.clusters)),
    tagClass: readWordTable(tagger, 'tagClass'),
    certain: readWordTable(tagger, 'certain'),
  };
  return {
    tagger: readTagger(tagger, kernel),
    parser: readParser(unpackModel(bytes.parser), kernel),
    lemmas: readLemmas(unpackModel(bytes.lexicon)),
    knowledge,
    atoms: new AtomCache(knowledge),
  };
}
