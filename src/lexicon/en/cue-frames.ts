import { wordSet } from '../words.ts';

/**
 * What makes a word a cue, and where its source and content stand.
 *
 * The words and frames were chosen by counting, in the train part of PolNeAR with its automatic parses, how often a
 * word in a frame is a cue (kept: at least about three in five), and widened with the verbs of saying, judging and
 * intending of general English that are rare there.
 */

/** Where the content of a cue stands; a cue may have several places for it. */
export interface CueFrame {
  /** a clause (`that …`, or without) is the content */
  readonly clause: boolean;
  /** an infinitive or participle is the content */
  readonly infinitive: boolean;
  /** the object is the content */
  readonly object: boolean;
  /** the object and all that follows is the content: accused *B of fraud* */
  readonly whole: boolean;
  /** the object is spoken to: told *B*, warned *B* */
  readonly addressee: boolean;
  /** it can stand beside a quotation */
  readonly quotes: boolean;
  /** prepositions whose phrase is the content */
  readonly prepositions: ReadonlySet<string>;
}

/**
 * Codes: c clause, x infinitive, q quotation; o, w, a for the object as content, whole, addressee. Prepositions are
 * parted by commas.
 */
type Row = readonly [codes: string, prepositions: string, words: string];

/** Frames of verbs that can be cues, by lemma. */
export const CUE_VERBS: ReadonlyMap<string, CueFrame> = framesOf([
  ['c q', 'of,about', 'say'],
  [
    'c q',
    '',
    `add note point argue insist declare state conclude explain claim assert reply respond concede contend emphasize emphasise stress remark
    reiterate observe recount quip joke opine exclaim retort counter muse lament intone chime interject posit elaborate comment
    recall predict forecast acknowledge admit boast brag complain grumble maintain affirm reaffirm underline underscore highlight
    detail testify report suggest imply indicate confirm clarify counsel vow pledge promise swear warn caution announce disclose reveal
    propose recommend advise demand urge allege protest object speculate reckon write tweet post blog email shout yell scream
    whisper murmur mutter snap tease cry plead beg reason repeat echo deny hint specify certify proclaim pronounce profess
    guarantee venture volunteer relate narrate tout stipulate rule recommend`,
  ],
  ['q', '', 'continue go begin ask sing chant read'],
  ['c q a', 'of,about', 'tell inform remind assure notify brief advise warn caution alert reassure convince persuade'],
  ['x a', 'for', 'urge ask order instruct beg implore exhort request beseech advise counsel'],
  ['c q a', 'about,for', 'ask inquire enquire wonder question'],
  [
    'w',
    '',
    `accuse blame criticize criticise praise condemn denounce slam blast rebuke chide hail applaud commend deride mock fault
    credit portray describe characterize characterise depict decry castigate lambast assail berate scold thank suspect`,
  ],
  [
    'c x',
    'for',
    'hope vow pledge promise plan intend threaten expect decide agree propose offer refuse decline swear volunteer aim',
  ],
  ['x', '', 'deny admit want seek prefer wish aspire hesitate consider contemplate mull'],
  [
    'c',
    '',
    'think believe know fear worry feel doubt suspect assume guess realize realise recognize recognise understand hope expect wish conclude determine estimate figure imagine dream trust gather hear learn find decide agree ascertain calculate compute',
  ],
  [
    'o',
    '',
    `deny cite expect endorse oppose reject express voice announce mention reiterate stress acknowledge denounce emphasize emphasise
    highlight underscore disclose reveal question dispute contradict rebut refute defend dismiss favor favour outline predict
    confirm contemplate consider envision envisage welcome regret resent doubt fear echo recommend discuss allege claim signal
    threaten disavow repudiate decry lament bemoan describe explain note deplore protest convey relay`,
  ],
  ['', 'of', 'warn complain speak boast brag accuse think dream approve disapprove despair talk learn hear'],
  ['', 'about', 'talk speak complain worry joke warn brag boast rave inquire wonder write think care fret'],
  ['', 'for', 'call hope vouch apologize apologise plead appeal push advocate'],
  ['', 'on', 'call comment insist'],
  ['', 'to', 'refer point object agree admit allude confess commit own'],
  ['', 'at', 'hint'],
  ['', 'against', 'warn rail caution advise argue protest speak'],
  ['', 'with', 'agree disagree'],
  ['', 'in', 'believe'],
  ['', 'over', 'complain worry clash'],
]);

/** Verbs that a cue noun is the object of: "raise concern about …", "make the claim that …". */
export const CUE_NOUN_VERBS: ReadonlySet<string> = wordSet(
  'raise express voice make issue have give offer repeat reiterate send sound share see find hold convey state present deliver provide level lodge show release feel harbor harbour deliver dismiss reject deny',
);

