import type { ClaimGroup } from '../model/index.ts';
import type { ExportFormat, ExportPart } from './export-part.ts';

/** CommonMark, a story at a time: what is claimed, on how much it rests, where reports differ. */
export const markdown: ExportFormat = async function* (parts) {
  yield '# Ledger\n';
  for await (const part of parts) yield story(part);
};

function story(part: ExportPart): string {
  const { articles, claims, origins, conflicts } = part;
  const title = part.stories.at(-1)?.title || part.story;
  const byCarriers = claims.toSorted((a, b) => b.counts.articles - a.counts.articles || (a.id < b.id ? -1 : 1));
  return [
    `\n## ${plain(title)}\n`,
    `${articles.length} articles, ${origins.length} origins. \`${part.story}\`\n`,
    ...articles.map(
      (one) =>
        `- ${plain(one.title ?? one.id)}${one.publisher === null ? '' : `, ${plain(one.publisher)}`}${one.publishedAt === null ? '' : `, ${one.publishedAt}`}`,
    ),
    '\n### Claims\n',
    ...byCarriers.map((group) => claim(group, part)),
    ...(conflicts.length === 0
      ? []
      : [
          '\n### Where the reports differ\n',
          ...conflicts.map(
            ({ kind, sides }) =>
              `- ${kind}: ${sides.map(({ value, article }) => `${plain(value)} (${plain(article)})`).join('; ')}`,
          ),
        ]),
    '',
  ].join('\n');
}

function claim(group: ClaimGroup, { addresses, origins }: ExportPart): string {
  const [low, high] = group.counts.range?.origins ?? [group.counts.origins, group.counts.origins];
  const count = low === high ? `${low}` : `${low}–${high}`;
  const labels = group.origins.flatMap((id) => origins.find((one) => one.id === id)?.label ?? []);
  const denied = group.members.some(({ relation }) => relation === 'denies' || relation === 'contradicts');
  return `- ${plain(group.text)} — ${group.counts.articles} articles, ${count} origins${denied ? ', denied' : ''}${labels.length === 0 ? '' : `: ${plain(labels.join('; '))}`} \`${addresses.get(group.id) ?? group.id}\``;
}

/** Signs that CommonMark would read are escaped, and lines are one. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll(/([\\`*_{}[\]<>()#+!|~&])/g, '\\$1');
