import { FIRST_PERSON_PLURAL, FIRST_PERSON_SINGULAR, THIRD_PERSON } from '../lexicon/en/pronouns.ts';
import { RELATIVE } from '../lexicon/en/pronouns.ts';
import { GO_ON_VERBS } from '../lexicon/en/saying.ts';
import { SEEMING } from '../lexicon/en/attitudes.ts';
import { NO_ONE } from '../lexicon/en/source-words.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { Cast } from './cast.ts';
import type { Draft } from './draft.ts';
import { isCrowd, namedSpeaker } from './named-speakers.ts';
import { pronounSpeaker, type Previous } from './pronoun-speakers.ts';
import { toSpan, type Range, type Reading } from './reading.ts';
import { antecedentOf, nounOf } from './source-head.ts';
import { known, NOBODY, type Speaker } from './speaker.ts';
import { unnamedSpeaker, type Described } from './unnamed-speakers.ts';

/** Attributions to either side that are looked at. */
const NEAR = 12;

/**
 * Who speaks, for every draft in text order. Parents come before what lies in them. A pronoun is followed to its
 * entity, a relative pronoun to its noun, "I" and "we" to the speaker around them; nouns without a name
 * become entities of their own, one for an article as far as the words allow.
 */
export function resolveSpeakers(reading: Reading, cast: Cast, drafts: readonly Draft[]): readonly Speaker[] {
  const speakers: Speaker[] = [];
  const described: Described = new Map();
  const pronouns = new Map<number, Speaker>();
  const resolve = (i: number): void => {
    const draft = drafts[i]!;
    if (speakers[i] !== undefined) return;
    if (draft.parent >= 0 && speakers[draft.parent] === undefined && drafts[draft.parent]!.parent !== i)
      resolve(draft.parent);
    const around = speakers[draft.parent] ?? NOBODY;
    // "Vell said that she hoped …": the words are told by her of herself
    const told = draft.parent >= 0 && around.entity !== null && reading.quoteOf[draft.head] === -1;
    const previous = told
      ? { speaker: around, at: drafts[draft.parent]!.head, tells: true }
      : previousOf(drafts, speakers, i);
    const goesOn = GO_ON_VERBS.has(lemmaOf(reading.doc.tokens, draft.head));
    speakers[i] = SEEMING.has(lemmaOf(reading.doc.tokens, draft.head))
      ? NOBODY
      : draft.source.length === 0
        ? { entity: null, anonymous: draft.parent < 0, rule: 'no source' }
        : resolveSource(reading, cast, draft.source[0]!, { around, previous, described, pronouns, goesOn });
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
    return { speaker, at: head, tells: false };
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

interface Around {
  readonly around: Speaker;
  readonly previous: Previous | null;
  readonly described: Described;
  /** pronouns resolved so far, by their tokens */
  readonly pronouns: Map<number, Speaker>;
  readonly goesOn: boolean;
}

function resolveSource(reading: Reading, cast: Cast, range: Range, context: Around): Speaker {
  return resolveNominal(reading, cast, range, nounOf(reading, range), context, 0);
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
  const { around, previous, described } = context;
  if (FIRST_PERSON_SINGULAR.has(word))
    return around.entity === null ? (known(cast, head) ?? NOBODY) : { ...around, rule: 'first person' };
  if (FIRST_PERSON_PLURAL.has(word)) return plural(cast, around) ?? known(cast, head) ?? NOBODY;
  if (RELATIVE.has(word) && range[1] - range[0] === 1 && steps === 0) {
    const noun = antecedentOf(reading, head);
    if (noun !== null)
      return resolveNominal(reading, cast, [Math.min(reading.tree.left[noun]!, noun), noun + 1], noun, context, 1);
  }
  if (THIRD_PERSON.has(word)) {
    const speaker = thirdPerson(reading, cast, head, context);
    // "one of them": of several who are named, nobody knows which
    if (range[0] === head || speaker.anonymous) return speaker;
    return unnamedSpeaker(reading, cast, range, range[0], previous, described);
  }
  if (NO_ONE.has(tokens.word[range[0]]!.toLowerCase())) return NOBODY;
  const named = isCrowd(reading, cast, range, head) ? null : namedSpeaker(reading, cast, range, head);
  return named ?? unnamedSpeaker(reading, cast, range, head, previous, described);
}

/** Whom a pronoun means, whose mention says so from here on; once for each word. */
function thirdPerson(reading: Reading, cast: Cast, head: number, context: Around): Speaker {
  const { previous, goesOn, pronouns } = context;
  const before = pronouns.get(head);
  if (before !== undefined) return before;
  const found = known(cast, head, true)?.entity ?? null;
  const speaker = pronounSpeaker(reading, cast, head, found, previous, goesOn) ?? NOBODY;
  if (speaker.entity !== null) cast.bind(head, toSpan(reading, [head, head + 1]), speaker.entity, 'pronoun');
  pronouns.set(head, speaker);
  return speaker;
}

/** "We": the body or state that the speaker speaks for, else the speaker. */
function plural(cast: Cast, { entity, anonymous }: Speaker): Speaker | null {
  if (entity === null) return null;
  const body = cast.entity(entity)?.affiliation ?? null;
  return body === null || cast.entity(body) === undefined
    ? { entity, anonymous, rule: 'first person' }
    : { entity: body, anonymous: false, rule: 'body of the speaker' };
}
