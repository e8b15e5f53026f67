/** Labels of the token passes: beginning and inside of each role, as in CoNLL chunking. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** Number of the label that begins a role; the one that goes on is the next. */
export const BEGIN: Readonly<Record<Role, number>> = { source: 1, cue: 3, content: 5 };