/** Frames of nouns that can be cues, by lemma. */
export const CUE_NOUNS: ReadonlyMap<string, CueFrame> = framesOf([
  [
    'c x',
    'about,regarding,concerning,over,of,on,against,for,towards,toward',
    `concern worry alarm fear doubt hope claim allegation accusation warning statement suggestion assertion belief view opinion argument
    confidence optimism skepticism scepticism frustration anger disappointment dismay outrage displeasure objection complaint criticism denial threat
    promise pledge vow commitment demand appeal plea call request proposal prediction estimate remark comment observation admission assurance reassurance
    desire willingness interest preference regret sympathy gratitude appreciation satisfaction surprise caution reservation
    evidence indication sign proof impression conviction suspicion expectation intention speculation conclusion finding findings insistence contention recommendation
    announcement declaration revelation question inquiry`,
  ],
]);

/** Frames of adjectives and participles with a form of "be": "is concerned that …", "is keen on …". */
export const CUE_ADJECTIVES: ReadonlyMap<string, CueFrame> = framesOf([
  [
    'c x',
    'about,of,on,over,by,for,in,with,at',
    `concerned worried alarmed afraid fearful anxious confident optimistic pessimistic hopeful sure certain convinced aware skeptical sceptical
    adamant doubtful sorry glad happy pleased proud unhappy angry upset disappointed surprised shocked outraged frustrated grateful thankful
    keen eager willing reluctant unwilling ready determined committed opposed critical supportive wary cautious mindful clear positive unsure uncertain
    hesitant bullish bearish dismissive scathing suspicious jealous fond tired sick insistent inclined`,
  ],
]);

/** Verbs whose subject is the content, while the source stands with the noun: "The plan drew criticism from X". */
export const STIRRING_VERBS: ReadonlySet<string> = wordSet(
  'raise spark draw prompt trigger cause provoke arouse stir fuel attract generate ignite elicit meet earn win face receive',
);
/** Verbs that bring up what one of `MATTERS` is. */
export const MATTER_VERBS: ReadonlySet<string> = wordSet('raise');
/** Nouns for what one raises: "raised the issue". */
export const MATTERS: ReadonlySet<string> = wordSet(
  'issue matter question subject topic point case problem possibility prospect',
);
/** Verbs whose passive with an infinitive says what nobody in particular says: "is said to …". */
export const HEARSAY_PASSIVES: ReadonlySet<string> = wordSet(
  'say believe think know report expect find estimate allege claim consider suspect understand predict assume rumor rumour feel reckon fear require',
);
/** Nouns that are cues only with one of `SEEING_VERBS`. */
export const SIGN_NOUNS: ReadonlySet<string> = wordSet('evidence indication sign proof');
/** Verbs that make a cue of evidence: "found evidence that …". */
export const SEEING_VERBS: ReadonlySet<string> = wordSet('see find');
/** Adverbs that put a clause into nobody's mouth in particular. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = wordSet('reportedly allegedly supposedly purportedly');

/** Frames of verbs that are cues only where the source is one of `TELLING_NOUNS`. */
export const TELLING_VERBS: ReadonlyMap<string, CueFrame> = framesOf([
  [
    'c o',
    '',
    'show suggest indicate reveal find demonstrate reflect allege state report say claim estimate confirm conclude note argue describe detail read document surface emerge circulate',
  ],
]);

/** Nouns for things that tell: reports, polls, documents. */
export const TELLING_NOUNS: ReadonlySet<string> =
  wordSet(`report poll survey study document intelligence data evidence figure statistic record article story paper memo letter
  statement email filing finding investigation analysis audit transcript book law order ruling assessment dossier cable image photo footage video
  leak source newspaper website research review census index`);

/** One frame for each word: where it stands in several rows, all of them hold. */
function framesOf(rows: readonly Row[]): ReadonlyMap<string, CueFrame> {
  const out = new Map<string, CueFrame>();
  for (const [codes, prepositions, lemmas] of rows) {
    const has = new Set(codes.split(' '));
    for (const word of wordSet(lemmas)) {
      const old = out.get(word);
      out.set(word, {
        clause: has.has('c') || (old?.clause ?? false),
        infinitive: has.has('x') || (old?.infinitive ?? false),
        object: has.has('o') || (old?.object ?? false),
        whole: has.has('w') || (old?.whole ?? false),
        addressee: has.has('a') || (old?.addressee ?? false),
        quotes: has.has('q') || (old?.quotes ?? false),
        prepositions: new Set([...(old?.prepositions ?? []), ...prepositions.split(',').filter(Boolean)]),
      });
    }
  }
  return out;
}

/** Adjectives of belief: "not so sure that it fell" tells what is thought, "so angry that it fell" what came of it. */
export const BELIEVING: ReadonlySet<string> = wordSet(
  'sure certain confident convinced positive sceptical skeptical doubtful optimistic pessimistic',
);
