/** Labels of the token passes: beginning and inside of each role, as in CoNLL chunking. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** The three parts of an attribution, in the order of their labels. */
export const SPAN_ROLES = ['source', 'cue', 'content'] as const;
/** One of them. */
export type SpanRole = (typeof SPAN_ROLES)[number];

/** Number of the label that begins a role; the one that goes on is the next. */
export const BEGIN: Readonly<Record<SpanRole, number>> = { source: 1, cue: 3, content: 5 };

/**
 * Labels of the pass over one cue. An attribution is one block: nothing before it (`before`), roles with
 * gaps of its own between them (`gap`: commas, recipients), nothing after it. Content knows its end too.
 */
export const FRAME_LABELS = [
  'before',
  'gap',
  'after',
  'B-source',
  'I-source',
  'B-cue',
  'I-cue',
  'B-content',
  'I-content',
  'E-content',
] as const;
/** Numbers of those labels by name. */
export const FRAME = {
  before: 0,
  gap: 1,
  after: 2,
  beginSource: 3,
  inSource: 4,
  beginCue: 5,
  inCue: 6,
  beginContent: 7,
  inContent: 8,
  endContent: 9,
} as const;

/** May label `to` follow `from` (null at the first token)? */
export function frameSteps(from: string | null, to: string): boolean {
  const isOpen = from === 'B-content' || from === 'I-content';
  if (to === 'I-content' || isOpen) return isOpen && (to === 'I-content' || to === 'E-content');
  if (from === 'after' || to === 'after') return to === 'after' && from !== null && from !== 'before' && from !== 'gap';
  if (to === 'I-source' || to === 'I-cue') return from === to || from === `B-${to.slice(2)}`;
  if (to === 'before') return from === null || from === 'before';
  if (to === 'gap') return from !== null && from !== 'before';
  return true;
}
