import { lemmaOf, tokenAt } from '../model/tokens.ts';
import { childrenOf, headOf } from '../model/tree.ts';
import { canSpeak, type Cast } from './cast.ts';
import type { Draft } from './draft.ts';
import { pronounSpeaker, type Previous } from './pronoun-speakers.ts';
import { toSpan, type Range, type Reading } from './reading.ts';
import {
  DOCUMENT_NOUNS,
  FIRST_PERSON_PLURAL,
  FIRST_PERSON_SINGULAR,
  OFFICE_WORDS,
  PERSON_NOUNS,
  RELATIVE_PRONOUNS,
  THIRD_PERSON,
} from './speaker-words.ts';

/** Who says it: id of the entity, null if unknown; `anonymous` where the text withholds or lacks the name. */
export interface Speaker {
  readonly entity: string | null;
  readonly anonymous: boolean;
}
const NOBODY: Speaker = { entity: null, anonymous: false };
/** Verbs after which a pronoun is the speaker of before. */
const GO_ON_VERBS = new Set(['add', 'continue', 'go']);
/** Nouns that may stand for another noun of the same unnamed person. */
const SAME_WORD = new Set([
  'aide',
  'adviser',
  'diplomat',
  'source',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'expert',
  'analyst',
  'person',
]);

/**
 * Who speaks, for every draft in text order. Parents come before what lies in them. A pronoun is followed to its
 * entity, a relative pronoun to its noun, "I" and "we" to the speaker around them; nouns without a name
 * become entities of their own, one for an article as far as the words allow.
 */
export function resolveSpeakers(reading: Reading, cast: Cast, drafts: readonly Draft[]): readonly Speaker[] {
  const speakers: Speaker[] = [];
  const unnamed = new Map<string, string>();
  const resolve = (i: number): void => {
    const draft = drafts[i]!;
    if (speakers[i] !== undefined) return;
    if (draft.parent >= 0 && speakers[draft.parent] === undefined && drafts[draft.parent]!.parent !== i)
      resolve(draft.parent);
    const around = speakers[draft.parent] ?? NOBODY;
    // "Vell said that she hoped …": the words are told by her of herself
    const told = draft.parent >= 0 && around.entity !== null && reading.quoteOf[draft.head] === -1;
    const previous = told ? { speaker: around, at: drafts[draft.parent]!.head } : previousOf(drafts, speakers, i);
    const goesOn = GO_ON_VERBS.has(lemmaOf(reading.doc.tokens, draft.head));
    speakers[i] =
      draft.source.length === 0
        ? { entity: null, anonymous: draft.parent < 0 }
        : resolveSource(reading, cast, draft.source[0]!, { around, previous, unnamed, goesOn });
  };
  drafts.forEach((_, i) => resolve(i));
  return speakers;
}

/**
 * Who spoke last before this one, leaving out who speaks inside it or around it, and outlets that only passed words on.
 */
function previousOf(drafts: readonly Draft[], speakers: readonly Speaker[], i: number): Previous | null {
  const passedOn = new Set<number>();
  for (let k = i - 1; k >= 0 && k > i - NEAR; k--) {
    const { parent, head } = drafts[k]!;
    const speaker = speakers[k];
    if (speaker?.entity == null || k === drafts[i]!.parent || parent === i || passedOn.has(k)) continue;
    // what a speaker says of others' words is not the speaker's next turn
    if (parent >= 0 && parent !== drafts[i]!.parent && speakers[parent]?.entity != null && !isRelayed(drafts, parent))
      continue;
    return { speaker, at: head };
  }
  return null;
}

/** Does nothing but another's words with their cue make up this one's content? "…, Vell said, according to Wirefax". */
function isRelayed(drafts: readonly Draft[], i: number): boolean {
  return (
    drafts[i]!.spans.cue.length > 0 &&
    drafts
      .slice(i + 1, i + NEAR)
      .some(
        (d) =>
          d.parent === i &&
          drafts[i]!.content.some(
            ([from, to]) => d.source.length > 0 && from <= d.head && d.head < to && d.content[0]![0] - from <= 1,
          ),
      )
  );
}

/** Attributions to either side that are looked at. */
const NEAR = 12;

interface Around {
  readonly around: Speaker;
  readonly previous: Previous | null;
  readonly unnamed: Map<string, string>;
  readonly goesOn: boolean;
}

function resolveSource(reading: Reading, cast: Cast, range: Range, context: Around): Speaker {
  return resolveNominal(reading, cast, range, nounOf(reading, range), context, 0);
}

