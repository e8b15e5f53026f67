import { csl } from './csl.ts';
import type { ExportFormat } from './export-part.ts';
import { followTheMoney } from './follow-the-money.ts';
import { jsonLd } from './json-ld.ts';
import { plover } from './lines.ts';
import { markdown } from './markdown.ts';
import { prov } from './prov.ts';
import { webAnnotation } from './web-annotation.ts';

export { cslItem } from './csl.ts';
export { fileOf, type ArticlePlace, type ExportFormat, type ExportOptions, type ExportPart } from './export-part.ts';

/** Forms that are written part by part, by the name that `hearsay export` knows them under. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  ftm: followTheMoney,
  jsonld: jsonLd,
  annotations: webAnnotation,
  prov,
  csl,
  plover,
  markdown,
};
