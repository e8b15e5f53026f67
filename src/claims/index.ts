import { FREE_RELATIVES } from '../lexicon/en/attitudes.ts';
import type { Annotated, Attributed, Attribution, Claim, ClaimType, Span, Tokens } from '../model/index.ts';
import { itemAt, valueAt } from '../model/item-at.ts';
import { ALL_RULES, type LeftOut } from '../model/rules.ts';
import { tokensIn, relation } from '../model/tokens.ts';
import { treeOf } from '../model/tree.ts';
import { withThoseActedFor } from './acting-for.ts';
import { canAct } from './can-act.ts';
import { clauseTable } from './clauses.ts';
import { describedParties, type DescribedParties } from './described-parties.ts';
import { goodsOf, placeOf, quantitiesOf, timeOf } from './details.ts';
import { wordingOf, type EventWording } from './event-marks.ts';
import { evidenceOf } from './evidence.ts';
import { findEvents, type FoundEvent } from './find-events.ts';
import { goodsInText } from './goods-in-text.ts';
import { indexHolders, type Holders } from './holders.ts';
import {
  confidenceOf,
  judgeParty,
  PARTY_FIELDS,
  PARTY_LINE,
  type JudgedParty,
  type PartyField,
} from './judge-parties.ts';
import { contentsLeft, sentencesLeft } from './left-over.ts';
import { mendTrees } from './mend-trees.ts';
import { ownWords } from './own-words.ts';
import { indexParties } from './parties.ts';
import { frameOf } from './read-frame.ts';
import { NO_PARTY, type Reading, type ClauseView } from './reading.ts';
import { reasonsOf } from './reasons.ts';
import { settle, DONE_BY_SAYING, type Settled } from './settle.ts';
import { soleAntecedents } from './sole-antecedent.ts';
import { withoutWe } from './spoken-for.ts';
import { isDanger } from './states.ts';
import { structureOf } from './structure.ts';
import { isBesideContent, isOthersReport, othersWord, quotedTokens } from './whose-words.ts';

export { withMeanings } from './meaning.ts';
export { TREE_RULES } from './mend-trees.ts';

/**
 * Is told of each party that a claim would name, before the unsure are left open, and of how its event is told: to train
 * the judge, and to measure it.
 */
export type Notice = (party: JudgedParty, wording: EventWording) => void;

/** What is claimed, one proposition each: type, parties, goods, time, polarity, modality, holder. */
export function findClaims(
  attributed: Attributed,
  { leftOut = ALL_RULES, notice = () => {} }: { readonly leftOut?: LeftOut; readonly notice?: Notice } = {},
): Annotated {
  const holders = indexHolders(attributed);
  const mended: Attributed = { ...attributed, tokens: mendTrees(attributed, holders, leftOut) };
  const tree = treeOf(mended.tokens);
  const parties = indexParties(mended, tree);
  const quoted = quotedTokens(mended);
  const entities = new Map(parties.entities);
  const view: ClauseView = {
    ...parties,
    entities,
    mentionAt: soleAntecedents(parties, (i) => speakerAt(attributed, holders, quoted, i)),
    likelyAt: parties.mentionAt,
    goods: goodsInText(mended.tokens),
    quoted,
    clauses: clauseTable(mended.tokens, tree, (predicate, args) => frameOf(view, predicate, args)),
  };
  const described = describedParties(view, attributed, entities);
  const claimed = (found: readonly FoundEvent[]): Made[] =>
    found.flatMap((one) => {
      const claim = claimOf(view, mended, holders, one, described, notice);
      return claim === null ? [] : [{ found: one, claim }];
    });
  const events = findEvents(view, mended, holders);
  const made = claimed(events);
  // an event of which no claim came leaves open what was said
  const said = [...made, ...claimed(contentsLeft(view, mended, holders, made.map(foundIn)))];
  const told = [...said, ...claimed(sentencesLeft(view, holders, [...events, ...said.map(foundIn)]))];
  const claims = told.map(({ claim }) => claim);
  claims.sort(
    (a, b) =>
      itemAt(a.evidence, 0)[0] - itemAt(b.evidence, 0)[0] || itemAt(b.evidence, 0)[1] - itemAt(a.evidence, 0)[1],
  );
  return {
    ...attributed,
    entities: [...attributed.entities, ...described.entities],
    mentions: [...attributed.mentions, ...described.mentions],
    claims: claims.map((claim, index) => ({ ...claim, id: `c${index + 1}` })),
  };
}

