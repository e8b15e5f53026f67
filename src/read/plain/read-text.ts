import { EDITORS_NOTE } from '../../lexicon/en/leftovers.ts';
import type { Removed } from '../../model/index.ts';
import { blockFeatures } from '../filter/block-features.ts';
import { leftoverRule } from '../filter/leftovers.ts';
import { scoreBlocks, type BlockFilter } from '../filter/score-blocks.ts';
import { identifyLanguage } from '../meta/language.ts';
import type { BlockKind, Extracted, KeptBlock } from '../result.ts';
import { creditedAgency } from './credit-lines.ts';
import { judgeCapture, type BlockVerdict } from './judge-capture.ts';
import { splitBlocks, TERMINAL } from './split-blocks.ts';

/** Between two blocks of the article's text. */
export const BLOCK_BREAK = '\n\n';

/**
 * Read a plain text: a capture with what the page left in it, or a clean text. Offsets in `details.blocks` are those of
 * the input.
 * @param filter  the block filter of pages, which here only takes what the rules left and it holds for most unlikely;
 * none for text that no page surrounds
 */
export async function readText(text: string, filter: BlockFilter | null = null): Promise<Extracted> {
  const blocks = splitBlocks(text);
  const lang = await identifyLanguage(text);
  const judged = judgeCapture(blocks, { lang });
  const texts = blocks.map((b) => b.text);
  const parts: string[] = [];
  const kept: KeptBlock[] = [];
  const removed: Removed[] = [];
  let at = 0;
  const scores = filter === null ? null : scoreBlocks(texts, blockFeatures(texts, judged.title, null), null, filter);
  const verdicts =
    filter === null || scores === null ? judged.verdicts : filtered(judged.verdicts, scores, filter.captureCut);
  verdicts.forEach((verdict, i) => {
    const block = blocks[i]!;
    if (verdict.keep) {
      kept.push({ span: [at, at + block.text.length], kind: blockKind(block.text), source: [block.start, block.end] });
      parts.push(block.text);
      at += block.text.length + BLOCK_BREAK.length;
    } else if (verdict.why !== 'title') removed.push({ text: block.text, why: verdict.why });
  });
  const prose = parts.filter((p) => TERMINAL.test(p) && leftoverRule(p) === null);
  return {
    url: null,
    title: judged.title,
    byline: judged.byline,
    publisher: judged.site,
    agency: creditedAgency(parts, [judged.bylineAgency]),
    publishedAt: judged.published,
    publishedAtBasis: judged.published === null ? 'none' : 'printed',
    modifiedAt: judged.modified,
    lang,
    text: parts.join(BLOCK_BREAK),
    removed,
    quality: parts.length === 0 ? 0 : Math.round(100 * (0.5 + 0.5 * (prose.length / parts.length))) / 100,
    notes: [],
    details: {
      blocks: kept,
      judged: verdicts.map((verdict, i) => ({
        text: texts[i]!,
        kept: verdict.keep || verdict.why === 'title',
        rule: verdict.rule,
        score: scores === null ? null : Math.round(scores[i]! * 1000) / 1000,
      })),
      section: null,
      canonicalUrl: null,
      captions: removed.filter((r) => r.why === 'caption').map((r) => r.text),
      contributors: judged.contributors,
    },
  };
}

/**
 * The rules' verdicts, less what the filter holds for most unlikely: short blocks anywhere, paragraphs only before the
 * first and after the last that it is sure of. A text in which it is sure of nothing stays as the rules left it.
 */
function filtered(verdicts: readonly BlockVerdict[], scores: Float32Array, cut: number): readonly BlockVerdict[] {
  const sure = verdicts.map((v, i) => v.keep && scores[i]! >= 0.5);
  const [first, last] = [sure.indexOf(true), sure.lastIndexOf(true)];
  if (first < 0) return verdicts;
  return verdicts.map((v, i): BlockVerdict =>
    v.keep && scores[i]! < cut && (v.rule !== 'running text' || i < first || i > last)
      ? { keep: false, why: 'other', rule: 'block filter' }
      : v,
  );
}

/** What a kept block is, by its words alone. */
export function blockKind(block: string): BlockKind {
  if (EDITORS_NOTE.test(block.replace(/’/g, "'"))) return 'note';
  if (/^(?:[-*•–]|\d{1,2}[.)])\s/u.test(block)) return 'item';
  return block.length <= 90 && !TERMINAL.test(block) ? 'heading' : 'paragraph';
}
