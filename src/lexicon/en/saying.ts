import { wordSet } from '../words.ts';

/** Forms that are verbs of saying wherever they stand beside a quotation. */
export const SPEECH_FORMS: ReadonlySet<string> = wordSet(`
  said says told tells asked asks added adds wrote writes replied explained tweeted insisted recalled
`);

/** Verbs that stand after what was said, without "so". */
export const TAG_VERBS: ReadonlySet<string> = wordSet(`
  say add report announce write note explain argue claim insist acknowledge admit warn suggest believe think learn
  understand tell confirm state declare predict reveal disclose conclude recall estimate allege
`);

/** Verbs of a reporting clause behind what it reports; documents show and find too. */
export const CLOSING_VERBS: ReadonlySet<string> = wordSet(`
  say add report announce write note explain argue claim insist acknowledge admit warn suggest believe tell confirm
  state declare predict reveal disclose conclude recall estimate allege concede show find testify maintain assert
  contend indicate think learn understand fear rule complain stress emphasise emphasize remark confess calculate
  reckon establish ascertain determine inform notify specify clarify compute relate recount document
`);

/** … that are said of papers alone: "…, reads the notice". */
export const READ_OF_PAPERS: ReadonlySet<string> = wordSet('read run');

/** Verbs of owning up to what others say. */
export const OWNING_UP: ReadonlySet<string> = wordSet('admit acknowledge concede confess own');

/** Verbs whose participle tells on whom somebody relies. */
export const CITING: ReadonlySet<string> = wordSet('cite quote');

/** Verbs at the end of a headline by which somebody has it: "…, the Courier reports", "…, court hears". */
export const HEADLINE_TAGS: ReadonlySet<string> = wordSet(`
  report say claim find allege hear tell warn reveal show confirm suggest admit insist believe fear
`);

/** … of them those by which a paper has it whose name nobody knows. */
export const PAPERS_DO: ReadonlySet<string> = wordSet('report say claim');

/** What a headline gives as who has it: "…: report", "Poll: …". */
export const HEADLINE_PAPERS: ReadonlySet<string> = wordSet(`
  report study poll survey research source document memo data analysis audit lawsuit inquiry investigation watchdog
`);

/** What a line is, before its colon: "Opinion: …". */
export const LINE_LABELS: ReadonlySet<string> = wordSet(`
  opinion analysis comment commentary editorial explainer exclusive video watch update live review interview profile
  obituary photo picture gallery quiz podcast recap preview breaking
`);

/** Verbs after which a pronoun is the speaker of before. */
export const GO_ON_VERBS: ReadonlySet<string> = wordSet('add continue go');

/** Adverbs before a verb of saying that tell the same: "it also said". */
export const GO_ON_ADVERBS: ReadonlySet<string> = wordSet('also further');

/** Verbs after which "if" opens a question. */
export const QUESTIONING: ReadonlySet<string> = wordSet('ask wonder question know see inquire enquire');

/** Words that name a source, longest first: "according to …", "in the words of …". */
export const ACCORDING: readonly (readonly string[])[] = [
  ['according', 'to', 'information', 'provided', 'by'],
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['by', 'the', 'reckoning', 'of'],
  ['by', 'the', 'account', 'of'],
  ['by', 'the', 'estimate', 'of'],
  ['by', 'the', 'count', 'of'],
  ['as', 'computed', 'by'],
  ['as', 'calculated', 'by'],
  ['as', 'measured', 'by'],
  ['as', 'recorded', 'by'],
  ['as', 'told', 'by'],
];

/** Prepositions before whose word it is, and what that is called: "by the union's count". */
export const BY_WORD: ReadonlySet<string> = wordSet('by in on to');
export const WORD_OF: ReadonlySet<string> = wordSet(`
  count reckoning account estimate view opinion word words telling version calculation calculations assessment figures
  judgment judgement
`);

/** Prepositions that lead on what is said rather than when and where it was said. */
export const LEADING_ON: ReadonlySet<string> = wordSet(`
  of to for from into against about over between toward towards with as among than regarding including like concerning
`);

/** … that go on after a comma too. */
export const GIVING_EXAMPLES: ReadonlySet<string> = wordSet('including like');

/** Words that open a clause or phrase in front of the main clause of a content. */
export const OPENERS: ReadonlySet<string> = wordSet(`
  while although though if when because since after before by despite unless until as
`);

/** Adverbs after a verb that belong to what follows it, not to the cue. */
export const ASKED_FOR: ReadonlySet<string> = wordSet('when where how why');

/** Prepositions of what somebody is blamed or praised for, behind a passive. */
export const BLAMED_FOR: ReadonlySet<string> = wordSet('of for as with');

