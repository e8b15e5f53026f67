import { describe, expect, it } from 'vitest';
import type { ClaimType } from '../model/index.ts';
import { clauseView, entity } from './document.fixture.ts';
import { indexHolders } from './holders.ts';
import type { Reading } from './reading.ts';
import { recipientBehind } from './recipient-behind.ts';

const WORLD = [
  entity('n', 'Norland'),
  entity('o', 'Ostia'),
  entity('r', 'Reed', 'PERSON'),
  entity('v', 'Velm', 'GPE'),
  entity('w', 'us', 'PERSON'),
];

/** Whom what Norland does by the word in capitals is against. */
function against(words: string, type: ClaimType): string {
  const view = clauseView([words], WORLD);
  const at = view.analysis.tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word));
  const reading: Reading = {
    at,
    type,
    rule: 'frame',
    mode: null,
    actor: ['n'],
    recipient: [],
    polarity: 'affirmed',
    modality: 'asserted',
    covers: [],
  };
  const holders = indexHolders({ ...view.analysis, attributions: [] });
  return recipientBehind(view, holders, { reading, without: [], act: -1, whole: false }, type, ['n']).join('+') || '-';
}

describe('whom an act is against that no argument names', () => {
  it.each<[name: string, words: string, type: ClaimType, whom: string]>([
    [
      'over the plans of',
      'Norland/NNP/PROTESTED/nsubj PROTESTED/VBD/0/root/protest over/PP/plans/case ' +
        'plans/NNS/PROTESTED/obl of/PP/Ostia/case Ostia/NNP/plans/nmod',
      'PROTEST',
      'o',
    ],
    [
      'in a state',
      'Norland/NNP/PROTESTED/nsubj PROTESTED/VBD/0/root/protest in/PP/Ostia/case Ostia/NNP/PROTESTED/obl',
      'PROTEST',
      '-',
    ],
    [
      'in a town',
      'Norland/NNP/PROTESTED/nsubj PROTESTED/VBD/0/root/protest in/PP/Velm/case Velm/NNP/PROTESTED/obl',
      'PROTEST',
      '-',
    ],
    [
      'at a town',
      'Norland/NNP/PROTESTED/nsubj PROTESTED/VBD/0/root/protest at/PP/Velm/case Velm/NNP/PROTESTED/obl',
      'PROTEST',
      '-',
    ],
    [
      'with a strike to hurt',
      'Norland/NNP/BEGAN/nsubj BEGAN/VBD/0/root/begin strike/NN/BEGAN/obj to/TO/hurt/mark ' +
        'hurt/VB/strike/acl Ostia/NNP/hurt/obj',
      'PROTEST',
      'o',
    ],
    [
      'a plan',
      'Norland/NNP/REJECTED/nsubj REJECTED/VBD/0/root/reject plan/NN/REJECTED/obj by/PP/Ostia/case Ostia/NNP/plan/nmod',
      'REJECT',
      'o',
    ],
    [
      'a plan with',
      'Norland/NNP/DENIED/nsubj DENIED/VBD/0/root/deny links/NNS/DENIED/obj/link with/PP/Ostia/case ' +
        'Ostia/NNP/links/nmod',
      'REJECT',
      '-',
    ],
    [
      'talks with',
      'Norland/NNP/DENIED/nsubj DENIED/VBD/0/root/deny talks/NNS/DENIED/obj/talk with/PP/Ostia/case ' +
        'Ostia/NNP/talks/nmod',
      'REJECT',
      'o',
    ],
    [
      'a person’s handling of',
      'Norland/NNP/CONDEMNED/nsubj CONDEMNED/VBD/0/root/condemn handling/NN/CONDEMNED/obj ' +
        'Reed/NNP/handling/nmod:poss of/PP/Ostia/case Ostia/NNP/handling/nmod',
      'ACCUSE',
      'r',
    ],
    [
      'strikes on',
      'Norland/NNP/CONDEMNED/nsubj CONDEMNED/VBD/0/root/condemn strikes/NNS/CONDEMNED/obj/strike ' +
        'on/PP/Ostia/case Ostia/NNP/strikes/nmod',
      'ACCUSE',
      '-',
    ],
    [
      'strikes by',
      'Norland/NNP/CONDEMNED/nsubj CONDEMNED/VBD/0/root/condemn strikes/NNS/CONDEMNED/obj/strike ' +
        'by/PP/Ostia/case Ostia/NNP/strikes/nmod',
      'ACCUSE',
      'o',
    ],
    [
      'an aide of',
      'Norland/NNP/BLAMED/nsubj BLAMED/VBD/0/root/blame aide/NN/BLAMED/obj of/PP/Ostia/case Ostia/NNP/aide/nmod',
      'ACCUSE',
      '-',
    ],
    [
      'a state’s aide',
      'Norland/NNP/BLAMED/nsubj BLAMED/VBD/0/root/blame Ostia/NNP/aide/amod aide/NN/BLAMED/obj',
      'ACCUSE',
      'o',
    ],
    [
      'him, of something of another’s',
      'Norland/NNP/ACCUSED/nsubj ACCUSED/VBD/0/root/accuse him/PRP/ACCUSED/obj of/PP/theft/case ' +
        'theft/NN/ACCUSED/obl from/PP/Ostia/case Ostia/NNP/theft/nmod',
      'ACCUSE',
      '-',
    ],
    [
      'to somebody',
      'Norland/NNP/COMPLAINED/nsubj COMPLAINED/VBD/0/root/complain to/PP/Ostia/case Ostia/NNP/COMPLAINED/obl',
      'ACCUSE',
      '-',
    ],
    [
      'over somebody',
      'Norland/NNP/COMPLAINED/nsubj COMPLAINED/VBD/0/root/complain over/PP/Ostia/case Ostia/NNP/COMPLAINED/obl',
      'ACCUSE',
      'o',
    ],
    [
      'with somebody',
      'Norland/NNP/COMPLAINED/nsubj COMPLAINED/VBD/0/root/complain with/PP/Ostia/case Ostia/NNP/COMPLAINED/obl',
      'ACCUSE',
      '-',
    ],
    [
      'at a court in a town',
      'Norland/NNP/DENIED/nsubj DENIED/VBD/0/root/deny charge/NN/DENIED/obj at/PP/Velm/case Velm/NNP/DENIED/obl',
      'REJECT',
      '-',
    ],
    [
      'in a state, in words',
      'Norland/NNP/SPOKE/nsubj SPOKE/VBD/0/root/speak in/PP/Ostia/case Ostia/NNP/SPOKE/obl',
      'ACCUSE',
      '-',
    ],
    [
      'in a state, by deeds',
      'Norland/NNP/STRUCK/nsubj STRUCK/VBD/0/root/strike in/PP/Ostia/case Ostia/NNP/STRUCK/obl',
      'ASSAULT',
      'o',
    ],
    [
      'in a town, by deeds',
      'Norland/NNP/STRUCK/nsubj STRUCK/VBD/0/root/strike in/PP/Velm/case Velm/NNP/STRUCK/obl',
      'ASSAULT',
      'v',
    ],
    [
      'tariffs on imports of',
      'Norland/NNP/PUT/nsubj PUT/VBD/0/root/put tariffs/NNS/PUT/obj/tariff on/PP/imports/case ' +
        'imports/NNS/PUT/obl of/PP/Ostia/case Ostia/NNP/imports/nmod',
      'SANCTION',
      'o',
    ],
    [
      'from whom a clause tells',
      'Norland/NNP/REJECTED/nsubj REJECTED/VBD/0/root/reject request/NN/REJECTED/obj that/WDT/came/nsubj ' +
        'came/VBD/request/acl:relcl/come from/PP/Ostia/case Ostia/NNP/came/obl',
      'REJECT',
      '-',
    ],
    [
      'in a clause',
      'Norland/NNP/STRUCK/nsubj STRUCK/VBD/0/root/strike because/IN/left/mark Ostia/NNP/left/nsubj ' +
        'left/VBD/STRUCK/advcl/leave',
      'ASSAULT',
      '-',
    ],
    [
      'beside it, who leaves',
      'claim/NN/REJECTED/nsubj:pass was/AUX/REJECTED/aux:pass/be REJECTED/VBN/0/root/reject ' +
        'and/CC/left/cc Ostia/NNP/left/nsubj left/VBD/REJECTED/conj/leave',
      'REJECT',
      '-',
    ],
    [
      'by whom',
      'claim/NN/PROMPTED/nsubj:pass was/AUX/PROMPTED/aux:pass/be PROMPTED/VBN/0/root/prompt ' +
        'by/PP/Ostia/case Ostia/NNP/PROMPTED/obl',
      'ACCUSE',
      '-',
    ],
    [
      'what it refuses to do to',
      'Norland/NNP/REFUSED/nsubj REFUSED/VBD/0/root/refuse to/TO/bow/mark bow/VB/REFUSED/xcomp ' +
        'to/PP/Ostia/case Ostia/NNP/bow/obl',
      'REJECT',
      'o',
    ],
    ['to a state', 'Norland/NNP/BOWED/nsubj BOWED/VBD/0/root/bow to/PP/Ostia/case Ostia/NNP/BOWED/obl', 'REJECT', '-'],
    ['us', 'Norland/NNP/TREATED/nsubj TREATED/VBD/0/root/treat us/PRP/TREATED/obj', 'ACCUSE', '-'],
    [
      'a thing of its own',
      'Norland/NNP/STRUCK/nsubj STRUCK/VBD/0/root/strike camp/NN/STRUCK/obj of/PP/Norland/case Norland/NNP/camp/nmod',
      'ASSAULT',
      '-',
    ],
    ['a help to somebody', 'Norland/NNP/STRUCK/nsubj STRUCK/VBD/0/root/strike Ostia/NNP/STRUCK/obj', 'AID', '-'],
    [
      'a leader of a camp against',
      'Norland/NNP/STRUCK/nsubj STRUCK/VBD/0/root/strike camp/NN/STRUCK/obj against/PP/Ostia/case Ostia/NNP/camp/nmod',
      'ASSAULT',
      'o',
    ],
    [
      'a camp near',
      'Norland/NNP/STRUCK/nsubj STRUCK/VBD/0/root/strike camp/NN/STRUCK/obj near/PP/Ostia/case Ostia/NNP/camp/nmod',
      'ASSAULT',
      '-',
    ],
  ])('%s (%s, %s): %s', (_, words, type, expected) => expect(against(words, type)).toBe(expected));
});
