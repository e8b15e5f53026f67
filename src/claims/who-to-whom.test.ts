import { describe, expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { futureType, isRefusal } from './future-type.ts';
import { findClaims } from './index.ts';

const WORLD = [
  entity('n', 'Norland', 'COUNTRY', { aliases: ['Norlandish'] }),
  entity('o', 'Ostia'),
  entity('r', 'Reed', 'PERSON', { affiliation: 'n', role: 'minister' }),
];

/** Type, mode, actor, recipient, goods, polarity and modality of the claims of a sentence, and its parse. */
const SENTENCES: readonly (readonly [expected: readonly string[], parse: string])[] = [
  [
    // whom a parser takes for the one that the asking is given to
    ['REQUEST  n e4d  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      asked ask VERB VBD 0 root
      residents resident NOUN NNS 2 iobj
      to to PART TO 5 mark
      leave leave VERB VB 2 xcomp
      . . PUNCT . 2 punct`,
  ],
  [
    // they are asked, whoever they are
    ['REQUEST  n   affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      urged urge VERB VBD 0 root
      them they PRON PRP 2 obj
      to to PART TO 5 mark
      reject reject VERB VB 2 xcomp
      Ostia Ostia PROPN NNP 8 nmod:poss
      's 's PART POS 6 case
      request request NOUN NN 5 obj
      . . PUNCT . 2 punct`,
  ],
  [
    // whoever is accused is not where he is accused of having been
    ['COERCE arrest n e4d  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      arrested arrest VERB VBD 0 root
      workers worker NOUN NNS 2 obj
      over over ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    // who reviews threats makes none
    ['STATE  n   affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      reviewed review VERB VBD 0 root
      threats threat NOUN NNS 2 obj
      to to ADP IN 5 case
      Ostia Ostia PROPN NNP 3 nmod
      . . PUNCT . 2 punct`,
  ],
  [
    // of many, not of the one who is named
    ['ACCUSE allege n r  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      accused accuse VERB VBD 0 root
      Reed Reed PROPN NNP 2 obj
      and and CCONJ CC 5 cc
      some some DET DT 3 conj
      who who PRON WP 8 nsubj
      have have AUX VBP 8 aux
      accused accuse VERB VBN 3 acl:relcl
      it it PRON PRP 8 obj
      . . PUNCT . 2 punct`,
  ],
  [
    [],
    `
      Norland Norland PROPN NNP 2 nsubj
      told tell VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      that that SCONJ IN 7 mark
      Reed Reed PROPN NNP 7 nsubj
      had have AUX VBD 7 aux
      attacked attack VERB VBN 3 acl:relcl
      villages village NOUN NNS 7 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['SANCTION  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      stopped stop VERB VBD 0 root
      arming arm VERB VBG 2 xcomp
      Ostia Ostia PROPN NNP 3 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['REJECT  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      stopped stop VERB VBD 0 root
      meeting meet VERB VBG 2 xcomp
      Ostia Ostia PROPN NNP 3 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['AID  n o  negated asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      failed fail VERB VBD 0 root
      to to PART TO 4 mark
      arm arm VERB VB 2 xcomp
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['REJECT  n   affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      refused refuse VERB VBD 0 root
      to to PART TO 4 mark
      attack attack VERB VB 2 xcomp
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['ASSAULT  r+n o  affirmed planned'],
    `
      Norland Norland PROPN NNP 2 nsubj
      expects expect VERB VBZ 0 root
      Reed Reed PROPN NNP 2 obj
      to to PART TO 5 mark
      attack attack VERB VB 2 xcomp
      Ostia Ostia PROPN NNP 5 obj
      . . PUNCT . 2 punct`,
  ],
  [
    [],
    `
      Norland Norland PROPN NNP 3 nsubj
      will will AUX MD 3 aux
      arm arm VERB VB 0 root
      Ostia Ostia PROPN NNP 3 obj
      ? ? PUNCT . 3 punct`,
  ],
  [
    ['AID  n o  affirmed asserted'],
    `
      No no DET DT 2 det
      doubt doubt NOUN NN 4 nsubj
      Norland Norland PROPN NNP 4 nsubj
      armed arm VERB VBD 0 root
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 4 punct`,
  ],
  [
    ['AID  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 4 nsubj
      not not PART RB 4 advmod
      only only ADV RB 2 advmod
      armed arm VERB VBD 0 root
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 4 punct`,
  ],
  [
    ['STATE  r   affirmed possible'],
    `
      Reed Reed PROPN NNP 4 nsubj
      may may AUX MD 4 aux
      have have AUX VB 4 aux
      committed commit VERB VBN 0 root
      a a DET DT 6 det
      crime crime NOUN NN 4 obj
      . . PUNCT . 4 punct`,
  ],
  [
    ['STATE  r   affirmed asserted'],
    `
      Reed Reed PROPN NNP 2 nsubj
      beat beat VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      twice twice ADV RB 2 advmod
      . . PUNCT . 2 punct`,
  ],
  [
    ['ACCUSE allege n   affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      accused accuse VERB VBD 0 root
      him he PRON PRP 2 obj
      of of SCONJ IN 5 mark
      taking take VERB VBG 2 advcl
      money money NOUN NN 5 obj
      from from ADP IN 8 case
      Ostia Ostia PROPN NNP 5 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['STATE  n   affirmed asserted'],
    `
      The the DET DT 2 det
      contract contract NOUN NN 4 nsubj:pass
      was be AUX VBD 4 aux:pass
      cancelled cancel VERB VBN 0 root
      by by ADP IN 6 case
      Norland Norland PROPN NNP 4 obl:agent
      . . PUNCT . 4 punct`,
  ],
  [
    ['COOPERATE  n o missiles affirmed asserted'],
    `
      Ostia Ostia PROPN NNP 3 nsubj:pass
      was be AUX VBD 3 aux:pass
      sold sell VERB VBN 0 root
      missiles missile NOUN NNS 3 obj
      by by ADP IN 6 case
      Norland Norland PROPN NNP 3 obl:agent
      . . PUNCT . 3 punct`,
  ],
  [
    ['STATE     affirmed asserted'],
    `
      Reed Reed PROPN NNP 3 nmod:poss
      's 's PART POS 1 case
      company company NOUN NN 5 nsubj
      quietly quietly ADV RB 5 advmod
      failed fail VERB VBD 0 root
      . . PUNCT . 5 punct`,
  ],
  [
    ['ACCUSE disapprove n o  affirmed asserted'],
    `
      Ostia Ostia PROPN NNP 2 nsubj
      alarmed alarm VERB VBD 0 root
      Norland Norland PROPN NNP 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['REJECT  n   affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      vowed vow VERB VBD 0 root
      to to PART TO 4 mark
      resist resist VERB VB 2 xcomp
      the the DET DT 6 det
      change change NOUN NN 4 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['CONSULT  n+o   affirmed possible'],
    `
      Aides aide NOUN NNS 2 nsubj
      tried try VERB VBD 0 root
      to to PART TO 4 mark
      arrange arrange VERB VB 2 xcomp
      talks talk NOUN NNS 4 obj
      between between ADP IN 7 case
      Norland Norland PROPN NNP 5 nmod
      and and CCONJ CC 9 cc
      Ostia Ostia PROPN NNP 7 conj
      . . PUNCT . 2 punct`,
  ],
  [
    [],
    `
      Norland Norland PROPN NNP 4 nmod
      's 's PART POS 1 case
      quiet quiet ADJ JJ 4 amod
      win win NOUN NN 0 root
      over over ADP IN 6 case
      Ostia Ostia PROPN NNP 4 nmod`,
  ],
  [
    ['STATE  n   affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      killed kill VERB VBD 0 root
      the the DET DT 4 det
      bill bill NOUN NN 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['REJECT  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 4 nsubj
      would would AUX MD 4 aux
      not not PART RB 4 advmod
      accept accept VERB VB 0 root
      the the DET DT 6 det
      offer offer NOUN NN 4 obj
      from from ADP IN 8 case
      Ostia Ostia PROPN NNP 4 obl
      . . PUNCT . 4 punct`,
  ],
  [
    ['CONCEDE withdraw n o  affirmed planned'],
    `
      Norland Norland PROPN NNP 3 nsubj
      will will AUX MD 3 aux
      withdraw withdraw VERB VB 0 root
      troops troops NOUN NNS 3 obj
      from from ADP IN 6 case
      Ostia Ostia PROPN NNP 3 obl
      . . PUNCT . 3 punct`,
  ],
  [
    ['THREATEN aerial n o  affirmed planned'],
    `
      Norland Norland PROPN NNP 3 nsubj
      will will AUX MD 3 aux
      bomb bomb VERB VB 0 root
      Ostia Ostia PROPN NNP 3 obj
      . . PUNCT . 3 punct`,
  ],
  [
    ['THREATEN discontinue n o  affirmed possible'],
    `
      Norland Norland PROPN NNP 3 nsubj
      may may AUX MD 3 aux
      impose impose VERB VB 0 root
      sanctions sanction NOUN NNS 3 obj
      on on ADP IN 6 case
      Ostia Ostia PROPN NNP 3 obl
      . . PUNCT . 3 punct`,
  ],
  [
    ['AID  n o drones affirmed asserted'],
    `
      Firms firm NOUN NNS 5 nsubj
      based base VERB VBN 1 acl
      in in ADP IN 4 case
      Norland Norland PROPN NNP 2 obl
      supplied supply VERB VBN 0 root
      drones drone NOUN NNS 5 obj
      to to ADP IN 8 case
      Ostia Ostia PROPN NNP 6 nmod
      . . PUNCT . 5 punct`,
  ],
  [
    ['AID  n o drones affirmed asserted'],
    `
      Norland Norland PROPN NNP 4 compound
      - - PUNCT HYPH 1 punct
      based base VERB VBN 4 amod
      firms firm NOUN NNS 5 nsubj
      supplied supply VERB VBN 0 root
      drones drone NOUN NNS 5 obj
      to to ADP IN 8 case
      Ostia Ostia PROPN NNP 6 nmod
      . . PUNCT . 5 punct`,
  ],
  [
    ['ASSAULT  e4d o  affirmed asserted'],
    `
      Critics critic NOUN NNS 4 nsubj
      of of ADP IN 3 case
      Norland Norland PROPN NNP 1 nmod
      attacked attack VERB VBD 0 root
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 4 punct`,
  ],
  [
    ['AID  n o  affirmed asserted'],
    `
      Banks bank NOUN NNS 4 nsubj
      in in ADP IN 3 case
      Norland Norland PROPN NNP 1 nmod
      lent lend VERB VBD 0 root
      money money NOUN NN 4 obj
      to to ADP IN 7 case
      Ostia Ostia PROPN NNP 4 obl
      . . PUNCT . 4 punct`,
  ],
  [
    ['COERCE cyber n o  affirmed asserted'],
    `
      Hackers hacker NOUN NNS 4 nsubj
      from from ADP IN 3 case
      Norland Norland PROPN NNP 1 nmod
      hacked hack VERB VBD 0 root
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 4 punct`,
  ],
  [
    ['COOPERATE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      extradited extradite VERB VBD 0 root
      Reed Reed PROPN NNP 2 obj
      to to ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['CONCEDE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      called call VERB VBD 0 root
      off off ADP RP 2 compound:prt
      strikes strike NOUN NNS 2 obj
      against against ADP IN 6 case
      Ostia Ostia PROPN NNP 4 nmod
      . . PUNCT . 2 punct`,
  ],
  [
    ['COOPERATE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 4 nsubj
      is be AUX VBZ 4 cop
      an a DET DT 4 det
      ally ally NOUN NN 0 root
      of of ADP IN 6 case
      Ostia Ostia PROPN NNP 4 nmod
      . . PUNCT . 4 punct`,
  ],
  [
    ['COOPERATE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      remained remain VERB VBD 0 root
      an a DET DT 4 det
      ally ally NOUN NN 2 obj
      of of ADP IN 6 case
      Ostia Ostia PROPN NNP 4 nmod
      . . PUNCT . 2 punct`,
  ],
  [
    ['AID  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 3 nsubj
      is be AUX VBZ 3 aux
      working work VERB VBG 0 root
      to to PART TO 5 mark
      arm arm VERB VB 3 xcomp
      Ostia Ostia PROPN NNP 5 obj
      . . PUNCT . 3 punct`,
  ],
  [
    ['REJECT  n o help affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      refused refuse VERB VBD 0 root
      help help NOUN NN 2 obj
      from from ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['AGREE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      accepted accept VERB VBD 0 root
      an a DET DT 4 det
      invitation invitation NOUN NN 2 obj
      from from ADP IN 6 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['SANCTION discontinue n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      banned ban VERB VBD 0 root
      imports import NOUN NNS 2 obj
      from from ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['REQUEST  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      warned warn VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      against against ADP IN 5 mark
      invading invade VERB VBG 2 advcl
      . . PUNCT . 2 punct`,
  ],
  [
    ['ASSAULT  n o  affirmed possible'],
    `
      Norland Norland PROPN NNP 3 nsubj
      could could AUX MD 3 aux
      attack attack VERB VB 0 root
      Ostia Ostia PROPN NNP 3 obj
      . . PUNCT . 3 punct`,
  ],
  [
    ['AID  n o drones+missiles affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      sent send VERB VBD 0 root
      Ostia Ostia PROPN NNP 4 compound
      drones drone NOUN NNS 2 obj
      and and CCONJ CC 6 cc
      missiles missile NOUN NNS 4 conj
      . . PUNCT . 2 punct`,
  ],
  [
    ['AID  n o drones affirmed asserted'],
    `
      Ostia Ostia PROPN NNP 2 nsubj
      received receive VERB VBD 0 root
      drones drone NOUN NNS 2 obj
      from from ADP IN 5 case
      Norland Norland PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['CONSULT  n+o   affirmed asserted'],
    `
      Norland Norland PROPN NNP 4 nsubj
      and and CCONJ CC 3 cc
      Ostia Ostia PROPN NNP 1 conj
      held hold VERB VBD 0 root
      talks talk NOUN NNS 4 obj
      . . PUNCT . 4 punct`,
  ],
  [
    ['THREATEN discontinue n o  affirmed possible'],
    `
      Norland Norland PROPN NNP 3 nsubj
      is be AUX VBZ 3 aux
      considering consider VERB VBG 0 root
      sanctions sanction NOUN NNS 3 obj
      against against ADP IN 6 case
      Ostia Ostia PROPN NNP 4 nmod
      . . PUNCT . 3 punct`,
  ],
  [
    ['AGREE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      agreed agree VERB VBD 0 root
      not not PART RB 5 advmod
      to to PART TO 5 mark
      attack attack VERB VB 2 xcomp
      Ostia Ostia PROPN NNP 5 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['AGREE  n o drones affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      agreed agree VERB VBD 0 root
      to to PART TO 5 case
      supply supply NOUN NN 5 compound
      drones drone NOUN NNS 2 obl
      to to ADP IN 7 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['THREATEN  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      threatened threaten VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      with with ADP IN 5 case
      sanctions sanction NOUN NNS 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['SANCTION expel n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      expelled expel VERB VBD 0 root
      diplomats diplomat NOUN NNS 2 obj
      from from ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['SANCTION withdraw n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      recalled recall VERB VBD 0 root
      envoys envoy NOUN NNS 2 obj
      from from ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['PROTEST demo e4d n  affirmed asserted'],
    `
      Protesters protester NOUN NNS 2 nsubj
      marched march VERB VBD 0 root
      against against ADP IN 4 case
      Norland Norland PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['REQUEST  n o help affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      begged beg VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      for for ADP IN 5 case
      help help NOUN NN 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['ASSAULT  n o  affirmed asserted'],
    `
      Ostia Ostia PROPN NNP 3 nsubj:pass
      was be AUX VBD 3 aux:pass
      attacked attack VERB VBN 0 root
      by by ADP IN 5 case
      Norland Norland PROPN NNP 3 obl:agent
      . . PUNCT . 3 punct`,
  ],
  [
    ['COERCE arrest n r  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      arrested arrest VERB VBD 0 root
      Reed Reed PROPN NNP 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['RETREAT release n r  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      freed free VERB VBD 0 root
      Reed Reed PROPN NNP 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['ACCUSE disapprove n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      criticised criticise VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['SUPPORT  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      praised praise VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['SANCTION discontinue n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      imposed impose VERB VBD 0 root
      tariffs tariff NOUN NNS 2 obj
      on on ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['CONCEDE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      lifted lift VERB VBD 0 root
      sanctions sanction NOUN NNS 2 obj
      against against ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['REJECT  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      halted halt VERB VBD 0 root
      talks talk NOUN NNS 2 obj
      with with ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['AGREE visit r+n o  affirmed planned'],
    `
      Reed Reed PROPN NNP 2 nsubj
      plans plan VERB VBZ 0 root
      to to PART TO 4 mark
      visit visit VERB VB 2 xcomp
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['AID  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      gave give VERB VBD 0 root
      support support NOUN NN 2 obj
      to to ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['SANCTION discontinue n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      cut cut VERB VBD 0 root
      ties tie NOUN NNS 2 obj
      with with ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['SANCTION discontinue n o aid affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      reduced reduce VERB VBD 0 root
      aid aid NOUN NN 2 obj
      to to ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['AID  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      increased increase VERB VBD 0 root
      aid aid NOUN NN 2 obj
      to to ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['ACCUSE allege  n  affirmed asserted', 'ASSAULT  n o  affirmed possible'],
    `
      Norland Norland PROPN NNP 3 nsubj:pass
      was be AUX VBD 3 aux:pass
      accused accuse VERB VBN 0 root
      of of SCONJ IN 5 mark
      attacking attack VERB VBG 3 advcl
      Ostia Ostia PROPN NNP 5 obj
      . . PUNCT . 3 punct`,
  ],
  [
    ['ASSAULT  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      launched launch VERB VBD 0 root
      an a DET DT 4 det
      attack attack NOUN NN 2 obj
      on on ADP IN 6 case
      Ostia Ostia PROPN NNP 4 nmod
      . . PUNCT . 2 punct`,
  ],
  [
    ['REQUEST  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      tried try VERB VBD 0 root
      to to PART TO 4 mark
      persuade persuade VERB VB 2 xcomp
      Ostia Ostia PROPN NNP 4 obj
      to to ADP IN 8 case
      free free ADJ JJ 8 amod
      Reed Reed PROPN NNP 4 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['REQUEST  n r  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      ordered order VERB VBD 0 root
      Reed Reed PROPN NNP 2 obj
      to to PART TO 5 mark
      leave leave VERB VB 2 xcomp
      . . PUNCT . 2 punct`,
  ],
  [
    ['COOPERATE  n o drones affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      bought buy VERB VBD 0 root
      drones drone NOUN NNS 2 obj
      from from ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['COOPERATE  n o drones affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      sold sell VERB VBD 0 root
      drones drone NOUN NNS 2 obj
      to to ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['REJECT  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      cancelled cancel VERB VBD 0 root
      a a DET DT 4 det
      visit visit NOUN NN 2 obj
      to to ADP IN 6 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['STATE  n   affirmed asserted'],
    `
      Troops troops NOUN NNS 4 nsubj
      from from ADP IN 3 case
      Norland Norland PROPN NNP 1 nmod
      entered enter VERB VBD 0 root
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 4 punct`,
  ],
  [
    ['COERCE seize n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      seized seize VERB VBD 0 root
      ships ship NOUN NNS 2 obj
      of of ADP IN 5 case
      Ostia Ostia PROPN NNP 3 nmod
      . . PUNCT . 2 punct`,
  ],
  [
    ['COERCE arrest e4d e5d  affirmed asserted'],
    `
      Police police NOUN NNS 2 nsubj
      arrested arrest VERB VBD 0 root
      workers worker NOUN NNS 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['PROTEST demo e4d   affirmed asserted'],
    `
      Students student NOUN NNS 2 nsubj
      protested protest VERB VBD 0 root
      in in ADP IN 4 case
      towns town NOUN NNS 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['SANCTION discontinue e4d   affirmed asserted'],
    `
      Officials official NOUN NNS 2 nsubj
      imposed impose VERB VBD 0 root
      sanctions sanction NOUN NNS 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['RETREAT withdraw e4d   affirmed asserted'],
    `
      Troops troops NOUN NNS 2 nsubj
      withdrew withdraw VERB VBD 0 root
      from from ADP IN 4 case
      towns town NOUN NNS 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['ASSAULT   o  affirmed asserted'],
    `
      This this PRON DT 2 nsubj
      includes include VERB VBZ 0 root
      soldiers soldier NOUN NNS 2 obj
      storming storm VERB VBG 3 acl
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['CONSULT  e4d   affirmed asserted'],
    `
      The the DET DT 2 det
      leaders leader NOUN NNS 3 nsubj
      met meet VERB VBD 0 root
      in in ADP IN 5 case
      Ostia Ostia PROPN NNP 3 obl
      . . PUNCT . 3 punct`,
  ],
  [
    ['CONSULT visit r+n o  affirmed asserted'],
    `
      Reed Reed PROPN NNP 5 nsubj
      and and CCONJ CC 4 cc
      his his PRON PRP$ 4 nmod:poss
      aides aide NOUN NNS 1 conj
      visited visit VERB VBD 0 root
      Ostia Ostia PROPN NNP 5 obj
      in in ADP IN 8 case
      May May PROPN NNP 6 nmod
      . . PUNCT . 5 punct`,
  ],
  [
    ['AID  n o drones+oil+military-vehicles affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      supplied supply VERB VBN 0 root
      drones drone NOUN NNS 2 obj
      , , PUNCT , 5 punct
      fuel fuel NOUN NN 3 conj
      and and CCONJ CC 7 cc
      trucks truck NOUN NNS 3 conj
      to to ADP IN 9 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['AID  n o+r+n drones affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      supplied supply VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      and and CCONJ CC 5 cc
      Reed Reed PROPN NNP 3 conj
      with with ADP IN 7 case
      drones drone NOUN NNS 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['ASSAULT heavy-weapons n o  affirmed asserted'],
    `
      Troops troops NOUN NNS 4 nsubj
      of of ADP IN 3 case
      Norland Norland PROPN NNP 1 nmod
      shelled shell VERB VBD 0 root
      Ostia Ostia PROPN NNP 4 obj
      on on ADP IN 7 case
      Monday Monday PROPN NNP 4 obl
      . . PUNCT . 4 punct`,
  ],
  [
    ['AID  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      began begin VERB VBD 0 root
      to to PART TO 4 mark
      arm arm VERB VB 2 xcomp
      Ostia Ostia PROPN NNP 4 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['ACCUSE allege o n  affirmed asserted', 'AID  n r  affirmed possible'],
    `
      Ostia Ostia PROPN NNP 2 nsubj
      accuses accuse VERB VBZ 0 root
      Norland Norland PROPN NNP 2 obj
      of of SCONJ IN 5 mark
      arming arm VERB VBG 3 acl
      Reed Reed PROPN NNP 5 obj
      . . PUNCT . 2 punct`,
  ],
  [
    [],
    `
      Reed Reed PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      nothing nothing PRON NN 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    [],
    `
      Prices price NOUN NNS 2 nsubj
      rose rise VERB VBD 0 root
      . . PUNCT . 2 punct`,
  ],
  [
    ['CONSULT multilateral n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      joined join VERB VBD 0 root
      talks talk NOUN NNS 2 obj
      with with ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['CONCEDE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      ended end VERB VBD 0 root
      sanctions sanction NOUN NNS 2 obj
      against against ADP IN 5 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['AID  n o drones affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      kept keep VERB VBD 0 root
      supplying supply VERB VBG 2 xcomp
      drones drone NOUN NNS 3 obj
      to to ADP IN 6 case
      Ostia Ostia PROPN NNP 3 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['ACCUSE allege n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      blamed blame VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      for for ADP IN 5 case
      attacks attack NOUN NNS 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['CONCEDE  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      apologised apologise VERB VBD 0 root
      to to ADP IN 4 case
      Ostia Ostia PROPN NNP 2 obl
      . . PUNCT . 2 punct`,
  ],
  [
    ['ACCUSE allege n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      sued sue VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      . . PUNCT . 2 punct`,
  ],
  [
    ['SUPPORT  n o  affirmed asserted'],
    `
      Norland Norland PROPN NNP 2 nsubj
      thanked thank VERB VBD 0 root
      Ostia Ostia PROPN NNP 2 obj
      for for ADP IN 5 case
      help help NOUN NN 2 obl
      . . PUNCT . 2 punct`,
  ],
];

/** The words of a parse, as a name of its test. */
const wordsOf = (parse: string): string =>
  parse
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ')[0])
    .join(' ');

describe('who does it to whom', () => {
  it.each(SENTENCES.map(([expected, parse]) => [wordsOf(parse), expected, parse] as const))(
    '%s',
    (_, expected, parse) => {
      const { claims } = findClaims(documentOf([parse], WORLD));
      expect(
        claims.map(({ type, mode, actor, recipient, goods, polarity, modality }) =>
          [type, mode, actor.join('+'), recipient.join('+'), goods.join('+'), polarity, modality].join(' '),
        ),
      ).toEqual(expected);
    },
  );
});

describe('the future', () => {
  it.each([
    ['AID', 'affirmed', 'planned', false, 'AGREE'],
    ['CONSULT', 'affirmed', 'planned', true, 'AGREE'],
    ['SUPPORT', 'affirmed', 'planned', false, 'AGREE'],
    ['COOPERATE', 'affirmed', 'planned', false, 'AGREE'],
    ['AID', 'affirmed', 'possible', true, 'AID'],
    ['AID', 'negated', 'planned', true, 'AID'],
    ['RETREAT', 'affirmed', 'planned', false, 'CONCEDE'],
    ['RETREAT', 'affirmed', 'asserted', false, 'RETREAT'],
    ['RETREAT', 'negated', 'planned', false, 'RETREAT'],
    ['SANCTION', 'affirmed', 'planned', false, 'THREATEN'],
    ['SANCTION', 'affirmed', 'possible', false, 'THREATEN'],
    ['SANCTION', 'affirmed', 'conditional', false, 'SANCTION'],
    ['SANCTION', 'affirmed', 'conditional', true, 'THREATEN'],
    ['SANCTION', 'negated', 'possible', false, 'SANCTION'],
    ['ASSAULT', 'affirmed', 'planned', true, 'THREATEN'],
    ['COERCE', 'affirmed', 'conditional', true, 'THREATEN'],
    ['PROTEST', 'affirmed', 'planned', true, 'THREATEN'],
    ['ASSAULT', 'affirmed', 'planned', false, 'ASSAULT'],
    ['ASSAULT', 'affirmed', 'asserted', true, 'ASSAULT'],
    ['ASSAULT', 'negated', 'planned', true, 'ASSAULT'],
    ['REQUEST', 'affirmed', 'planned', true, 'REQUEST'],
  ] as const)('of %s, %s and %s, said by the actor: %s, is %s', (type, polarity, modality, own, expected) => {
    expect(futureType(type, { polarity, modality }, own)).toBe(expected);
  });

  it.each([
    ['AID', 'negated', 'planned', true],
    ['AGREE', 'negated', 'conditional', true],
    ['CONCEDE', 'negated', 'planned', true],
    ['RETREAT', 'negated', 'planned', true],
    ['AID', 'negated', 'asserted', false],
    ['AID', 'affirmed', 'planned', false],
    ['ASSAULT', 'negated', 'planned', false],
  ] as const)('%s, %s and %s, is a refusal: %s', (type, polarity, modality, expected) => {
    expect(isRefusal(type, { polarity, modality })).toBe(expected);
  });
});
