import {
  BEFORE_DATE,
  CONTRIBUTION,
  CREDIT_OPENER,
  CREDITED_APART,
  CREDITED_PLACE,
  REPORTING_BY,
} from '../../lexicon/en/credits.ts';
import type { RemovedWhy } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { biographyOf, isCreditedCaption, isCreditLine, leftoverRule } from '../filter/leftovers.ts';
import type { DateHints } from '../meta/parse-date.ts';
import { bylineOf, dateLine, isRoleLine, namesOnly } from './credit-lines.ts';
import { findTitle, foldTitle } from './find-title.ts';
import { pullQuotes } from './pull-quotes.ts';
import { TERMINAL, type TextBlock } from './split-blocks.ts';

/** What was decided about one block. `title` marks the headline, which is neither text nor removed. */
export type BlockVerdict =
  | { readonly keep: true; readonly rule: string }
  | { readonly keep: false; readonly why: RemovedWhy | 'title'; readonly rule: string };

/** A capture judged block by block, and what its credit lines say. */
export interface JudgedCapture {
  readonly verdicts: readonly BlockVerdict[];
  readonly title: string | null;
  readonly site: string | null;
  readonly byline: readonly string[];
  readonly contributors: readonly string[];
  readonly bylineAgency: string | null;
  readonly published: string | null;
  readonly modified: string | null;
}

const PROSE = { least: 60, long: 160 } as const;
/** An end marker counts when at least this share of the running text stands before it. */
const END_SHARE = 0.5;
/**
 * Which blocks of a plain capture are the article: its summary, paragraphs and subheadings; and what the rest is.
 * Judged by the words of each block and by where it stands: before the running text, in it, or after it.
 */
export function judgeCapture(blocks: readonly TextBlock[], hints: DateHints): JudgedCapture {
  const capture = new Capture(blocks, hints);
  capture.judgeHead();
  capture.judgeBody();
  capture.judgeTail();
  capture.dropRepeats();
  capture.keepSomething();
  return capture.result();
}

/** The state of one judgement; lives for one call of `judgeCapture`. */
class Capture {
  readonly #blocks: readonly TextBlock[];
  readonly #hints: DateHints;
  readonly #verdicts: (BlockVerdict | null)[];
  readonly #prose: boolean[];
  #first: number;
  #title: string | null = null;
  #site: string | null = null;
  #byline: readonly string[] = [];
  #contributors: string[] = [];
  #agency: string | null = null;
  #published: string | null = null;
  #modified: string | null = null;

  constructor(blocks: readonly TextBlock[], hints: DateHints) {
    this.#blocks = blocks;
    this.#hints = hints;
    this.#verdicts = blocks.map(() => null);
    this.#prose = blocks.map((b, i) => this.#isProse(b.text, i));
    const first = this.#prose.indexOf(true);
    this.#first = first < 0 ? blocks.length : first;
  }

