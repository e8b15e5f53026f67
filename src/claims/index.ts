import type { Annotated, Attributed, Claim, ClaimType } from '../model/index.ts';
import { treeOf } from '../model/tree.ts';
import { aimOf } from './aim.ts';
import { argumentsOf } from './arguments.ts';
import { completeParties } from './complete-parties.ts';
import { goodsOf, placeOf, quantitiesOf, timeOf } from './details.ts';
import { evidenceOf } from './evidence.ts';
import { findEvents, type ToldEvent } from './find-events.ts';
import { goodsInText } from './goods-in-text.ts';
import { indexHolders, type Holders } from './holders.ts';
import { contentsLeft, sentencesLeft } from './left-over.ts';
import { mendTrees } from './mend-trees.ts';
import { canAct, indexParties, withBodies } from './parties.ts';
import { futureType, isRefusal } from './future-type.ts';
import { ownWords } from './own-words.ts';
import type { Reading, Scene } from './reading.ts';
import { structureOf } from './structure.ts';
import { soleAntecedents } from './sole-antecedent.ts';
import { isDenial, isSpeakersOwn } from './stance.ts';
import { isOthersWord, quotedTokens } from './whose-words.ts';
import { throughCue } from './through-cue.ts';

/** What is claimed, one proposition each: type, parties, goods, time, polarity, modality, holder. */
export function findClaims(attributed: Attributed): Annotated {
  const holders = indexHolders(attributed);
  const mended: Attributed = { ...attributed, tokens: mendTrees(attributed, holders) };
  const tree = treeOf(mended.tokens);
  const parties = indexParties(mended, tree);
  const scene: Scene = {
    ...parties,
    mentionAt: soleAntecedents(parties),
    likelyAt: parties.mentionAt,
    goods: goodsInText(mended.tokens),
    quoted: quotedTokens(mended),
  };
  const events = findEvents(scene, mended, holders);
  const left = [...contentsLeft(scene, mended, holders, events), ...sentencesLeft(scene, holders, events)];
  const claims = [...events, ...left].flatMap((found) => claimOf(scene, mended, holders, found) ?? []);
  claims.sort((a, b) => a.evidence[0]![0] - b.evidence[0]![0] || b.evidence[0]![1] - a.evidence[0]![1]);
  return {
    ...attributed,
    claims: completeParties(claims, attributed.sentences).map((claim, index) => ({ ...claim, id: `c${index + 1}` })),
  };
}

/** Acts done by saying so: they happen when it is said. */
const SPEECH_ACTS: ReadonlySet<ClaimType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
]);

/** When an act of speech was done: when it was told by `act`, or said by the actor himself. */
function occasionOf(
  doc: Attributed,
  act: number,
  holder: number,
  type: ClaimType,
  actor: readonly string[],
): string | null {
  if (act >= 0) return doc.attributions[act]!.occasion?.date ?? null;
  const said = holder < 0 ? null : doc.attributions[holder]!;
  return said !== null && said.speaker !== null && SPEECH_ACTS.has(type) && actor.includes(said.speaker)
    ? (said.occasion?.date ?? null)
    : null;
}

/** Has the predicate a doer of its own, named or not: "prosecutors would charge him", "he was charged"? */
function isDone({ analysis: { tokens }, tree }: Scene, { at, actorless }: Reading): boolean {
  if (tokens.upos[at] !== 'VERB' || actorless === true) return false;
  const { subject, passive } = argumentsOf(tokens, tree, at);
  return subject >= 0 || passive;
}

function claimOf(scene: Scene, doc: Attributed, holders: Holders, found: ToldEvent): Claim | null {
  const { reading, act } = found;
  const index = holders.contentOf[reading.at]!;
  const holder = index < 0 ? null : doc.attributions[index]!;
  const evidence = evidenceOf(doc, scene.tree, found, holder);
  const manner = throughCue(scene, holders, reading.at, index, reading);
  if (manner === null) return null;
  let { type, actor, recipient } = reading;
  let { polarity, modality } = manner;
  const speaker = holder?.speaker ?? null;
  if (isRefusal(type, reading) && isSpeakersOwn(scene, holder, actor)) {
    type = 'REJECT';
    polarity = 'affirmed';
    modality = 'asserted';
  } else if (polarity === 'negated' && isSpeakersOwn(scene, holder, actor)) polarity = 'denied';
  if (holder !== null && isDenial(doc, holders, index)) polarity = polarity === 'affirmed' ? 'denied' : polarity;
  // what somebody says must be done, he asks for
  if (modality === 'requested' && polarity === 'affirmed' && speaker !== null && actor.length > 0) {
    if (!actor.includes(speaker)) recipient = actor;
    if (type !== 'REQUEST') {
      type = 'REQUEST';
      actor = [speaker];
    }
  }
  // "their conduct is unacceptable", she said; not so what others are said to do
  if ((type === 'ACCUSE' || type === 'THREATEN') && actor.length === 0 && speaker !== null && !isDone(scene, reading))
    actor = [speaker];
  if (recipient.length === 0 && actor.length > 0 && reading.closed !== true)
    recipient = aimOf(scene, holders, found, type, actor);
  // a sanction that is only hinted at threatens nobody yet
  const hinted = modality === 'possible' && reading.modality !== 'possible';
  const own = reading.foretold !== true && (holder === null || isSpeakersOwn(scene, holder, actor));
  if (!hinted) type = futureType(type, { polarity, modality }, own);
  // of an event, that is: what is said of a thing is a state of it
  const acting = (id: string): boolean => type === 'STATE' || canAct(scene.entities.get(id)!);
  const parties = {
    actor: withBodies(scene, actor.filter(acting)),
    recipient: withBodies(
      scene,
      recipient.filter((id) => !actor.includes(id) && acting(id)),
    ),
  };
  const { text, context, form } = ownWords(scene, doc, reading.at, evidence);
  return {
    id: '',
    evidence,
    text,
    context,
    holder: holder?.id ?? (isOthersWord(scene, holders, scene.quoted, reading.at) ? 'unclear' : 'narrator'),
    type,
    mode: reading.mode,
    ...parties,
    goods: goodsOf(scene, doc, reading, evidence),
    quantities: quantitiesOf(doc, evidence),
    time: timeOf(scene, doc, reading.at, evidence, act < 0) ?? occasionOf(doc, act, index, type, actor),
    place: placeOf(scene, reading.at, [...parties.actor, ...parties.recipient]),
    polarity,
    modality,
    origin: null,
    structure: { ...structureOf({ ...scene, mentionAt: scene.likelyAt }, reading.at, evidence), sentence: form },
  };
}
