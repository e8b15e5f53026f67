import { expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { shortForm, type ShortFormNames } from './short-form.ts';

const CLAIM: Claim = {
  id: 'c1',
  evidence: [[0, 1]],
  text: '',
  holder: 'narrator',
  type: 'AID',
  mode: null,
  actor: [],
  recipient: [],
  goods: [],
  quantities: [],
  time: null,
  place: null,
  polarity: 'affirmed',
  modality: 'asserted',
  origin: null,
  structure: null,
};
const NOT_TOLERATING: Claim['structure'] = {
  predicate: 'tolerate',
  form: 'clause',
  passive: false,
  negated: true,
  headline: false,
  arguments: [
    { relation: 'subject', lemma: 'Norland', entity: 'e1' },
    { relation: 'object', lemma: 'delay', entity: null },
  ],
  terms: ['tolerate', 'delay'],
  names: ['e1'],
  context: [],
  negatives: ['tolerate'],
};
const NAMES: ShortFormNames = { actor: ['Norland'], recipient: ['Ostia'], holder: null, own: false };

it.each([
  ['the paper’s own', {}, {}, 'Norland → aid → Ostia'],
  [
    'a source',
    { goods: ['machine-tools'] },
    { holder: 'Dora Reed' },
    'Norland → aid → Ostia · machine tools · says Dora Reed',
  ],
  ['nobody who is clear', {}, { actor: [], recipient: [] }, 'not clear who → aid'],
  ['what is not so', { polarity: 'negated' }, { holder: 'Dora Reed' }, 'not: Norland → aid → Ostia · says Dora Reed'],
  ['a denial of one’s own', { polarity: 'denied' }, { holder: 'Norland', own: true }, 'Norland denies · aid → Ostia'],
  ['a denial for another', { polarity: 'denied' }, { holder: 'Dora Reed' }, 'Dora Reed denies · Norland → aid → Ostia'],
  ['what is planned', { modality: 'planned' }, { recipient: [] }, 'Norland → aid · planned'],
  ['no event', { type: 'STATE' }, {}, null],
  [
    'what is asked of another, by a speaker',
    { type: 'REQUEST', modality: 'requested', reasons: ['type: frame, request of the speaker “pay”'] },
    { actor: ['Dora Reed'], recipient: ['Norland'], holder: 'Dora Reed' },
    'Dora Reed asks · Norland → request',
  ],
  [
    'what the subject of the verb gets',
    { recipient: ['e1'], structure: { ...NOT_TOLERATING, predicate: 'receive', negatives: [] } },
    { recipient: ['Ostia'] },
    'Ostia ← receive delay ← Norland',
  ],
  ['a refusal in a negated verb', { structure: NOT_TOLERATING }, {}, 'Norland → not tolerate delay → Ostia'],
  [
    'a denial of one',
    { structure: NOT_TOLERATING, polarity: 'denied' },
    { own: true },
    'Norland denies · tolerate delay → Ostia',
  ],
] as const)('puts %s in short', (_, claim, names, expected) => {
  expect(shortForm({ ...CLAIM, ...claim }, { ...NAMES, ...names })).toBe(expected);
});
