import type { ReadResult } from './result.ts';

/**
 * One self-contained HTML page that shows how inputs were read: every block in its order, kept ones plain and removed
 * ones struck and coloured, with the rule and probability on hover. No scripts, no network.
 */
export function explainHtml(results: readonly ReadResult[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>How it was read</title><style>${STYLE}</style></head>
<body><main><h1>How it was read</h1>
<p class="key"><span class="kept">kept</span> <span class="removed">removed</span> The rule and the estimate stand at the edge of each block.</p>
${results.map(section).join('\n')}</main></body></html>
`;
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 Georgia,serif;margin:0;background:Canvas;color:CanvasText}main{max-width:56rem;margin:auto;padding:1rem}
section{border-top:2px solid;margin-top:2rem}table{border-collapse:collapse;font:14px/1.4 system-ui,sans-serif;width:100%}th{text-align:left;font-weight:600;padding-right:1rem;vertical-align:top;white-space:nowrap}
.block{display:grid;grid-template-columns:9rem 1fr;gap:.75rem;margin:.25rem 0;padding:.15rem .5rem;border-left:.4rem solid}.block small{font:12px/1.6 ui-monospace,monospace;overflow-wrap:anywhere}.block span{white-space:pre-line;overflow-wrap:anywhere}
.kept{border-color:#1a7f37}.removed{border-color:#cf222e}.removed>span{opacity:.75;text-decoration:line-through}.key span{border-left:.4rem solid;padding:0 .5rem;margin-right:1rem}.note{font-style:italic}@media(max-width:40rem){.block{grid-template-columns:1fr}}`;

function section(result: ReadResult): string {
  if (result.kind === 'unreadable')
    return `<section><h2>${escapeHtml(result.input)}</h2><p class="note">not read: ${escapeHtml(result.reason)}</p></section>`;
  const { article, details, quality, notes } = result;
  const rows: readonly (readonly [string, string | null])[] = [
    ['title', article.title],
    ['byline', article.byline.join(', ') || null],
    ['publisher', article.publisher],
    ['agency', article.agency],
    ['published', article.publishedAt === null ? null : `${article.publishedAt} (${article.publishedAtBasis})`],
    ['modified', article.modifiedAt],
    ['language', article.lang],
    ['section', details.section],
    ['address', article.url],
    ['estimate', quality === null ? null : quality.toFixed(2)],
  ];
  return `<section><h2>${escapeHtml(result.input)}</h2>
<table>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${value === null ? '<i>not said</i>' : escapeHtml(value)}</td></tr>`).join('')}</table>
${notes.map((n) => `<p class="note">${escapeHtml(n)}</p>`).join('')}
${details.judged.map((b) => `<div class="block ${b.kept ? 'kept' : 'removed'}"><small>${escapeHtml(b.rule)}${b.score === null ? '' : ` ${b.score.toFixed(2)}`}</small><span>${escapeHtml(b.text)}</span></div>`).join('\n')}</section>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