/** An event with the claim that came of it. */
interface Made {
  readonly found: FoundEvent;
  readonly claim: Claim;
}

const foundIn = ({ found }: Made): FoundEvent => found;

/** Who speaks the quoted token, null where it is not quoted or not known. */
function speakerAt({ attributions }: Attributed, { contentOf }: Holders, quoted: Uint8Array, i: number): string | null {
  const said = quoted[i] === 1 ? contentOf[i]! : -1;
  return said === -1 ? null : itemAt(attributions, said).speaker;
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Free relatives in fewer words than this name a thing: "what they called a ploy". */
const LONGEST_FRAGMENT = 9;

/** When an act of speech was done: when it was told by `act`, or said by the actor himself. */
function occasionOf(
  doc: Attributed,
  act: number,
  holder: number,
  type: ClaimType,
  actor: readonly string[],
): string | null {
  if (act !== -1) return itemAt(doc.attributions, act).occasion?.date ?? null;
  const said = holder === -1 ? null : itemAt(doc.attributions, holder);
  return said !== null && said.speaker !== null && DONE_BY_SAYING.has(type) && actor.includes(said.speaker)
    ? (said.occasion?.date ?? null)
    : null;
}

/** The tokens of spans, in their order. */
function tokensAt(tokens: Tokens, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const span of spans) {
    const [from, to] = tokensIn(tokens, span);
    for (let i = from; i < to; i++) found.push(i);
  }
  return found;
}

/** Is it no statement: without a finite verb, or opened by a question word that its clause does not ask with? */
function isFragment(view: ClauseView, doc: Attributed, { rule, at }: Reading, evidence: readonly Span[]): boolean {
  const { tokens, title, text } = doc;
  if (
    rule === 'left over' ||
    isDanger(view, at) ||
    (title !== null && text.startsWith(title) && itemAt(evidence, 0)[0] < title.length)
  )
    return false;
  const words = tokensAt(tokens, evidence);
  const first = words.find((i) => tokens.upos[i] !== 'PUNCT');
  if (first !== undefined && FREE_RELATIVES.has(tokens.word[first]!) && words.length < LONGEST_FRAGMENT) return true;
  const own = tokens.xpos[at] !== 'VBG' && words.some((i) => tokens.head[i] === at && tokens.deprel[i] === 'nsubj');
  return !own && !words.some((i) => FINITE.has(tokens.xpos[i]!));
}

/** Of "could not confirm, *deny* or discuss it" a verb by itself: what it is said of stands with another. */
function isBare({ tokens }: Attributed, at: number, evidence: readonly Span[]): boolean {
  return relation(tokens, at) === 'conj' && tokensAt(tokens, evidence).length === 1;
}

/** Holders where a clause that stands beside a content, or in another's report that is judged in it, is not held. */
function letGo(holders: Holders, at: number): Holders {
  const contentOf = holders.contentOf.slice();
  contentOf[at] = -1;
  return { ...holders, contentOf };
}

/** Whom the words seem to name where it is not sure, but for those who stand on the other side. */
function leftOpen(
  settled: Settled,
  unsure: readonly PartyField[],
  { actor, recipient }: Pick<Claim, PartyField>,
): Pick<Claim, PartyField> {
  const idsOf = (field: PartyField): readonly string[] =>
    unsure.includes(field) ? settled[field].filter((id) => !actor.includes(id) && !recipient.includes(id)) : NO_PARTY;
  return { actor: idsOf('actor'), recipient: idsOf('recipient') };
}

/** Who is only described, where nobody else was found. */
function withDescribed(settled: Settled, reading: Reading, described: DescribedParties): Settled {
  return PARTY_FIELDS.reduce((all, field) => {
    const found = all[field].length > 0 ? NO_PARTY : described.find(reading, field);
    return found.length === 0 ? all : { ...all, [field]: found, by: { ...all.by, [field]: 'described' } };
  }, settled);
}

/** Whose words a reading stands in, if not in those of the attribution around it; `foreign`: in a third one's report. */
function holdersAt(
  view: ClauseView,
  all: Holders,
  at: number,
): { readonly foreign: boolean; readonly holders: Holders } {
  const content = all.contentOf[at]!;
  const foreign = content !== -1 && isOthersReport(view, all, at, content);
  const free = foreign || (content !== -1 && isBesideContent(view, all, at, content));
  return { foreign, holders: free ? letGo(all, at) : all };
}

