import { describe, expect, it } from 'vitest';
import type { Claim, ClaimStructure } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { bareAttribution, bareProfile, bareStructure, type Bare } from './profile.fixture.ts';
import { conceptOf } from './terms.ts';
import { isDenialOfOneEnd, isResponse } from './transfers.ts';

const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);
interface Given extends Bare {
  readonly clause?: Partial<ClaimStructure>;
  readonly is?: Partial<Claim>;
}
/** A claim whose first word is what is done, with its words as concepts. */
function told(words: string, { clause, is, ...more }: Given = {}): ClaimProfile {
  const terms = words.split(' ');
  return bareProfile({
    words: terms.map(conceptOf).join(' '),
    ...more,
    claim: { structure: bareStructure({ predicate: terms[0]!, terms, ...clause }), ...is },
  });
}
const SUDRIA_TO_ESTMARK: Given = { actors: set('sudria'), recipients: set('estmark') };
const ESTMARK_TO_SUDRIA: Given = { actors: set('estmark'), recipients: set('sudria') };
/** Estmark sent Sudria a treaty. */
const sent = (more: Given = {}, words = 'send treaty'): ClaimProfile => told(words, { ...ESTMARK_TO_SUDRIA, ...more });
/** Sudria received none. */
const received = (more: Given = {}, words = 'receive treaty'): ClaimProfile =>
  told(words, { ...SUDRIA_TO_ESTMARK, is: { polarity: 'negated' }, ...more });

describe('a denial of one end of what is said to have passed', () => {
  it.each<[string, ClaimProfile, ClaimProfile, boolean]>([
    ['received none of what was sent', received(), sent(), true],
    ['was sent none', received({ clause: { passive: true } }, 'send treaty'), sent(), true],
    ['sent none itself', received({}, 'send treaty'), sent(), false],
    [
      'sent none of what was received',
      received(ESTMARK_TO_SUDRIA, 'send treaty'),
      told('receive treaty', SUDRIA_TO_ESTMARK),
      true,
    ],
    ['of what was not sent', received(), sent({ negative: true }), false],
    ['of a refusal', received(), sent({ is: { type: 'REJECT' } }), false],
    ['of something else', received({}, 'receive boat'), sent(), false],
    ['of what handing over alone names', received({}, 'receive give'), sent({}, 'send give'), false],
    ['of an offer, which is a proposal', received({}, 'receive offer'), sent({}, 'send proposal'), true],
    ['of what nobody is told to have got', received(), sent({ recipients: set() }), false],
    ['… but named beside', received(), sent({ recipients: set(), named: set('sudria') }), true],
    ['… and none but who gave it', received(), sent({ recipients: set(), named: set('estmark') }), false],
    ['from another', received({ recipients: set('westia') }), sent(), false],
    ['by another', received({ actors: set('westia') }), sent(), false],
    ['of what is neither given nor taken', received(), sent({}, 'paint treaty'), false],
    ['… agreed to be', received(), sent({}, 'agree send treaty'), true],
    ['in a clause that is not known', received({ is: { polarity: 'negated', structure: null } }), sent(), false],
  ])('%s', (_, denial, charge, expected) => expect(isDenialOfOneEnd(denial, charge)).toBe(expected));

  const speaking = (lemma: string, entity: string | null = null): Given => ({
    ...SUDRIA_TO_ESTMARK,
    actors: set(),
    speakers: set('sudria'),
    clause: { arguments: [{ relation: 'subject', lemma, entity }] },
  });
  it.each([
    ['they', null, true],
    ['we', null, true],
    ['museum', null, false],
    ['they', 'x', false],
  ])('that "%s" (%s) did not get: %s', (lemma, entity, expected) =>
    expect(isDenialOfOneEnd(received(speaking(lemma, entity)), sent())).toBe(expected),
  );

  const denies = (words: string, actor: string): ClaimProfile =>
    told(`deny ${words}`, { actors: set(actor), is: { type: 'REJECT' } });
  it.each([
    ['knowledge of it, by who gave', 'know treaty', 'estmark', true],
    ['… by who got it', 'know treaty', 'sudria', true],
    ['… by another', 'know treaty', 'westia', false],
    ['… of something else', 'know boat', 'sudria', false],
    ['no knowledge', 'sign treaty', 'sudria', false],
  ])('told to have been denied: %s', (_, words, actor, expected) =>
    expect(isDenialOfOneEnd(denies(words, actor), sent())).toBe(expected),
  );
});

describe('a refusal answers what was put', () => {
  const refuses = (more: Given = {}): ClaimProfile =>
    told('refuse treaty', { actors: set('sudria'), is: { type: 'REJECT' }, ...more });
  it.each<[string, ClaimProfile, ClaimProfile, boolean]>([
    ['to the refuser', refuses(), sent({}, 'propose treaty'), true],
    ['… who is named beside', refuses(), sent({ recipients: set(), named: set('sudria') }, 'propose treaty'), true],
    ['in a word further on', refuses(), sent({}, 'plan propose treaty'), true],
    ['not to another', refuses({ actors: set('westia') }), sent({}, 'propose treaty'), false],
    ['not by himself', refuses(), sent({ actors: set('sudria') }, 'propose treaty'), false],
    ['not what was only sent', refuses(), sent({}, 'paint treaty'), false],
    ['not what was not put', refuses(), sent({ negative: true }, 'propose treaty'), false],
    ['no refusal', refuses(), sent({ is: { type: 'REJECT' } }, 'propose treaty'), false],
    ['not what is no refusal', refuses({ is: { type: 'STATE' } }), sent({}, 'propose treaty'), false],
    [
      'not in a denial',
      told('deny treaty', { actors: set('sudria'), is: { type: 'REJECT' } }),
      sent({}, 'propose treaty'),
      false,
    ],
    ['not in a clause that is not known', refuses(), sent({ is: { structure: null } }, 'propose treaty'), false],
  ])('%s', (_, refusal, put, expected) => expect(isResponse(refusal, put)).toBe(expected));

  it('whoever speaks', () =>
    expect(isResponse(refuses({ holder: bareAttribution('lund') }), sent({}, 'request treaty'))).toBe(true));
});
