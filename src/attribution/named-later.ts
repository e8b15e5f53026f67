import { ADDRESS_FORMS } from '../lexicon/en/offices.ts';
import { ANY_OFFICE, CHIEFS, KNOWN_BY_OFFICE, STAYS_UNNAMED } from '../lexicon/en/source-words.ts';
import type { Entity } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { runBehind } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import type { DocView } from './doc-view.ts';
import type { Draft } from './draft.ts';
import type { EntityTable } from './entity-table.ts';
import type { Speaker } from './speaker.ts';

/** Sentences from the head of an article in which a speaker may stand before being named. */
const HEAD = 6;
/** Paragraphs at the head in which an official may be one of several of that state who speak below. */
const TOP = 3;
/** … and sentences within which the first of them speaks. */
const SOON = 8;

/**
 * A headline or lede says "a Norland official", the body then names the deputy minister: they are one, where the
 * body names one speaker of that state whose office the words fit, and nothing says that the name is withheld. Of
 * several whom "official" fits, a summary's is the one who is the first named speaker who holds an office, right below it.
 */
export function nameHeads(
  view: DocView,
  table: EntityTable,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const {
    doc: { tokens, sentences, text },
  } = view;
  const named = drafts.flatMap((d, i) => {
    const e = table.entity(itemAt(speakers, i).entity ?? '');
    return e?.type === 'PERSON' && table.isNamed(e.id) && e.role !== null ? [{ at: d.head, e }] : [];
  });
  const uses = new Map<string, number>();
  const isOpen = ({ entity, anonymous }: Speaker): boolean =>
    entity !== null && (anonymous || table.isKnownByOffice(entity));
  for (const { entity } of speakers) if (entity !== null) uses.set(entity, (uses.get(entity) ?? 0) + 1);
  return speakers.map((speaker, i) => {
    const draft = itemAt(drafts, i);
    const source = draft.source[0];
    if (!isOpen(speaker) || speaker.entity === null || source === undefined || uses.get(speaker.entity) !== 1)
      return speaker;
    const sentence = itemAt(sentences, tokens.sentence[source[0]]!);
    const head = headOf(tokens, source[0], source[1]);
    if (
      tokens.sentence[source[0]]! >= HEAD ||
      tokens.xpos[head] === 'NNS' ||
      STAYS_UNNAMED.test(text.slice(...sentence.span))
    )
      return speaker;
    const unnamed = table.entityOf(speaker.entity);
    const lemma = lemmaOf(tokens, head);
    const later = new Set(named.flatMap(({ at, e }) => (at > draft.head && fits(unnamed, lemma, e) ? [e.id] : [])));
    const [only] = later;
    const first = named.find(({ at }) => at > draft.head);
    const isSoon =
      ANY_OFFICE.has(lemma) &&
      sentence.paragraph < TOP &&
      first !== undefined &&
      first.e.id === only &&
      tokens.sentence[first.at]! - tokens.sentence[head]! <= SOON;
    // "his lawyer" has a master, and of two lawyers named later nobody can tell which it is
    const isOwned = tokens.xpos[source[0]] === 'PRP$';
    if ((isOwned && !(CHIEFS.has(lemma) || KNOWN_BY_OFFICE.has(lemma))) || (later.size > 1 && !isSoon)) return speaker;
    const who = only ?? (ANY_OFFICE.has(lemma) ? null : namedNext(view, table, drafts, speakers, i));
    if (who === null) return speaker;
    table.bindHead(head, who);
    return { entity: who, anonymous: false, rule: 'named later' };
  });
}

/** Sentences behind a description within which its name stands, where it stands by itself. */
const NEXT = 2;
/** Words of a name. */
const NAME = 4;

/**
 * "A former mayor told the court that … . "I never did," said Ada Vell.": who speaks next, by a name that says no more
 * of her and that the report has not had before, is the one who was only described.
 */
function namedNext(
  { doc: { tokens, text } }: DocView,
  table: EntityTable,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  i: number,
): string | null {
  const at = itemAt(drafts, i).head;
  const next = drafts.reduce(
    (best, { head }, k) => (head > at && (best === -1 || head < itemAt(drafts, best).head) ? k : best),
    -1,
  );
  const [source] = drafts[next]?.source ?? [];
  const person = table.entity(speakers[next]?.entity ?? '');
  if (source === undefined || person?.type !== 'PERSON' || person.role !== null || !table.isNamed(person.id))
    return null;
  const to = source[1];
  // "Dr Ada Vell"
  const from = runBehind(source[0], to - 1, (k) => ADDRESS_FORMS.test(tokens.word[k]!));
  const first = table.names.find(({ entity }) => entity === person.id)?.token ?? -1;
  const words = text.slice(tokens.start[from], tokens.end[to - 1]);
  const isBare = to - from > 1 && to - from <= NAME && words === person.name && !/^[,(]$/.test(tokens.word[to] ?? '');
  return isBare && first >= from && first < to && tokens.sentence[from]! - tokens.sentence[at]! <= NEXT
    ? person.id
    : null;
}

function fits(unnamed: Entity, lemma: string, person: Entity): boolean {
  const sameState = unnamed.affiliation !== null && unnamed.affiliation === person.affiliation;
  const office = (person.role ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(lemma);
  return office ? unnamed.affiliation === null || sameState : sameState && ANY_OFFICE.has(lemma);
}