/** Verbs that right before these words can only be passive: whom they are said of says nothing. */
export const ACCUSED: Readonly<Record<string, ReadonlySet<string>>> = {
  of: wordSet('accuse suspect acquit convict'),
  to: wordSet('allege believe say report rumour rumor think'),
  with: wordSet('charge'),
  in: wordSet('implicate'),
  for: wordSet('indict arrest jail detain'),
};

/** What a matter that is raised goes on with: "the issue of grain". */
export const MATTER_OPENERS: ReadonlySet<string> = wordSet('of about whether');

/** Prepositions of those in whom something is stirred: "criticism from", "outrage among". */
export const STIRRED_IN: ReadonlySet<string> = wordSet('from among amongst by in');

/** Prepositions of what somebody is concerned about. */
export const CONCERNED_ABOUT: ReadonlySet<string> = wordSet('about of over by');

/** Of the prepositions of `STIRRED_IN`, the one that leads to a place rather than to whose feeling it is. */
export const STIRRED_PLACE = 'in';

/** Opens a phrase that names the source: "according to …". */
export const SOURCE_OPENER = 'according';

/** Forms of verbs of saying and thinking that are prepositions: "considering the circumstances". */
export const NO_CUES: ReadonlySet<string> = wordSet('considering');

/** Verbs whose object is who was told. */
export const TELLING: ReadonlySet<string> = wordSet('tell inform assure notify');

/** What things go by rather than whoever says so, without an article: "according to plan". */
export const GOES_BY: ReadonlySet<string> = wordSet(`
  plan schedule law rule custom tradition convention size age rank need ability taste type merit protocol seniority
  whim mood wish liking preference conscience means`);

/** What courts and heads of bodies do by saying so. */
export const RULING: ReadonlySet<string> = wordSet('sentence convict acquit fine pardon appoint nominate');

/** Bodies before which others speak: what a court has heard it has not said. */
export const HEARING_BODIES: ReadonlySet<string> = wordSet(`
  court jury juror inquest inquiry enquiry tribunal hearing trial panel committee commission judge magistrate
`);
/** … and what they do then. */
export const TAKING_IN: ReadonlySet<string> = wordSet('hear');

/** Verbs that take nothing but what is said, with or without "that". */
export const UNMARKING: ReadonlySet<string> = wordSet('say allege insist');

/** Verbs whose object does what the participle behind it says: "showed him criticising them". */
export const SHOWING: ReadonlySet<string> = wordSet('show see hear watch film record catch find');

/** Leads to what somebody is kept from doing. */
export const KEPT_FROM = 'from';

/** What a headline says of whom others expect something. */
export const EXPECTED: RegExp = /^(?:expected|set|poised|slated)$/iu;

/** Nouns for what leaves open whether something will be said. */
export const CHANCES: ReadonlySet<string> = wordSet(
  'chance opportunity right need reason time compliment plan way power',
);

/** Verbs by which somebody gives a figure, for what, and before what: "put the toll at 31". */
export const PUTTING: ReadonlySet<string> = wordSet('put place peg');
export const FIGURES: ReadonlySet<string> = wordSet(`
  number toll total count tally figure cost loss damage value share size death casualty turnout sum bill
`);
export const PUT_AT = 'at';

/** Verbs of counting, by which a body says how many there are; but not how many it has itself. */
export const COUNTING_VERBS: ReadonlySet<string> = wordSet('count tally register record log');
export const COUNTED_AS_ITS_OWN: ReadonlySet<string> = wordSet(`
  member employee seat staff worker branch office customer subscriber win victory loss point goal profit partner
`);

/** Verbs of finding out, whose passive is the word of its agent: "documented by the mission". */
export const FINDING_OUT_VERBS: ReadonlySet<string> = wordSet(`
  document trace attribute ascribe uncover expose establish link ascertain
`);

/** What claims no word but people: "the flood claimed 63 lives". */
export const TAKING_LIVES: ReadonlySet<string> = wordSet('claim');
export const LIVES: ReadonlySet<string> = wordSet('life victim');

/** Verbs that say so with the word behind them: "the council made known", "his aide let slip". */
export const SAYING_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['make', wordSet('known public plain clear')],
  ['let', wordSet('known slip on')],
]);
/** … and what may stand between the two: "let it be known". */
export const MADE_THROUGH: ReadonlySet<string> = wordSet('it be very quite');
/** What stands for what was said: "as the mayor put it". */
export const THE_WORDS = 'it';
/** Verbs that say so behind "as" alone: "as the firm set out"; without it somebody sets out for the coast. */
export const SAYING_BEHIND_AS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['put', wordSet(THE_WORDS)],
  ['set', wordSet('out')],
  ['work', wordSet('out')],
  ['spell', wordSet('out')],
  ['point', wordSet('out')],
]);

/** Said of a name it is of blows and not of words: "threatened Norland". */
export const THREATENING = 'threaten';

/** The verb of "according to". */
export const SOURCE_OPENER_LEMMA = 'accord';
