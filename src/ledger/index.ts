export { denialOf } from './denial-of.ts';
export { ownsUp } from './owns-up.ts';
export { speakersOf } from './speakers-of.ts';
export { joinTitle } from './join-title.ts';
export { diff, type LedgerEvent } from './diff.ts';
export { editsBetween, type Edit, type EditKind } from './edits.ts';
export { Ledger, type Added } from './ledger.ts';
export { readingOf, entryOf, type ArticleReading } from './reading.ts';
export { affairsIn, copiesIn, entryWith, storiesOf, titleOf, type Entry } from './affairs-in.ts';
export { castOf, leadingPairs, likenessOf, ONE_AFFAIR, type Cast } from './affairs.ts';
export { assemble, type Affair, type AffairEntry, type Assembled } from './assemble.ts';
export { ledgerFile } from './ledger-file.ts';
export { carriedInto, chaptersOf, establish, keysOf, type Established } from './chapters.ts';
export { joinChapters, type Chapter } from './join-chapters.ts';
export { FOR } from './recount.ts';
export { partOf, weighAffair, type Weighed } from './weighed.ts';
export { pairAddresses, type Named } from './pair-addresses.ts';
export {
  inForce,
  VERDICTS,
  type Anchor,
  type Correction,
  type Judgement,
  type NewJudgement,
  type PairOf,
  type JudgedKind,
  type Standing,
  type Verdict,
} from './judgement.ts';
export { applyJudgements, type Saw } from './apply-judgements.ts';
export {
  attach,
  findingsOf,
  reachOf,
  judgementStanding,
  type Attached,
  type Finding,
  type AttachedJudgement,
} from './attach.ts';
export { quoteAt } from './locate-words.ts';
export { namedWords, wordsNow, type NamedWords, type WordsNow } from './named-words.ts';
export { UNBOUND, type Bindings } from './assemble.ts';