/** "hundreds of vendors", "one of the girls": what is counted speaks. */
const PARTITIVES: ReadonlySet<string> = new Set(
  'number hundred thousand dozen million score majority minority handful couple lot plenty range group pair some many most one both each several few all any none percent half third quarter'.split(
    ' ',
  ),
);

/** The head of a source; "the minister in Port City" is a minister, even where the parser says city. */
function nounOf({ doc: { tokens }, tree }: Reading, [from, to]: Range): number {
  let head = headOf(tokens, from, to);
  // a phrase that the parser has taken apart: its last noun
  if (/^(?:DET|ADP|PUNCT|PART|CCONJ|SCONJ|AUX)$/.test(tokens.upos[head]!))
    for (let k = from; k < to; k++) if (/^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens.upos[k]!)) head = k;
  if (PARTITIVES.has(lemmaOf(tokens, head)) || tokens.upos[head] === 'NUM') {
    for (let k = head + 1; k < Math.min(to, head + 8); k++)
      if (tokens.head[k] === head && tokens.deprel[k]!.startsWith('nmod') && /^(?:NOUN|PROPN)$/.test(tokens.upos[k]!))
        return k;
  }
  for (let k = tree.first[head]!; k >= 0 && k < head; k = tree.next[k]!) {
    if (tokens.deprel[k] === 'case' && k - 1 >= from && /^(?:NOUN|PROPN)$/.test(tokens.upos[k - 1]!)) return k - 1;
  }
  return head;
}

function resolveNominal(
  reading: Reading,
  cast: Cast,
  range: Range,
  head: number,
  context: Around,
  steps: number,
): Speaker {
  const { tokens } = reading.doc;
  // WHO and US are names
  const word = /^\p{Lu}{2,}$/u.test(tokens.word[head]!) ? tokens.word[head]! : tokens.word[head]!.toLowerCase();
  if (FIRST_PERSON_SINGULAR.has(word))
    return context.around.entity === null ? (known(cast, head) ?? NOBODY) : context.around;
  if (FIRST_PERSON_PLURAL.has(word)) return plural(cast, context.around) ?? known(cast, head) ?? NOBODY;
  if (RELATIVE_PRONOUNS.has(word) && range[1] - range[0] === 1 && steps === 0) {
    const noun = antecedentOf(reading, head);
    if (noun !== null)
      return resolveNominal(reading, cast, [Math.min(reading.tree.left[noun]!, noun), noun + 1], noun, context, 1);
  }
  if (THIRD_PERSON.has(word)) {
    const id = pronounSpeaker(
      reading,
      cast,
      head,
      known(cast, head, true)?.entity ?? null,
      context.previous,
      context.goesOn,
    );
    return id === null ? context.around : { entity: id, anonymous: isAnonymous(cast, id) };
  }
  if (isCrowd(reading, cast, range, head)) return unnamedSpeaker(reading, cast, range, head, context);
  const named = known(cast, head);
  if (named?.entity != null && cast.entity(named.entity)?.type === 'PERSON') return named;
  const titled =
    nameAtEnd(reading, cast, range) ?? (isTitle(reading, head) ? nameBeside(reading, cast, range, head) : null);
  return (
    titled ??
    named ??
    surname(reading, cast, range) ??
    nameBeside(reading, cast, range, head) ??
    apposed(reading, cast, head) ??
    unnamedSpeaker(reading, cast, range, head, context)
  );
}

/** A lone word that is the last of a person's name, where no mention was found. */
function surname({ doc: { tokens } }: Reading, cast: Cast, [from, to]: Range): Speaker | null {
  const id = to - from === 1 && /^\p{Lu}/u.test(tokens.word[from]!) ? cast.bySurname(tokens.word[from]!) : null;
  return id === null ? null : { entity: id, anonymous: false };
}

/** The entity of the mention that this token heads, if the text or the tables name it; `any`: whatever it is. */
function known(cast: Cast, head: number, any = false): Speaker | null {
  for (const { entity } of cast.mentionsAt(head)) {
    if (entity === null) continue;
    const e = cast.entity(entity);
    if (e !== undefined && canSpeak(e.type) && (any || cast.isNamed(entity)))
      return { entity, anonymous: isAnonymous(cast, entity) };
  }
  return null;
}

/**
 * "US Deputy Secretary X Y": the name hangs on the title as apposition, or the title on it. A name before a common noun
 * only says whose they are: "Vell backers" are not Vell.
 */
