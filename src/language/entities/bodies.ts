import { knownAt, knownByName } from '../../knowledge/index.ts';
import { DEFINITE_ARTICLE } from '../../lexicon/en/articles.ts';
import { GENITIVE_PREPOSITION, IN } from '../../lexicon/en/grammar.ts';
import { BODIES_OF_PLACES, COMPANY_WORDS, FIRM_WORDS, ORG_WORDS, STAFF_ENDING } from '../../lexicon/en/name-words.ts';
import { nounClass } from '../../lexicon/en/noun-classes.ts';
import { OUTLET_WORDS } from '../../lexicon/en/source-words.ts';
import { itemAt } from '../../model/item-at.ts';
import type { CutName } from './cut-name.ts';
import { addEntity, type Discourse } from './draft.ts';
import { countryEntity, keyedEntity } from './known-entities.ts';
import { sameForm } from './person-names.ts';
import type { View } from './view.ts';

/** Initials that no country is called by. */
const ACRONYM = /^(?:\p{Lu}\.?){3,6}$/u;

/** Bodies of a document by their names, acronyms and short forms. */
export class Bodies {
  readonly #discourse: Discourse;
  readonly #byForm = new Map<string, number>();
  /** long names by what they are called for short; null where two share it */
  readonly #long = new Map<string, string | null>();

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Remember which long names the document has, under their acronym and their first word. */
  note(form: string): void {
    const words = form.replace(DEFINITE_ARTICLE, '').split(/[\s\u00a0]+/);
    if (words.length < 2) return;
    const bare = words.filter((w) => !ORG_WORDS.has(w) && !COMPANY_WORDS.has(w));
    const isOfPlace = BODIES_OF_PLACES.has(words.at(-1));
    if (
      bare.length === 1 &&
      words[0] === bare[0] &&
      !isOfPlace &&
      !/^(?:country|region)$/.test(knownByName(itemAt(bare, 0))?.kind ?? '')
    )
      this.#short(sameForm(itemAt(bare, 0)), form);
    // "International Grain Board of the North" is "International Grain Board" for short
    const of = words.indexOf(GENITIVE_PREPOSITION);
    if (of >= 2) this.#short(sameForm(words.slice(0, of).join(' ')), form);
    const acronym = words
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0])
      .join('');
    if (acronym.length > 1) this.#long.set(acronym, form);
    // "the Lorvik Herald" is "the Herald", "Baker Finch LLP" is "Baker Finch"
    if (OUTLET_WORDS.has(words.at(-1).toLowerCase())) this.#short(sameForm(words.at(-1)), form);
    if (words.length > 2 && FIRM_WORDS.has(words.at(-1))) this.#short(sameForm(words.slice(0, -1).join(' ')), form);
  }

  #short(short: string, form: string): void {
    const other = this.#long.get(short);
    this.#long.set(short, other === undefined || sameForm(other ?? '') === sameForm(form) ? form : null);
  }

  /** Is this word the distinctive part of a longer name of the document? */
  hasShort(form: string): boolean {
    return typeof this.#long.get(sameForm(form)) === 'string';
  }

  /** "EPA" where the document has a body of these initials in full that is no outlet: that one, and not the agency of the tables. */
  isOtherThanOutlet({ form, known }: CutName): boolean {
    if (!/^(?:outlet|agency)$/.test(known?.kind ?? '') || !ACRONYM.test(form)) return false;
    const long = this.#long.get(form.replaceAll('.', '')) ?? null;
    if (long === null || knownByName(long)?.id === known?.id) return false;
    return !long.split(' ').some((word) => OUTLET_WORDS.has(word.toLowerCase()));
  }

  resolve(view: View, name: CutName, before: CutName | null): number {
    const { text, tokens } = view.doc;
    const isAcronym = /^(?:\p{Lu}\.?){2,6}$/u.test(name.form);
    const short = isAcronym ? name.form.replaceAll('.', '') : sameForm(name.form);
    // "North Sea Grain Board (NSGB)"
    const inBrackets =
      isAcronym &&
      before !== null &&
      before.type === 'ORG' &&
      /^\s*\($/.test(text.slice(tokens.end[before.to - 1], tokens.start[name.from]));
    const long = inBrackets ? before.form : (this.#long.get(short) ?? undefined);
    const longKnown = long === undefined ? null : knownByName(long);
    if (longKnown !== null && /^(?:organisation|outlet)$/.test(longKnown.kind))
      return keyedEntity(this.#discourse, longKnown.id, longKnown.name, 'ORG');
    const key = sameForm(long ?? name.form);
    const owner = this.#ownerOf(view, name, before);
    let entity =
      owner === null
        ? (this.#byForm.get(short) ??
          this.#byForm.get(key) ??
          (inBrackets ? this.#discourse.mentions.at(-1)?.entity : undefined))
        : (this.#byForm.get(`${owner} ${key}`) ?? this.#unowned(key));
    if (entity === undefined || (owner !== null && itemAt(this.#discourse.entities, entity).affiliation < 0)) {
      const { state, rest } = owner === null ? this.#stateOf(view, name) : { state: owner, rest: name.form };
      const known = rest === null ? null : knownByName(rest);
      const sameBody = known !== null && known.kind === 'body' && known.actor === state ? known : null;
      entity ??= sameBody ? this.#discourse.byKnowledge.get(sameBody.id) : undefined;
      entity ??= addEntity(this.#discourse, long ?? name.form, 'ORG', { knowledge: sameBody?.id ?? null });
      if (state !== null) itemAt(this.#discourse.entities, entity).affiliation = countryEntity(this.#discourse, state);
    }
    if (owner !== null) this.#byForm.set(`${owner} ${key}`, entity);
    this.#byForm.set(key, entity);
    this.#byForm.set(short, entity);
    return entity;
  }

  /** "Norland's Supreme Court", and then "the Supreme Court": not the body that the tables have under that name. */
  isAnothers(view: View, name: CutName, before: CutName | null): boolean {
    if (name.known?.kind !== 'body') return false;
    const owner = this.#ownerOf(view, name, before);
    return owner === null ? this.#byForm.has(sameForm(name.form)) : owner !== name.known.actor;
  }

  /**
   * "Norland's Foreign Ministry", "the Foreign Ministry in Norburg": the state whose it is, by the name in front or the
   * capital behind; a second one of that form is another's.
   */
  #ownerOf(view: View, name: CutName, before: CutName | null): string | null {
    const { text, tokens } = view.doc;
    if (!isBody(view, name)) return null;
    if (before?.known?.kind === 'country') {
      const between = text.slice(tokens.end[before.to - 1], tokens.start[name.from]);
      if (/^\s*(?:['’]s?)?\s+$/u.test(between)) return before.known.id;
    }
    if (tokens.word[name.to] !== IN || name.to + 1 >= tokens.start.length) return null;
    const seat = knownAt(text, tokens.start[name.to + 1]!).find(({ known }) => known.as === 'capital');
    return seat?.known.kind === 'country' ? seat.known.id : null;
  }

  /** The body of this form of which it was not said so far whose it is. */
  #unowned(key: string): number | undefined {
    const entity = this.#byForm.get(key);
    return entity !== undefined && itemAt(this.#discourse.entities, entity).affiliation < 0 ? entity : undefined;
  }

  /** "Danish Grain Board": the state in front, mentioned by itself too, and what is left of the name. */
  #stateOf(view: View, name: CutName): { state: string | null; rest: string | null } {
    const { text, tokens } = view.doc;
    const match = knownAt(text, tokens.start[name.from]!).find(
      ({ known, end }) =>
        known.kind === 'country' && (known.as === 'adjective' || known.as === 'name') && end < tokens.end[name.to - 1]!,
    );
    if (!match) return { state: null, rest: null };
    let to = name.from + 1;
    while (to < name.to && tokens.start[to]! < match.end) to++;
    if (!isBody(view, name) || tokens.end[to - 1] !== match.end) return { state: null, rest: null };
    const entity = countryEntity(this.#discourse, match.known.id);
    this.#discourse.mentions.push({ from: name.from, to, head: to - 1, kind: 'name', entity, adjective: true });
    itemAt(this.#discourse.entities, entity).forms.add(match.known.form);
    const skip = /^['’]s$/.test(tokens.word[to] ?? '') ? to + 1 : to;
    return {
      state: match.known.id,
      rest: skip < name.to ? text.slice(tokens.start[skip], tokens.end[name.to - 1]) : null,
    };
  }
}

function isBody({ doc: { tokens }, lemma }: View, name: CutName): boolean {
  const last = name.to - 1;
  return ORG_WORDS.has(tokens.word[last]!) || nounClass(lemma[last]!) === 'body' || tokens.word[last] === STAFF_ENDING;
}