/** The parties of whom it is sure, with those whom they act for, and the fields in which somebody was left open. */
function sureParties(
  view: ClauseView,
  doc: Attributed,
  holder: Attribution | null,
  reading: Reading,
  settled: Settled,
  judged: Readonly<Record<PartyField, JudgedParty>>,
): {
  readonly unsure: readonly PartyField[];
  readonly actor: readonly string[];
  readonly parties: Record<PartyField, readonly string[]>;
} {
  const { type, by } = settled;
  const isSure = (field: PartyField): boolean => type === 'STATE' || judged[field].probability >= PARTY_LINE[field];
  // who is only described is none of "us", and acts for nobody
  const isNamed = (field: PartyField): boolean => by[field] !== 'described';
  // nobody is on both sides: one left open as the actor does not come back as the recipient
  const sure = (field: PartyField): readonly string[] => (isSure(field) && isNamed(field) ? settled[field] : NO_PARTY);
  const actor = withoutWe(view, doc, holder, reading, sure('actor'), sure('recipient'));
  const recipient = withoutWe(view, doc, holder, reading, sure('recipient'), sure('actor'));
  const named = { actor, recipient };
  // of an event, that is: what is said of a thing is a state of it
  const acting = (id: string): boolean => type === 'STATE' || canAct(valueAt(view.entities, id));
  const others = recipient.filter((id) => !actor.includes(id) && acting(id));
  // what somebody is or undergoes, he does for nobody
  const doers = actor.filter(acting);
  const parties: Record<PartyField, readonly string[]> = {
    actor: type === 'STATE' ? doers : withThoseActedFor(view, doers, type, 'actor', recipient),
    recipient: withThoseActedFor(view, others, type, 'recipient', actor),
  };
  for (const field of PARTY_FIELDS) if (!isNamed(field) && isSure(field)) parties[field] = settled[field];
  const isOpen = (field: PartyField): boolean =>
    isNamed(field) ? named[field].length < settled[field].length : !isSure(field);
  return { actor, unsure: PARTY_FIELDS.filter(isOpen), parties };
}

function claimOf(
  view: ClauseView,
  doc: Attributed,
  all: Holders,
  found: FoundEvent,
  described: DescribedParties,
  notice: Notice,
): Claim | null {
  const { reading, act } = found;
  const { foreign, holders } = holdersAt(view, all, reading.at);
  const index = holders.contentOf[reading.at]!;
  const holder = index === -1 ? null : itemAt(doc.attributions, index);
  const settled = settle(view, doc, holders, found);
  if (settled === null) return null;
  const { type, polarity, modality } = settled;
  const evidence = evidenceOf(doc, view.tree, found, holder);
  if ((type === 'STATE' && isFragment(view, doc, reading, evidence)) || isBare(doc, reading.at, evidence)) return null;
  const byAccusers = settled.by.modality === 'accusers' ? 'accusers' : null;
  const others =
    holder === null
      ? (byAccusers ?? othersWord(view, holders, view.quoted, reading.at) ?? (foreign ? 'introduced' : null))
      : null;
  const explained = withDescribed(settled, reading, described);
  const judged = {
    actor: judgeParty(view, reading, explained, holder, 'actor'),
    recipient: judgeParty(view, reading, explained, holder, 'recipient'),
  };
  const wording = wordingOf(view, reading.at, explained);
  notice(judged.actor, wording);
  notice(judged.recipient, wording);
  const { unsure, actor, parties } = sureParties(view, doc, holder, reading, explained, judged);
  const { text, context, form } = ownWords(view, doc, reading.at, evidence);
  return {
    id: '',
    evidence,
    text,
    context,
    holder: holder?.id ?? (others === null ? 'narrator' : 'unclear'),
    type,
    mode: reading.mode,
    ...parties,
    goods: goodsOf(view, doc, reading, evidence),
    quantities: quantitiesOf(doc, evidence),
    time: timeOf(view, doc, reading.at, evidence, act === -1) ?? occasionOf(doc, act, index, type, actor),
    place: placeOf(view, reading.at, [...parties.actor, ...parties.recipient]),
    polarity,
    modality,
    origin: null,
    reasons: reasonsOf(view, reading, explained, holder !== null, others, unsure),
    ...(type === 'STATE'
      ? {}
      : { confidence: { actor: confidenceOf(judged.actor), recipient: confidenceOf(judged.recipient) } }),
    structure: {
      ...structureOf({ ...view, mentionAt: view.likelyAt }, reading.at, evidence),
      sentence: form,
      ...(unsure.length > 0 && { leftOpen: leftOpen(explained, unsure, parties) }),
    },
  };
}
