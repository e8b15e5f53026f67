import path from 'node:path';
import { measureAttribution } from './attribution.ts';
import { measureOriginCounts, measureRetold } from './development.ts';
import type { BenchContext, Row } from './row.ts';
import { measureSyntax } from './syntax.ts';

/** What is measured again with the engine "best", by corpus; each asks for the engine of HEARSAY_MODEL. */
const MEASURES = [
  ['attribution', measureAttribution],
  ['language', measureSyntax],
  ['origins', measureOriginCounts],
  ['retold', measureRetold],
] as const;

/** Measures of the linear models by themselves, whichever engine reads. */
const LINEAR = /, gold tokens$/;

/** The figures of the engine "best" beside those of "fast": the same measures on the same texts. */
export async function measureBest({ shared }: BenchContext): Promise<readonly Row[]> {
  const before = process.env['HEARSAY_MODEL'];
  process.env['HEARSAY_MODEL'] = 'best';
  try {
    const rows: Row[] = [];
    for (const [corpus, measure] of MEASURES)
      for (const row of await measure({ data: path.join(shared, 'corpora', corpus), shared }))
        if (!LINEAR.test(row.measure)) rows.push({ ...row, data: `${row.data}, best` });
    return rows;
  } finally {
    if (before === undefined) delete process.env['HEARSAY_MODEL'];
    else process.env['HEARSAY_MODEL'] = before;
  }
}
