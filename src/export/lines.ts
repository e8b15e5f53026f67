import { line, exportAddress, type ExportFormat } from './export-part.ts';

/** Coded events, one a line, after PLOVER: who did what to whom, on whose word, told by which article. */
export const plover: ExportFormat = async function* (parts) {
  for await (const part of parts) {
    const names = new Map(part.entities.map(({ id, name, knowledge }) => [id, { name, code: knowledge }]));
    const all = (ids: readonly string[]): unknown[] => ids.map((id) => names.get(id) ?? { name: id, code: null });
    for (const article of part.articles)
      for (const claim of article.claims) {
        if (claim.type === 'STATE') continue;
        const holder = article.attributions.find(({ id }) => id === claim.holder);
        yield line({
          id: `${part.places.get(article.id)?.address ?? article.id}.${claim.id}`,
          event: claim.type,
          mode: claim.mode,
          date: claim.time,
          source: all(claim.actor),
          target: all(claim.recipient),
          context: claim.goods,
          polarity: claim.polarity,
          modality: claim.modality,
          text: claim.text,
          attribution: holder === undefined ? claim.holder : all(holder.speaker === null ? [] : [holder.speaker]),
          publication: article.publisher,
          published: article.publishedAt,
          url: exportAddress(article, part.places),
        });
      }
  }
};