function nameBeside(reading: Reading, cast: Cast, [from, to]: Range, head: number): Speaker | null {
  const { tokens } = reading.doc;
  for (const k of childrenOf(reading.tree, head)) {
    if (k < from || k >= to || !/^(?:appos|flat|compound|nmod:desc|nmod:npmod|dep)/.test(tokens.deprel[k]!)) continue;
    if (k < head && tokens.upos[head] === 'NOUN') continue;
    const found = known(cast, k);
    if (found?.entity != null && cast.entity(found.entity)?.type === 'PERSON') return found;
  }
  return null;
}

/**
 * "US Ambassador to the Union Dora Vell": the source ends in a person's name, a title is before it, and no preposition
 * leads to it.
 */
function nameAtEnd(reading: Reading, cast: Cast, [from, to]: Range): Speaker | null {
  const { tokens } = reading.doc;
  const last = tokens.upos[to - 1] === 'PUNCT' ? to - 2 : to - 1;
  for (let k = last; k >= Math.max(from, last - 4); k--) {
    const found = known(cast, k);
    if (found?.entity == null || cast.entity(found.entity)?.type !== 'PERSON') continue;
    let start = nameStart(cast, reading, k);
    while (
      start > from &&
      OFFICE_WORDS.has(tokens.word[start - 1]!.toLowerCase()) &&
      tokens.upos[start - 1] === 'PROPN' &&
      start - 1 > from
    )
      start--;
    const led =
      /^(?:for|with|by|and|or|of|['’]s?|to|than|from|against|who)$/i.test(tokens.word[start - 1] ?? '') ||
      /^(?:VERB|AUX)$/.test(tokens.upos[start - 1] ?? 'X');
    if (start <= from || led) return null;
    for (let t = from; t < nameStart(cast, reading, k); t++) if (isTitle(reading, t)) return found;
    return null;
  }
  return null;
}

function isTitle({ doc: { tokens } }: Reading, head: number): boolean {
  return OFFICE_WORDS.has(tokens.word[head]!.toLowerCase()) || PERSON_NOUNS.has(lemmaOf(tokens, head));
}

/** "Two Norlanders", "many Norlanders": people, not their state. */
function isCrowd({ doc: { tokens } }: Reading, cast: Cast, [from]: Range, head: number): boolean {
  return (
    /^NNP?S$/.test(tokens.xpos[head]!) &&
    head > from &&
    /^(?:NUM|ADJ|DET)$/.test(tokens.upos[from]!) &&
    !/^(?:the|these|those|both)$/i.test(tokens.word[from]!) &&
    cast
      .mentionsAt(head)
      .some((m) => m.kind === 'name' && m.entity !== null && cast.entity(m.entity)?.type === 'COUNTRY')
  );
}

function nameStart(cast: Cast, { doc: { tokens } }: Reading, head: number): number {
  const m = cast.mentionsAt(head).find((x) => x.kind === 'name');
  return m === undefined ? head : tokenAt(tokens, m.span[0]);
}

/** "Norland—an ally of Sudmark that …": a noun phrase set off from the name right before it. */
function apposed({ doc: { tokens } }: Reading, cast: Cast, head: number): Speaker | null {
  let from = head;
  while (from > 0 && head - from < 10 && /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens.upos[from - 1]!)) from--;
  if (
    from < 2 ||
    tokens.upos[from] !== 'DET' ||
    tokens.sentence[from - 2] !== tokens.sentence[from] ||
    !/^(?:[,—–-]|--)$/.test(tokens.word[from - 1]!)
  )
    return null;
  for (let k = from - 2; k >= Math.max(0, from - 4); k--) {
    const found = known(cast, k);
    if (found !== null) return found;
  }
  return null;
}

/** "We": the body or state that the speaker speaks for, else the speaker. */
function plural(cast: Cast, { entity, anonymous }: Speaker): Speaker | null {
  if (entity === null) return null;
  const body = cast.entity(entity)?.affiliation ?? null;
  return body === null || cast.entity(body) === undefined ? { entity, anonymous } : { entity: body, anonymous: false };
}

/** The noun that a relative clause hangs on, climbing from its pronoun. */
function antecedentOf({ doc: { tokens } }: Reading, pronoun: number): number | null {
  let at = pronoun;
  for (let steps = 0; steps < 8; steps++) {
    const h = tokens.head[at]!;
    if (h < 0) break;
    if (tokens.deprel[at]!.startsWith('acl') && h < pronoun) return h;
    at = h;
  }
  // a parser may miss the clause: the noun before the pronoun then
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 3); i--) if (/^(?:NOUN|PROPN)$/.test(tokens.upos[i]!)) return i;
  return null;
}

