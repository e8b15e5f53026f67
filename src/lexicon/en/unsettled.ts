import { wordSet } from '../words.ts';

/**
 * What the words in front of a deed say of it: it was not done, nobody but an accuser says that it was, or it was only
 * thought of.
 */
export type Unsettled = 'not' | 'alleged' | 'considered';

/**
 * Governors of a deed told by a gerund or an infinitive, by the preposition between: "decided *against* sending",
 * "close *to* firing", "suspected *of* selling". What stands between governor and preposition is whom it befalls:
 * "kept the firm *from* selling".
 */
export const GOVERNORS: Readonly<Record<string, Readonly<Partial<Record<Unsettled, ReadonlySet<string>>>>>> = {
  about: {
    considered: wordSet(
      `
      think talk dream fantasise fantasize wonder anxious afraid nervous worry worried fret fear concerned lie uneasy
      uncomfortable hesitant reluctant sceptical skeptical cautious apprehensive unsure undecided squeamish
    `,
    ),
  },
  against: { not: wordSet('decide vote choose rule resolve advise caution warn') },
  for: { alleged: wordSet('indict arrest detain investigate prosecute sue blame') },
  from: {
    not: wordSet(`
      prevent stop keep block bar deter dissuade discourage prohibit ban forbid hinder save restrain refrain abstain
    `),
  },
  in: { alleged: wordSet('implicate') },
  of: {
    not: wordSet('short verge brink instead incapable edge'),
    alleged: wordSet('suspect accuse clear acquit suspicion accusation allegation charge exonerate absolve'),
    considered: wordSet(`
      think dream afraid fear fearful wary risk danger prospect possibility likelihood chance threat spectre specter
    `),
  },
  to: { not: wordSet('close near yet') },
  than: { not: wordSet('rather') },
  with: { alleged: wordSet('charge') },
};

/** Prepositions that by themselves say that it was not done: "without firing". */
export const NOT_DONE: ReadonlySet<string> = wordSet('without');

/**
 * What becomes of what was only thought of, and what it is called: "but dropped the plan", "but decided against it".
 */
export const DROPPING: ReadonlySet<string> = wordSet('drop abandon shelve scrap ditch decide reject discard dismiss');
export const THOUGHT_OF: ReadonlySet<string> = wordSet('it that plan idea proposal scheme notion project option');
export const CONTRASTING = 'but';

/** Words that hold a whole clause to be untrue: "doubts that it fell", "it is a myth that". */
export const DOUBTING: ReadonlySet<string> = wordSet(`
  doubt disbelieve doubtful unlikely implausible false untrue incorrect baseless unfounded myth hoax lie fiction
`);

/** … and those that do so behind a negation: "it is not true that". */
export const HELD_TRUE: ReadonlySet<string> = wordSet('true accurate correct case');

/** What is said without proof, and what somebody does who does not believe it: "dismissed the claim that". */
export const CHARGES_TOLD: ReadonlySet<string> = wordSet(`
  claim allegation accusation charge suggestion report story rumour rumor notion idea assertion theory
`);
export const DISPUTING: ReadonlySet<string> = wordSet(`
  reject dismiss dispute rebut refute debunk ridicule mock withdraw retract contest discount laugh scoff disown
`);

/** Adjectives in front of what nobody but an accuser says that somebody does: "an alleged effort to bribe". */
export const ALLEGED: ReadonlySet<string> = wordSet('alleged supposed purported rumoured rumored suspected reported');

/** "Hard to imagine that …": what is hard, and to do what. */
export const HARDLY: ReadonlySet<string> = wordSet('hard difficult impossible inconceivable');
export const IMAGINING: ReadonlySet<string> = wordSet('imagine believe think see accept conceive');

/** Auxiliaries that open a condition when they stand before their subject: "Had it fallen, …". */
export const INVERTING: ReadonlySet<string> = wordSet('had were should');

/** Words before a governor that take it back: "nobody doubts", "was not prevented". */
export const RARELY: ReadonlySet<string> = wordSet("not n't never no nobody few hardly");

/** Determiners that say there is none of it, and those that say so behind a negation: "no sign", "not any sign". */
export const NONE: ReadonlySet<string> = wordSet('no little scant zero');
export const ANY: ReadonlySet<string> = wordSet('any');
