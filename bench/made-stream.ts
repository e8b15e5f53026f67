import type { Reader } from '../src/index.ts';
import { WORD_CLASSES } from '../src/lexicon/en/word-frequency.ts';
import type {
  Annotated,
  Article,
  Attribution,
  Claim,
  ClaimType,
  Doc,
  Entity,
  Mention,
  Span,
} from '../src/model/index.ts';
import { keyEntities, keyFindings } from '../src/model/key-findings.ts';

/**
 * A made stream of news: 100 reports a day of about 2,300 characters, on stories that come, are told by up to some dozen
 * outlets within days, and go; with annotations of the size that real reports have, made and not read. Report `n` is the
 * same whenever it is asked for. Names and topics are made-up words.
 */
export const PER_DAY = 100;
const STORIES_A_DAY = 12;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const SENTENCES = 15;

/** Numbers from 0 to 1 that look random and depend on the seed alone (mulberry32, public domain). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'fen',
  'gar',
  'hol',
  'ist',
  'kam',
  'lor',
  'mep',
  'nar',
  'os',
  'pel',
  'quin',
  'rav',
  'sul',
  'tor',
  'ul',
  'vex',
  'wim',
  'yar',
  'zon',
];
/** Word `n` of a made vocabulary: the smaller, the shorter. */
function word(n: number): string {
  let text = '';
  for (let rest = n; ; rest = Math.floor(rest / SYLLABLES.length) - 1) {
    text = (SYLLABLES[rest % SYLLABLES.length] ?? '') + text;
    if (rest < SYLLABLES.length) return text;
  }
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A word of news: stems of the classes that grouping knows, the commoner the oftener; so stories differ by their topics. */
const COMMON: readonly (readonly string[])[] = WORD_CLASSES.map(({ stems }) => stems.split(' '));
function common(next: () => number): string {
  const stems = COMMON[Math.floor(next() ** 1.3 * COMMON.length)]!;
  return stems[Math.floor(next() * stems.length)]!;
}

interface Fact {
  readonly actor: string;
  readonly recipient: string;
  readonly speaker: string;
  readonly type: ClaimType;
  readonly verb: string;
  readonly goods: string;
  readonly figure: number;
}
interface Scene {
  readonly topic: readonly string[];
  readonly facts: readonly Fact[];
}
const TYPES: readonly (readonly [ClaimType, string])[] = [
  ['AID', 'shipped'],
  ['SANCTION', 'barred'],
  ['ACCUSE', 'blamed'],
  ['AGREE', 'joined'],
  ['THREATEN', 'warned'],
  ['STATE', 'counted'],
];

function scene(number: number): Scene {
  const next = random(number * 7919 + 17);
  const name = (): string =>
    `${capital(word(500 + Math.floor(next() * 9000)))} ${capital(word(500 + Math.floor(next() * 9000)))}`;
  const state = (): string => capital(word(30 + Math.floor(next() * 900)));
  const parties = [state(), state(), state()];
  const speakers = [name(), name(), name(), name()];
  const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One;
  const facts = Array.from({ length: 9 }, (): Fact => {
    const [type, verb] = pick(TYPES);
    return {
      actor: pick(parties),
      recipient: pick(parties),
      speaker: pick(speakers),
      type,
      verb,
      goods: word(600 + Math.floor(next() * 5000)),
      figure: 10 + Math.floor(next() * 900),
    };
  });
  return { topic: Array.from({ length: 8 }, () => word(2000 + Math.floor(next() * 60_000))), facts };
}

/** Report `n`, and what is found in it. */
export function madeReport(n: number): { readonly article: Article; readonly annotated: Annotated } {
  const next = random(n * 2654435 + 3);
  const day = Math.floor(n / PER_DAY);
  const born = Math.max(0, day - Math.floor(next() ** 2 * 4));
  const { topic, facts } = scene(born * STORIES_A_DAY + Math.floor(next() ** 1.5 * STORIES_A_DAY));
  const made = new Made(`made-${n}`);
  const title = capital(`${topic.slice(0, 4).join(' ')} ${facts[0]!.actor}`);
  made.plain(`${title}\n\n`);
  for (let i = 0; i < SENTENCES; i++) {
    const filler = Array.from({ length: 9 }, () =>
      next() < 0.3 ? topic[Math.floor(next() * topic.length)]! : common(next),
    );
    const fact = facts[Math.floor(next() ** 1.5 * facts.length)]!;
    if (i % 3 === 2) made.plain(`The ${filler.join(' ')} of the ${topic[i % topic.length]}. `);
    else made.said(fact, filler, next() < 0.2);
    if (i % 4 === 3) made.plain('\n\n');
  }
  const id = `made-${n}`;
  const article: Article = {
    id,
    hash: `made ${n}`,
    file: null,
    url: `https://made.example/${n}`,
    title,
    byline: [],
    publisher: `Paper ${Math.floor(next() * 60)}`,
    agency: null,
    publishedAt: new Date(FIRST_DAY + day * 86_400_000 + Math.floor(next() * 86_000) * 1000).toISOString().slice(0, 16),
    publishedAtBasis: 'given',
    modifiedAt: null,
    lang: 'en',
    text: made.text.slice(title.length + 2).trim(),
    removed: [],
  };
  return { article, annotated: made.annotated() };
}

/** Builds a text with its annotation. */
class Made {
  text = '';
  readonly #id: string;
  readonly #mentions: Mention[] = [];
  readonly #entities = new Map<string, Entity>();
  readonly #attributions: Attribution[] = [];
  readonly #claims: Claim[] = [];
  readonly #sentences: Span[] = [];

  constructor(id: string) {
    this.#id = id;
  }

  plain(text: string): Span {
    const start = this.text.length;
    this.text += text;
    const span: Span = [start, start + text.trimEnd().length];
    if (text.trim() !== '') this.#sentences.push(span);
    return span;
  }

  #name(name: string, type: Entity['type']): string {
    const start = this.text.length;
    this.text += name;
    let entity = this.#entities.get(name);
    if (entity === undefined) {
      entity = {
        id: `e${this.#entities.size}`,
        name,
        named: true,
        type,
        aliases: [],
        role: null,
        knowledge: type === 'COUNTRY' ? name.toUpperCase() : null,
        affiliation: null,
      };
      this.#entities.set(name, entity);
    }
    this.#mentions.push({
      id: `m${this.#mentions.length}`,
      span: [start, start + name.length],
      entity: entity.id,
      kind: 'name',
    });
    return entity.id;
  }

  #words(text: string): Span {
    const start = this.text.length;
    this.text += text;
    return [start, start + text.trim().length];
  }

  said(
    { actor, recipient, speaker, type, verb, goods, figure }: Fact,
    filler: readonly string[],
    isOwn: boolean,
  ): void {
    const start = this.text.length;
    const who = isOwn ? null : this.#name(speaker, 'PERSON');
    const source: Span = [start, this.text.length];
    if (who !== null) this.text += ' ';
    const cue = who === null ? null : this.#words('said');
    if (who !== null) this.text += ' that ';
    const from = this.text.length;
    const a = this.#name(actor, 'COUNTRY');
    this.text += ` ${verb} `;
    const amount = this.#words(`${figure} ${goods}`);
    this.text += ' to ';
    const b = this.#name(recipient, 'COUNTRY');
    const evidence: Span = [from, this.text.length];
    this.text += ` ${filler.join(' ')}.`;
    const sentence: Span = [start, this.text.length];
    this.text += ' ';
    this.#sentences.push(sentence);
    const holder = `a${this.#attributions.length}`;
    if (who !== null && cue !== null)
      this.#attributions.push({
        id: holder,
        source: [source],
        cue: [cue],
        content: [[from, sentence[1] - 1]],
        kind: 'indirect',
        speaker: who,
        anonymous: false,
        parent: null,
        nested: false,
        via: [],
        addressee: [],
        occasion: null,
        confidence: 0.9,
      });
    this.#claims.push({
      id: `c${this.#claims.length}`,
      evidence: [evidence],
      text: this.text.slice(...sentence),
      context: [sentence],
      holder: who === null ? 'narrator' : holder,
      type,
      mode: null,
      actor: [a],
      recipient: [b],
      goods: [goods],
      quantities: [{ span: amount, value: figure, unit: goods, op: '=' }],
      time: null,
      place: null,
      polarity: 'affirmed',
      modality: 'asserted',
      origin: null,
      structure: {
        predicate: verb,
        form: 'clause',
        passive: false,
        negated: false,
        headline: false,
        arguments: [
          { relation: 'subject', lemma: actor.toLowerCase(), entity: a },
          { relation: 'object', lemma: goods, entity: null },
          { relation: 'to', lemma: recipient.toLowerCase(), entity: b },
        ],
        terms: [verb, goods, `${figure}`],
        names: [a, b],
        context: [...filler],
      },
    });
  }

  annotated(): Annotated {
    const text = this.text.trim();
    const sentences = this.#sentences.map((span) => ({ span, from: 0, to: 0, paragraph: 0, dateline: false }));
    return keyEntities(
      this.#id,
      keyFindings(this.#id, {
        id: this.#id,
        text,
        title: null,
        publishedAt: null,
        lang: 'en',
        paragraphs: [],
        sentences,
        tokens: {
          count: 0,
          start: new Int32Array(),
          end: new Int32Array(),
          word: [],
          lemma: [],
          upos: [],
          xpos: [],
          head: new Int32Array(),
          deprel: [],
          sentence: new Int32Array(),
        },
        names: [],
        mentions: this.#mentions,
        entities: [...this.#entities.values()],
        dates: [],
        quantities: [],
        attributions: this.#attributions,
        claims: this.#claims,
      }),
    );
  }
}

/** Gives each report of the made stream its own annotation; `spent` is the time that took, in milliseconds. */
export function madeStreamReader(): Reader & { spent: number } {
  const reader = {
    id: 'made stream',
    spent: 0,
    read(doc: Doc): Annotated {
      const started = performance.now();
      const { annotated } = madeReport(Number(doc.id.slice('made-'.length)));
      reader.spent += performance.now() - started;
      return annotated;
    },
  };
  return reader;
}