/** A speaker without a name: an entity of this article, the same where the words say so. */
function unnamedSpeaker(
  reading: Reading,
  cast: Cast,
  range: Range,
  head: number,
  { previous, unnamed }: Around,
): Speaker {
  const { tokens } = reading.doc;
  const lemma = lemmaOf(tokens, head);
  const upos = tokens.upos[head]!;
  if (upos === 'PUNCT' || upos === 'VERB' || (upos === 'PRON' && !PERSON_NOUNS.has(lemma))) return NOBODY;
  const many =
    /^NNP?S$/.test(tokens.xpos[head]!) ||
    childrenOf(reading.tree, head).some((k) => tokens.deprel[k] === 'conj' && k < range[1]);
  const together = childrenOf(reading.tree, head).some((k) => tokens.deprel[k] === 'conj' && k < range[1]);
  const crowd = isCrowd(reading, cast, range, head);
  const person =
    PERSON_NOUNS.has(lemma) ||
    crowd ||
    /(?:girl|boy|man|men|woman|women|worker|people|person|child|owner|holder|goer|seeker)$/.test(lemma);
  const document = !person && DOCUMENT_NOUNS.has(lemma);
  const country =
    childrenOf(reading.tree, head)
      .map((k) => cast.mentionsAt(k).find((m) => m.entity !== null)?.entity ?? null)
      .find((id) => id !== null && cast.entity(id)?.type !== 'PERSON') ?? null;
  const another =
    reading.doc.text
      .slice(tokens.start[range[0]]!, tokens.end[head]!)
      .match(/^(?:an?other|a second|a third|two other|other)\b/i) !== null;
  const definite = /^(?:the|this|that|these|those)$/i.test(tokens.word[range[0]]!);
  const phrase = phraseOf(reading, range, head, together);
  const kind = together ? phrase : `${lemma}/${many ? 'many' : 'one'}`;
  const exact = `${kind}/${country ?? ''}`;
  const anonymous = person || document;
  const own = crowd
    ? null
    : (cast.mentionsAt(head).find((m) => m.entity !== null && !cast.isNamed(m.entity))?.entity ?? null);
  if (own !== null && unnamed.get(own) === own) {
    unnamed.set(kind, own);
    return { entity: own, anonymous };
  }
  const earlier = another
    ? undefined
    : (unnamed.get(exact) ??
      (definite || document ? unnamed.get(kind) : undefined) ??
      (definite && previous?.speaker.anonymous === true && previous.speaker.entity !== null && SAME_WORD.has(lemma)
        ? previous.speaker.entity
        : undefined));
  if (earlier !== undefined) {
    if (own === null) cast.bind(head, toSpan(reading, nounPhrase(range, head)), earlier, 'nominal');
    else cast.merge(own, earlier);
    unnamed.set(kind, earlier);
    return { entity: earlier, anonymous };
  }
  if (own !== null && (anonymous || cast.entity(own)?.type !== 'PERSON')) cast.describe(own, phrase, anonymous);
  const id =
    own ??
    cast.add({
      name: phrase,
      named: false,
      type: person ? 'PERSON' : document ? 'PRODUCT' : 'ORG',
      aliases: [phrase],
      role: person ? phrase : null,
      knowledge: null,
      affiliation: country,
    });
  if (own === null) cast.bind(head, toSpan(reading, nounPhrase(range, head)), id, 'nominal');
  unnamed.set(id, id);
  unnamed.set(exact, id);
  unnamed.set(kind, id);
  return { entity: id, anonymous };
}

function nounPhrase([from, to]: Range, head: number): Range {
  return [Math.min(from, head), Math.min(to, head + 1)];
}

/** The noun phrase without its determiner and without what follows the head, unless that is coordinated. */
function phraseOf(reading: Reading, [from, to]: Range, head: number, together: boolean): string {
  const {
    doc: { tokens, text },
  } = reading;
  let a = from;
  while (a < head && /^(?:DET|PUNCT|ADP|SCONJ|CCONJ)$/.test(tokens.upos[a]!)) a++;
  const b = together ? to : head + 1;
  return text
    .slice(tokens.start[a]!, tokens.end[b - 1]!)
    .replaceAll(/\s+/g, ' ')
    .replace(/[,;]$/, '');
}

function isAnonymous(cast: Cast, id: string): boolean {
  const e = cast.entity(id);
  return e !== undefined && !cast.isNamed(id) && (e.type === 'PERSON' || (e.type === 'PRODUCT' && !e.named));
}
