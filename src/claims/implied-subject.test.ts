import { describe, expect, it } from 'vitest';
import { parsedLines, tagLines } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { impliedSubject } from './implied-subject.ts';

describe('the subject that the word in capitals has, or shares, without one of its own', () => {
  it.each([
    [
      'of a verb beside another',
      'Reed/NNP/came/nsubj came/VBD/0/root/come and/CC/LEFT/cc LEFT/VBD/came/conj/leave',
      'Reed',
    ],
    [
      'of a gerund beside a finite verb',
      'Reed/NNP/came/nsubj came/VBD/0/root/come and/CC/LEAVING/cc LEAVING/VBG/came/conj/leave',
      '-',
    ],
    ['of an infinitive', 'Reed/NNP/wants/nsubj wants/VBZ/0/root/want to/TO/LEAVE/mark LEAVE/VB/wants/xcomp', 'Reed'],
    [
      'of an infinitive that another is asked for',
      'Reed/NNP/asked/nsubj asked/VBD/0/root/ask Hale/NNP/asked/obj to/TO/LEAVE/mark LEAVE/VB/asked/xcomp',
      'Hale',
    ],
    [
      'of an infinitive beside an object',
      'Reed/NNP/used/nsubj used/VBD/0/root/use Hale/NNP/used/obj to/TO/LEAVE/mark LEAVE/VB/used/xcomp',
      'Reed',
    ],
    [
      'of whom he is accused of it',
      'Reed/NNP/accused/nsubj accused/VBD/0/root/accuse Hale/NNP/accused/obj of/IN/LYING/mark ' +
        'LYING/VBG/accused/advcl/lie',
      'Hale',
    ],
    [
      'after he accused',
      'Reed/NNP/accused/nsubj accused/VBD/0/root/accuse Hale/NNP/accused/obj after/IN/LYING/mark ' +
        'LYING/VBG/accused/advcl/lie',
      'Reed',
    ],
    [
      'of a clause of time that is finite',
      'Reed/NNP/came/nsubj came/VBD/0/root/come when/WRB/LEFT/advmod LEFT/VBD/came/advcl/leave',
      '-',
    ],
    [
      'of a clause with a perfect',
      'Reed/NNP/came/nsubj came/VBD/0/root/come when/WRB/LEFT/advmod had/VBD/LEFT/aux/have LEFT/VBN/came/advcl/leave',
      '-',
    ],
    ['of a clause with a gerund', 'Reed/NNP/came/nsubj came/VBD/0/root/come LEAVING/VBG/came/advcl/leave', 'Reed'],
    ['of what describes a noun', 'boats/NNS/0/root/boat LEAKING/VBG/boats/acl/leak', 'boats'],
    [
      'of what a noun is for',
      'Reed/NNP/effort/nmod:poss effort/NN/0/root to/TO/LEAVE/mark LEAVE/VB/effort/acl',
      'Reed',
    ],
    [
      'of what a noun is in',
      'Reed/NNP/role/nmod:poss role/NN/0/root in/IN/LEAVING/mark LEAVING/VBG/role/acl/leave',
      'Reed',
    ],
    [
      'of what somebody is asked for as an object',
      'Reed/NNP/asked/nsubj asked/VBD/0/root/ask men/NNS/asked/obj/man to/TO/LEAVE/mark LEAVE/VB/men/acl',
      'men',
    ],
    ['of what a name is for', 'Hale/NNP/0/root to/TO/LEAVE/mark LEAVE/VB/Hale/acl', 'Hale'],
    [
      'of whom a letter goes to',
      'letter/NN/0/root to/PP/leaders/case leaders/NNS/letter/nmod/leader OPPOSING/VBG/leaders/acl/oppose',
      '-',
    ],
    [
      'of whom a letter is by',
      'letter/NN/0/root by/PP/leaders/case leaders/NNS/letter/nmod/leader OPPOSING/VBG/leaders/acl/oppose',
      'leaders',
    ],
    [
      'of what may be',
      'possibility/NN/0/root of/PP/Reed/case Reed/NNP/possibility/nmod LEAVING/VBG/possibility/acl/leave',
      'Reed',
    ],
    ['of what is heard', 'sound/NN/0/root of/PP/Reed/case Reed/NNP/sound/nmod LEAVING/VBG/sound/acl/leave', 'sound'],
    [
      'of what may be by somebody',
      'possibility/NN/0/root by/PP/Reed/case Reed/NNP/possibility/nmod LEAVING/VBG/possibility/acl/leave',
      'possibility',
    ],
    [
      'that he said of boats',
      'boats/NNS/0/root/boat that/WDT/LEAKING/nsubj Reed/NNP/said/nsubj said/VBD/boats/acl:relcl/say ' +
        'were/AUX/LEAKING/aux/be LEAKING/VBG/said/ccomp/leak',
      'boats',
    ],
    [
      'that he named right before “that”',
      'Reed/NNP/told/nsubj told/VBD/0/root/tell men/NNS/told/obj/man that/IN/told/mark LEFT/VBD/told/ccomp/leave',
      'men',
    ],
    [
      'with another mark',
      'Reed/NNP/told/nsubj told/VBD/0/root/tell men/NNS/told/obj/man if/IN/told/mark LEFT/VBD/told/ccomp/leave',
      '-',
    ],
    ['of a gerund that is said', 'Reed/NNP/said/nsubj said/VBD/0/root/say SELLING/VBG/said/ccomp/sell', '-'],
    [
      'of a gerund that is planned',
      'Reed/NNP/planned/nsubj planned/VBD/0/root/plan SELLING/VBG/planned/ccomp/sell',
      'Reed',
    ],
    [
      'of an aim in the passive',
      'post/NN/used/nsubj:pass was/AUX/used/aux:pass/be used/VBN/0/root/use by/PP/Reed/case ' +
        'Reed/NNP/used/obl to/TO/PRESS/mark PRESS/VB/used/advcl',
      'Reed',
    ],
    [
      '… by an agent',
      'post/NN/used/nsubj:pass was/AUX/used/aux:pass/be used/VBN/0/root/use Reed/NNP/used/obl:agent ' +
        'to/TO/PRESS/mark PRESS/VB/used/advcl',
      'Reed',
    ],
    [
      '… by nobody',
      'post/NN/used/nsubj:pass was/AUX/used/aux:pass/be used/VBN/0/root/use at/PP/Velm/case ' +
        'Velm/NNP/used/obl to/TO/PRESS/mark PRESS/VB/used/advcl',
      '-',
    ],
    [
      'of a reason for sanctions',
      'Norland/NNP/put/nsubj put/VBD/0/root sanctions/NNS/put/obj/sanction on/PP/Ostia/case ' +
        'Ostia/NNP/put/obl for/IN/ARMING/mark ARMING/VBG/put/advcl/arm',
      'Ostia',
    ],
    [
      'of a reason, near somebody',
      'Norland/NNP/put/nsubj put/VBD/0/root sanctions/NNS/put/obj/sanction near/PP/Ostia/case ' +
        'Ostia/NNP/put/obl for/IN/ARMING/mark ARMING/VBG/put/advcl/arm',
      'Norland',
    ],
    [
      'of another mark for sanctions',
      'Norland/NNP/put/nsubj put/VBD/0/root sanctions/NNS/put/obj/sanction on/PP/Ostia/case ' +
        'Ostia/NNP/put/obl by/IN/ARMING/mark ARMING/VBG/put/advcl/arm',
      'Norland',
    ],
    ['of a noun’s noun', 'Reed/NNP/talk/nmod:poss talk/NN/0/root of/IN/ARMING/mark ARMING/VBG/talk/nmod/arm', 'Reed'],
    [
      'of a noun’s noun by an owner behind it',
      'talk/NN/0/root by/PP/Reed/case Reed/NNP/talk/nmod of/IN/ARMING/mark ARMING/VBG/talk/nmod/arm',
      'Reed',
    ],
    [
      'two verbs down',
      'Reed/NNP/came/nsubj came/VBD/0/root/come and/CC/tried/cc tried/VBD/came/conj/try to/TO/LEAVE/mark ' +
        'LEAVE/VB/tried/xcomp',
      'Reed',
    ],
    [
      'in a relative clause',
      'men/NNS/0/root/man who/WP/came/obj came/VBD/men/acl:relcl/come and/CC/LEFT/cc LEFT/VBD/came/conj/leave',
      'men',
    ],
    ['of a subject clause', 'LEAVING/VBG/helps/csubj/leave helps/VBZ/0/root/help', '-'],
  ])('%s', (_, words, expected) => {
    const { tokens } = parsedLines(tagLines(words));
    const at = tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word));
    expect(tokens.word[impliedSubject(tokens, treeOf(tokens), at)] ?? '-').toBe(expected);
  });
});
