/** How the dossier words what two claims were joined by, or two voices held to be one speech event. */
const WORDS: Readonly<Record<string, string>> = {
  // two claims
  words: 'like words',
  typeSame: 'the same kind of event',
  typeKin: 'kindred kinds of event',
  chain: 'one passes the other on',
  typeState: 'an event in one, a state in the other',
  typeFar: 'against it: another kind of event',
  actorShared: 'the same actor',
  actorOther: 'against it: another actor',
  recipientShared: 'the same recipient',
  recipientOther: 'against it: another recipient',
  rolesSwapped: 'against it: the parties change places',
  meetingOther: 'against it: another meeting',
  pairRare: 'rare words in common',
  goodsShared: 'the same goods',
  goodsOther: 'against it: other goods',
  goodsOneSided: 'against it: goods in one only',
  figureShared: 'the same figure',
  figureOther: 'against it: another figure',
  timeSame: 'the same date',
  timeWithin: 'dates that overlap',
  timeOther: 'against it: another date',
  modalityOther: 'against it: done in one, planned or possible in the other',
  quotation: 'the same quotation',
  // two voices
  person: 'the same person by name',
  bodySpeaks: 'the same body, speaking as such',
  body: 'the same body',
  state: 'the same state',
  ofState: 'against it: another office of the same state',
  otherBody: 'against it: another body',
  description: 'a description that fits',
  anybody: 'a description that fits many',
  otherSpeaker: 'against it: another speaker',
  otherWords: 'against it: described in other words',
  unplaced: 'against it: not said for whom the person speaks',
  strangers: 'against it: unnamed in both, each with an outlet of its own',
  sameDay: 'said on the same day',
  openDay: 'days that do not exclude each other',
  printedFar: 'against it: printed days apart',
  venue: 'the same occasion',
  otherVenue: 'against it: another occasion',
  otherChannel: 'against it: passed on by others',
  listener: 'said to the same person or outlet',
  standing: 'against it: a standing view in one, said once in the other',
  claim: 'claims in common',
  otherMatter: 'against it: little said in common',
  document: 'against it: a paper, not speech',
  copy: 'one is a copy of the other',
  wire: 'the same wire report',
  event: 'reports of one event',
  cited: 'one cites the other',
};

/** What a rule has found, by what stands before its name. */
const BY_RULE: Readonly<Record<string, string>> = {
  spans: 'words of it found',
  speaker: 'speaker found',
  rule: 'found',
};
/** Fields of a claim, as the dossier calls them. */
const FIELDS: Readonly<Record<string, string>> = {
  type: 'kind',
  actor: 'who',
  recipient: 'to whom',
  polarity: 'not so',
  modality: 'how sure',
  holder: 'on whose word',
};
/** Rules that say more in words than by their name. */
const CLAIM_RULES: Readonly<Record<string, string>> = {
  content: 'part of what the source says',
  cue: 'by the words that say or think it',
  speaker: 'whoever says it',
  'named in it': 'named in it',
  'named behind it': 'the first named behind the verb',
  described: 'described by the noun that stands there',
  imputed: 'in others’ words, it is not clear whose',
  introduced: 'introduced as others’ words',
  'said behind it': 'the sentence ends by saying that others said it',
  'said above it': 'hangs on what others say',
  'quotation marks': 'in quotation marks, it is not clear whose',
};

/** What stands before the reason for a party that was found and is not sure enough to be named. */
const LEFT_OPEN = 'left open, ';

/** A reason in words. Some come in words; a name that has none here is taken apart ("byVerb" → "by verb"). */
export function reasonWords(reason: string): string {
  const known = WORDS[reason];
  if (known !== undefined) return known;
  const [, part, rule] = /^(\p{Ll}+): (.+)$/u.exec(reason) ?? [];
  const found = BY_RULE[part ?? ''];
  if (found !== undefined && rule !== undefined)
    return `${found} by ${rule === 'model' ? 'the model' : `the rule “${rule}”`}`;
  const [, field, why] = /^(type|actor|recipient|polarity|modality|holder): (.+)$/u.exec(reason) ?? [];
  if (field !== undefined && why?.startsWith(LEFT_OPEN))
    return `${FIELDS[field] ?? field}: left open, not sure enough (${CLAIM_RULES[why.slice(LEFT_OPEN.length)] ?? why.slice(LEFT_OPEN.length)})`;
  if (field !== undefined && why !== undefined) return `${FIELDS[field] ?? field}: ${CLAIM_RULES[why] ?? why}`;
  return /\s/u.test(reason) ? reason : reason.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
}
