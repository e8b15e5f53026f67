import { originRange, type GivenJudgement } from '../lasting/index.ts';
import type { Judgement, Verdict } from '../ledger/index.ts';
import { itemAt } from '../model/item-at.ts';
import { plural } from '../view/words.ts';
import type { Desk } from './desk.ts';
import { speakerName } from './speakers.ts';

/** What a claim rested on before a judgement, to say what that changed. */
export interface Before {
  readonly claim: string;
  readonly words: string;
  readonly origins: readonly [low: number, high: number];
  readonly articles: number;
  /** places that deny or contradict it */
  readonly denials: number;
}

/** What was judged lately and on what the claim rested before; kept in memory, for the sentence after it alone. */
const MOST_BEFORE = 500;
const before = new WeakMap<Desk, Map<number, Before>>();

/** Append a judgement, remembering what its claim rested on. */
export async function judgeAt(desk: Desk, given: GivenJudgement): Promise<Judgement> {
  const about = [given.about ?? []].flat()[0] ?? null;
  const known = about === null ? null : await standingOf(desk, about);
  const judgement = await desk.judge(given);
  if (known !== null) remember(desk, judgement.seq, known);
  return judgement;
}

/** Accept or reject several findings in one act. Returns the last of the judgements. */
export async function judgeTogether(
  desk: Desk,
  person: string,
  verdict: 'accept' | 'reject',
  findings: readonly string[],
): Promise<Judgement> {
  const judged = await desk.judgeAll(findings.map((about) => ({ person, verdict, about })));
  return itemAt(judged, judged.length - 1);
}

/** Take back one judgement, or the last act of a person; null where there is none left. */
export async function undoLast(desk: Desk, person: string, seq: number | null): Promise<Judgement | null> {
  const one = seq === null ? null : await judgementAt(desk, seq);
  const act = seq === null ? desk.log.lastActOf(person) : one === null ? [] : [one];
  const [anchor] = act.length === 1 ? itemAt(act, 0).anchors : [];
  const known =
    anchor === undefined || anchor.finding === null
      ? null
      : await standingOf(desk, `${anchor.article}.${anchor.finding}`);
  const undone = await desk.judgeAll(
    act.toReversed().map((judgement) => ({ person, verdict: 'undo', undoes: judgement.seq })),
  );
  const last = undone.at(-1) ?? null;
  if (known !== null && last !== null) remember(desk, last.seq, known);
  return last;
}

/** Say again what was taken back last; null where nothing was, or something was judged since. */
export async function redoLast(desk: Desk, person: string): Promise<Judgement | null> {
  const act = desk.log.lastTakenBack(person);
  const said = await desk.judgeAll(
    act.map(({ verdict, of, anchors, says, note, saw, reader, names }) => ({
      names,
      person,
      verdict,
      of,
      anchors,
      says,
      note,
      saw,
      reader,
    })),
  );
  return said.at(-1) ?? null;
}

async function judgementAt(desk: Desk, seq: number): Promise<Judgement | null> {
  const [found] = await desk.ledger.read((tx) => tx.judgementsAfter(seq - 1, 1));
  return found?.seq === seq ? found : null;
}

function remember(desk: Desk, seq: number, known: Before): void {
  const own = before.get(desk) ?? new Map<number, Before>();
  before.set(desk, own);
  own.set(seq, known);
  for (const oldest of own.keys()) if (own.size > MOST_BEFORE) own.delete(oldest);
}

/** What the claim rests on that a finding is a telling of; null where it tells none. */
async function standingOf(desk: Desk, about: string): Promise<Before | null> {
  const [, article = '', finding = ''] = /^(a_[0-9a-z]+)(?:@\d+)?\.([0-9a-z.]+)$/.exec(about) ?? [];
  for (const part of await desk.partsAt(article === '' ? about : article))
    for (const group of part.claims) {
      const address = part.addresses.get(group.id);
      if (address === undefined) continue;
      const isIt =
        address === about ||
        group.members.some(({ article: id, claim }) => claim === finding && part.places.get(id)?.address === article);
      if (isIt)
        return {
          claim: address,
          words: group.text,
          origins: originRange(group.counts),
          articles: group.counts.articles,
          denials: group.members.filter(({ relation }) => relation === 'denies' || relation === 'contradicts').length,
        };
    }
  return null;
}

const SAID: Readonly<Record<Verdict, string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  correct: 'Set right',
  same: 'One origin',
  different: 'Two origins',
  unsure: 'Left open',
  note: 'Noted',
  undo: 'Taken back',
};

/** What a judgement did, in a sentence: its words, and what its claim rests on now. */
async function saidOf(desk: Desk, seq: number): Promise<string | null> {
  const judgement = await judgementAt(desk, seq);
  if (judgement === null) return null;
  const act = desk.log.togetherWith(judgement).length;
  if (act > 1)
    return `${SAID[judgement.verdict]}: ${plural(act, 'finding')}.${judgement.verdict === 'undo' ? '' : ' Undo takes back all of them.'}`;
  if (judgement.of === 'entities' && judgement.names === undefined)
    return `${judgement.verdict === 'different' ? 'Two people of one name' : SAID[judgement.verdict]}.`;
  if (judgement.names !== undefined) return `${saidOfNames(judgement)}.`;
  const exact = judgement.anchors[0]?.exact.replace(/\s+/g, ' ') ?? '';
  const words = exact.length > 90 ? `${exact.slice(0, 89)}…` : exact;
  const known = before.get(desk)?.get(seq);
  const rests = known === undefined ? '' : await changeOf(desk, known);
  return `${SAID[judgement.verdict]}: “${words}”.${rests}`;
}

/** Of two names, what was said. */
function saidOfNames({ verdict, names = ['', ''] }: Judgement): string {
  const both = names.map(speakerName).join(' and ');
  return verdict === 'same'
    ? `${both} are one speaker`
    : verdict === 'different'
      ? `${both} are two speakers`
      : `${SAID[verdict]}, of ${both}`;
}

async function changeOf(desk: Desk, was: Before): Promise<string> {
  const found = await desk.ledger.resolve(was.claim);
  const now =
    found === null || found.state === 'gone' || found.state === 'unread' ? null : await standingOf(desk, found.address);
  if (now === null) return ' Its claim stands no more.';
  const [from, to] = [restsOf(was), restsOf(now)];
  return from === to ? ` Its claim stands in ${to}, as before.` : ` Its claim stood in ${from}, and now in ${to}.`;
}

/** "3 articles, on 1–2 origins, denied in 2 places" */
function restsOf({ origins: [low, high], articles, denials }: Before): string {
  const origins = low === high ? plural(low, 'origin') : `${low}–${high} origins`;
  return `${plural(articles, 'article')}, on ${origins}${denials === 0 ? '' : `, denied in ${plural(denials, 'place')}`}`;
}

/** What the page before did, where the address of this one says so (`?done=SEQ`). */
export async function saidIn({
  desk,
  query,
}: {
  readonly desk: Desk;
  readonly query: URLSearchParams;
}): Promise<string | null> {
  const seq = query.get('done') ?? '';
  return /^\d{1,15}$/.test(seq) ? saidOf(desk, Number(seq)) : null;
}
