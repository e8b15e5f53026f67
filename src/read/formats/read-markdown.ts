import type { BlockFilter } from '../filter/score-blocks.ts';
import { readText } from '../plain/read-text.ts';
import type { Extracted } from '../result.ts';

/** Read a Markdown capture: its marks are taken away, its blocks kept, then as plain text. */
export function readMarkdown(source: string, filter: BlockFilter): Promise<Extracted> {
  return readText(stripMarkdown(source), filter);
}

/** Markdown without its marks; lines of one paragraph joined, pictures and rules left out. Linear. */
export function stripMarkdown(source: string): string {
  const blocks: string[] = [];
  let open: string[] = [];
  let fenced = false;
  const close = (): void => {
    if (open.length > 0) blocks.push(open.join(' '));
    open = [];
  };
  for (const raw of source.split(/\r?\n/)) {
    const line = raw.trim();
    if (/^(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      close();
      continue;
    }
    if (fenced) {
      blocks.push(raw);
      continue;
    }
    if (line === '' || /^(?:[-*_]\s?){3,}$/.test(line) || /^\[[^\]]{1,80}\]:\s/.test(line) || /^[=-]{3,}$/.test(line)) {
      close();
      continue;
    }
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    const item = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line);
    const text = inline((heading && withoutClosing(heading[1]!)) ?? item?.[1] ?? line.replace(/^(?:>\s?)+/, ''));
    if (text === '') continue;
    if (heading || item) {
      close();
      blocks.push(item ? `- ${text}` : text);
    } else open.push(text);
  }
  close();
  return blocks.join('\n\n');
}

/** A heading's words without the marks that may close it. */
function withoutClosing(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#') end--;
  return heading.slice(0, end).trimEnd();
}

function inline(text: string): string {
  return text
    .replace(/!\[[^\]]{0,300}\]\([^()]{0,600}\)/g, '')
    .replace(/\[([^\]]{1,400})\]\((?:[^()]|\([^()]{0,200}\)){0,600}\)/g, '$1')
    .replace(/\[([^\]]{1,300})\]\[[^\]]{0,80}\]/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,600}?\S?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.{1,600}?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]{1,300})`/g, '$1')
    .replace(/<(https?:[^<>]{1,400})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trim();
}