  #isProse(text: string, i: number): boolean {
    if (text.length < PROSE.least || (!TERMINAL.test(text) && text.length < PROSE.long)) return false;
    if (i === 0 && text.length < 200 && this.#blocks.length > 2 && !/[.]["”’')]*$/u.test(text)) return false;
    if (leftoverRule(text) || isCreditLine(text) || isCreditedCaption(text) || dateLine(text, this.#hints))
      return false;
    const next = this.#blocks[i + 1]?.text;
    const after = this.#blocks[i + 2]?.text;
    const isCaption =
      next !== undefined &&
      (isCreditLine(next) ||
        (next === text && after !== undefined && isCreditLine(after)) ||
        next === text ||
        this.#blocks[i - 1]?.text === text);
    return !(isCaption && text.length < 400);
  }

  #drop(i: number, why: RemovedWhy | 'title', rule: string): void {
    this.#verdicts[i] ??= { keep: false, why, rule };
  }

  /** Blocks before the running text: headline and its repeats, labels, credits, dates, captions; summaries stay. */
  judgeHead(): void {
    const head = this.#blocks.map((_, i) => i).slice(0, this.#first);
    for (const i of head) this.#judgeCredit(i);
    for (const i of head) {
      const rule = this.#verdicts[i] ? null : leftoverRule(itemAt(this.#blocks, i).text);
      if (rule) this.#drop(i, rule.why, rule.rule);
    }
    const found = findTitle(
      this.#blocks,
      head.filter((i) => this.#verdicts[i] === null),
      head,
    );
    if (found) {
      this.#title = found.title;
      this.#site = found.site;
      this.#drop(found.at, 'title', 'title');
      for (const j of found.repeats)
        this.#drop(
          j,
          foldTitle(itemAt(this.#blocks, j).text) === foldTitle(found.title) ? 'duplicate' : 'boilerplate',
          'title repeated',
        );
    }
    for (const i of head) if (this.#verdicts[i] === null) this.#judgeHeadRest(i, found?.at ?? -1);
    const lead = this.#blocks[this.#first];
    if (lead && this.#published === null)
      this.#published =
        dateLine(lead.text.slice(0, 60).split(/\s[–—-]+\s|\s?[|:]\s/u)[0] ?? '', this.#hints)?.published ?? null;
  }

  #judgeHeadRest(i: number, titleAt: number): void {
    const { text } = itemAt(this.#blocks, i);
    const previous = this.#blocks[i - 1]?.text;
    const next = this.#blocks[i + 1]?.text;
    if (previous !== undefined && foldTitle(previous) === foldTitle(text))
      return this.#drop(i, 'duplicate', 'caption repeated');
    const captionEnd = next !== undefined && foldTitle(next) === foldTitle(text) ? this.#blocks[i + 2]?.text : next;
    const isRepeated = next !== undefined && foldTitle(next) === foldTitle(text);
    if (i > titleAt && (isRepeated || (captionEnd !== undefined && isCreditLine(captionEnd) && text.length >= 30)))
      return this.#drop(i, 'caption', 'caption');
    const names = i > titleAt ? namesOnly(text) : [];
    const beside = [i - 1, i + 1].some((j) => {
      const verdict = this.#verdicts[j];
      return (
        (verdict &&
          !verdict.keep &&
          (verdict.why === 'date' || verdict.why === 'byline' || verdict.rule === 'credit line')) ||
        (this.#blocks[j] !== undefined && isRoleLine(this.#blocks[j].text))
      );
    });
    if (names.length > 0 && beside) {
      if (this.#byline.length === 0) this.#byline = names;
      return this.#drop(i, 'byline', 'names beside the date line');
    }
    if (isRoleLine(text)) return this.#drop(i, 'byline', 'role line');
    const words = text.split(/\s+/u).length;
    if (i < titleAt || (words <= 4 && !TERMINAL.test(text))) this.#drop(i, 'boilerplate', 'label');
  }

  /** Date lines, bylines and picture credits, wherever they stand. Returns whether the block was one. */
  #judgeCredit(i: number): boolean {
    const { text } = itemAt(this.#blocks, i);
    const date = dateLine(text, this.#hints);
    if (date) {
      this.#published ??= date.published;
      this.#modified ??= date.modified;
      this.#drop(i, 'date', 'date line');
      return true;
    }
    const credit = bylineOf(text);
    if (credit) {
      if (this.#byline.length === 0) this.#byline = credit.names;
      this.#agency ??= credit.agency;
      const dated = dateLine(text.replace(BEFORE_DATE, ''), this.#hints);
      this.#published ??= dated?.published ?? null;
      this.#drop(i, 'byline', 'byline');
      return true;
    }
    if (isCreditLine(text)) this.#drop(i, 'caption', 'credit line');
    else if (isCreditedCaption(text)) this.#drop(i, 'caption', 'caption with credit');
    return this.#verdicts[i] !== null;
  }

  /** The running text: leftovers between its paragraphs, and the marker that ends it. */
  judgeBody(): void {
    const total = this.#proseAfter(this.#first - 1);
    for (let i = this.#first; i < this.#blocks.length; i++) {
      if (this.#verdicts[i]) continue;
      const { text } = itemAt(this.#blocks, i);
      const rule = leftoverRule(text);
      if (rule) {
        this.#drop(i, rule.why, rule.rule);
        if (rule.why === 'byline') this.#creditTail(text);
        if (rule.ends && this.#proseAfter(i) <= total * (1 - END_SHARE)) {
          for (let j = i + 1; j < this.#blocks.length; j++) this.#judgeAfterEnd(j, rule.why);
          return;
        }
        if (rule.label || rule.ends) this.#dropTeasers(i + 1, rule.ends ? 8 : 1);
      } else if (text.length < 220 && i > this.#first) this.#judgeCredit(i);
      else if (isCreditedCaption(text)) this.#drop(i, 'caption', 'caption with credit');
    }
  }

  #judgeAfterEnd(j: number, why: RemovedWhy): void {
    const rule = leftoverRule(itemAt(this.#blocks, j).text);
    this.#drop(j, rule?.why ?? why, rule?.rule ?? 'after the end of the article');
  }

  #dropTeasers(from: number, most: number): void {
    for (let j = from; j < Math.min(from + most, this.#blocks.length); j++) {
      const { text } = itemAt(this.#blocks, j);
      if (text.length > 140 || TERMINAL.test(text)) return;
      this.#drop(j, 'related', 'headline of another story');
    }
  }

  #proseAfter(i: number): number {
    let sum = 0;
    for (let j = i + 1; j < this.#blocks.length; j++) if (this.#prose[j]) sum += itemAt(this.#blocks, j).text.length;
    return sum;
  }

  /** After the last paragraph: biographies, credits, stray headings. Walks up from the end until running text. */
  judgeTail(): void {
    for (let i = this.#blocks.length - 1; i > this.#first; i--) {
      if (this.#verdicts[i]) continue;
      const { text } = itemAt(this.#blocks, i);
      const author = biographyOf(text);
      if (author !== null && this.#isNobodyInTheText(author, i)) {
        if (this.#byline.length === 0) this.#byline = [author];
        this.#drop(i, 'byline', 'biography of the author');
      } else if (!TERMINAL.test(text) && text.length < 100 && i + 1 >= this.#firstDroppedTail(i))
        this.#drop(i, 'boilerplate', 'heading after the end');
      else if (this.#judgeCredit(i)) continue;
      else return;
    }
  }

  /** Everything after `i` is dropped: the index from which that holds. */
  #firstDroppedTail(i: number): number {
    for (let j = this.#blocks.length - 1; j > i; j--) if (this.#verdicts[j]?.keep !== false) return j + 1;
    return i + 1;
  }

  #isNobodyInTheText(author: string, at: number): boolean {
    if (this.#byline.some((n) => foldTitle(n) === foldTitle(author))) return true;
    const surname = author.split(' ').at(-1);
    return !this.#blocks.some((b, j) => j < at && this.#verdicts[j]?.keep !== false && b.text.includes(surname));
  }

  #creditTail(text: string): void {
    const bare = text.replace(/^[([]/u, '').replace(CONTRIBUTION, '');
    const reporting = REPORTING_BY.exec(bare);
    const names = (reporting?.[1] ?? bare.replace(CREDIT_OPENER, ''))
      .split(CREDITED_APART)
      .flatMap((part) => namesOnly(part.replace(CREDITED_PLACE, '').replace(/[.)\]]+$/u, '')));
    if (reporting && this.#byline.length === 0) this.#byline = names;
    else this.#contributors.push(...names.filter((n) => !this.#contributors.includes(n)));
  }

  /** Second copies of a block, and pull quotes: blocks whose words all stand in a longer one. */
  dropRepeats(): void {
    const seen = new Set<string>();
    const kept: number[] = [];
    for (let i = 0; i < this.#blocks.length; i++) {
      if (this.#verdicts[i]) continue;
      const key = foldTitle(itemAt(this.#blocks, i).text);
      if (key.length >= 25 && (seen.has(key) || key === foldTitle(this.#title ?? '')))
        this.#drop(i, 'duplicate', 'repeated');
      else kept.push(i);
      seen.add(key);
    }
    for (const i of pullQuotes(this.#blocks, kept)) this.#drop(i, 'duplicate', 'pull quote');
  }

  /** A text of a headline alone is that headline's text. */
  keepSomething(): void {
    if (this.#verdicts.some((v) => v === null || v.keep)) return;
    const at = this.#verdicts.findIndex((v) => v?.keep === false && v.why === 'title');
    if (at < 0) return;
    this.#verdicts[at] = { keep: true, rule: 'only text' };
    this.#title = null;
  }

  result(): JudgedCapture {
    return {
      verdicts: this.#verdicts.map(
        (v, i) => v ?? { keep: true, rule: this.#prose[i] ? 'running text' : 'heading or summary' },
      ),
      title: this.#title,
      site: this.#site,
      byline: this.#byline,
      contributors: this.#contributors,
      bylineAgency: this.#agency,
      published: this.#published,
      modified: this.#modified,
    };
  }
}
