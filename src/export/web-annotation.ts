import type { AnnotatedArticle, Attribution, Claim, Span } from '../model/index.ts';
import { codePoints } from './code-points.ts';
import { line, exportAddress, uri, type ExportFormat, type ExportPart } from './export-part.ts';

const CONTEXT = 32;

/** Web Annotations (W3C), one a line: every attribution and claim with its quotation, context and position. */
export const webAnnotation: ExportFormat = async function* (parts) {
  for await (const part of parts)
    for (const article of part.articles) {
      const point = codePoints(article.text);
      for (const attribution of article.attributions) yield line(annotation(part, article, attribution, point));
      for (const claim of article.claims) yield line(annotation(part, article, claim, point));
    }
};

function annotation(
  part: ExportPart,
  article: AnnotatedArticle,
  finding: Attribution | Claim,
  point: (span: Span) => Span,
): object {
  const place = part.places.get(article.id);
  const isClaim = 'evidence' in finding;
  const spans = isClaim ? finding.evidence : [...finding.source, ...finding.cue, ...finding.content];
  const names = new Map(part.entities.map(({ id, name }) => [id, name]));
  const said = isClaim
    ? `${finding.type} ${finding.polarity} ${finding.modality}: ${finding.text}`
    : `${finding.kind} words of ${finding.speaker === null ? 'nobody named' : (names.get(finding.speaker) ?? finding.speaker)}`;
  const [judged] = (finding.judged ?? []).slice(-1);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: uri(`${place?.address ?? article.id}.${finding.id}`),
    type: 'Annotation',
    motivation: isClaim ? 'classifying' : 'identifying',
    creator:
      judged === undefined
        ? { type: 'Software', name: `hearsay ${place?.reader ?? ''}`.trim() }
        : { type: 'Person', name: judged.by },
    body: { type: 'TextualBody', value: said, format: 'text/plain', purpose: isClaim ? 'classifying' : 'identifying' },
    target: spans.map((span) => target(article, exportAddress(article, part.places), span, point(span))),
  };
}

function target({ text }: AnnotatedArticle, source: string, [start, stop]: Span, [from, to]: Span): object {
  return {
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, stop),
        prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
        suffix: wholeCharacters(text.slice(stop, stop + CONTEXT)),
      },
      { type: 'TextPositionSelector', start: from, end: to },
    ],
  };
}

/** Without half a character at an edge. */
const wholeCharacters = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
