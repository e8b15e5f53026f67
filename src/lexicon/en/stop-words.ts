import { wordSet } from '../words.ts';

/** Words and lemmas without content of their own, and words of telling that say nothing of what is told. */
export const STOP_WORDS: ReadonlySet<string> = wordSet(`
  a an the and or but nor so as at by for from in into of off on onto out over to up with within without about after
  before between against among around during since until while through under upon via than then that this these
  those there here it its he him his she her they them their theirs we us our i me my you your who whom whose which
  what when where why how is are was were be been being am do does did done doing have has had having will would
  shall should may might can could must not no if because also too very just only own same such some any all each
  both few many much most other others another one two said say says saying told tell tells according including
  includes include still yet even ever again once per s t re ve ll d
`);
