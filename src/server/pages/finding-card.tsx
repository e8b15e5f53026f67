import type { VNode } from 'preact';
import { originRange } from '../../lasting/index.ts';
import type { Judgement } from '../../ledger/index.ts';
import { ClaimType, Modality, Polarity, type Span } from '../../model/index.ts';
import { segments } from '../../view/highlight.ts';
import { sentenceAround } from '../../view/ledger-view.ts';
import { initials, Why } from '../../view/parts.tsx';
import { plural } from '../../view/words.ts';
import { voiceWords, type FindingView } from '../find-finding.ts';
import { rangeWords } from './desk-page.tsx';

/** Where a form leads back to, and what it is about. */
interface CardParts {
  readonly finding: FindingView;
  readonly judged: readonly Judgement[];
  /** path to go on at after a judgement */
  readonly back: string;
  /** may this person judge? */
  readonly open: boolean;
}

/** One finding, to be judged: whose word, the words, what rests on it, and the keys. */
export function FindingCard({ finding, judged, back, open }: CardParts): VNode {
  const { claim, group, claimAddress, isWeak } = finding;
  return (
    <section class={isWeak ? 'card weak' : 'card'} aria-label="Finding" data-card={finding.about}>
      <p class="who">
        {voiceWords(finding)}
        {isWeak && <em class="weak"> weak finding</em>}
      </p>
      {claim !== null && <p class="quiet">{codeWords(finding)}</p>}
      {group !== null && (
        <p class="rests">
          {claimAddress === null ? group.text : <a href={`/c/${claimAddress}`}>{group.text}</a>}{' '}
          <span class="quiet">
            {plural(group.counts.articles, 'article')}, {rangeWords(originRange(group.counts))}
          </span>
        </p>
      )}
      <JudgedLines judged={judged} back={back} open={open} />
      {open && <JudgeForm about={finding.about} back={back} />}
      {open && <CorrectForm finding={finding} back={back} />}
      <Why reasons={finding.reasons} />
    </section>
  );
}

/** Who does what to whom, coded. */
function codeWords({ claim }: FindingView): string {
  if (claim === null) return '';
  return [claim.type === 'STATE' ? 'no event' : claim.type.toLowerCase(), claim.polarity, claim.modality].join(' · ');
}

/** What people said of it so far, with their initials; each can be taken back. */
function JudgedLines({
  judged,
  back,
  open,
}: {
  readonly judged: readonly Judgement[];
  readonly back: string;
  readonly open: boolean;
}): VNode | null {
  return judged.length === 0 ? null : (
    <ul class="bare judgements">
      {judged.map(({ seq, verdict, person, at }) => (
        <li key={seq}>
          <span class="initials" title={person}>
            {initials(person)}
          </span>{' '}
          {VERDICT_WORDS[verdict]} <span class="quiet">{at.slice(0, 10)}</span>
          {open && (
            <form method="post" action="/undo" class="inline">
              <input type="hidden" name="seq" value={seq} />
              <input type="hidden" name="back" value={back} />
              <button type="submit" class="small">
                take back
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What somebody did, as a sentence has it behind a name. */
export const VERDICT_WORDS: Readonly<Record<Judgement['verdict'], string>> = {
  accept: 'accepted it',
  reject: 'rejected it',
  correct: 'set it right',
  same: 'said: one',
  different: 'said: two',
  unsure: 'left it open',
  note: 'noted',
  undo: 'took it back',
};

/** One key judges and goes on. Nothing else on the page does. */
function JudgeForm({ about, back }: { readonly about: string; readonly back: string }): VNode {
  return (
    <form method="post" action="/judge" class="keys">
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="back" value={back} />
      <KeyButton name="verdict" value="accept" keys="a" label="Accept" />
      <KeyButton name="verdict" value="reject" keys="x" label="Reject" />
    </form>
  );
}

/** A button that shows its key. */
export function KeyButton({
  name,
  value,
  keys,
  label,
}: {
  readonly name: string;
  readonly value: string;
  readonly keys: string;
  readonly label: string;
}): VNode {
  return (
    <button type="submit" name={name} value={value} data-key={keys} aria-keyshortcuts={keyWords(keys, '+')}>
      {label} <kbd aria-hidden="true">{keyWords(keys, ' ')}</kbd>
    </button>
  );
}

/** "Space", "Shift a" */
const keyWords = (keys: string, joint: string): string =>
  keys === ' ' ? 'Space' : /^[A-Z]$/.test(keys) ? `Shift${joint}${keys.toLowerCase()}` : keys;

/** How far the words of a finding may be moved to either side by arrows, in code units. */
const NEAR = 600;

/** Who says it, how sure, of what kind, which words: fields that stand as the machine has them until they are changed. */
function CorrectForm({ finding, back }: { readonly finding: FindingView; readonly back: string }): VNode {
  const { about, claim, speaker, via, reach, article, role } = finding;
  const [start, stop] = reach;
  const from = Math.max(0, start - NEAR);
  return (
    <details class="correct">
      <summary data-key="s" aria-keyshortcuts="s">
        Set right <kbd aria-hidden="true">s</kbd>
      </summary>
      <form method="post" action="/judge" class="fields">
        <input type="hidden" name="verdict" value="correct" />
        <input type="hidden" name="about" value={about} />
        <input type="hidden" name="back" value={back} />
        <Field name="speaker" label="Who says it (empty: the paper itself)" value={speaker ?? ''} list="names" />
        <Field name="via" label="Carried by" value={via.join(', ')} />
        {claim !== null && (
          <>
            <Choice name="polarity" label="So, or not so" value={claim.polarity} among={Polarity.options} />
            <Choice name="modality" label="How sure" value={claim.modality} among={Modality.options} />
            <Choice name="type" label="Kind of event" value={claim.type} among={ClaimType.options} />
          </>
        )}
        <p>
          <label for="exact">
            {role === 'claim' ? 'The words of the claim' : 'The words that are said'}{' '}
            <span class="quiet span-keys">
              <kbd>e</kbd> then <kbd>←</kbd> <kbd>→</kbd> end by a word, <kbd>Shift</kbd> the start, <kbd>Ctrl</kbd> by
              a sentence, <kbd>Enter</kbd> keeps; or select them in the text with the mouse
            </span>
          </label>
          <textarea
            id="exact"
            name="exact"
            rows={3}
            data-key="e"
            data-start={start}
            data-stop={stop}
            data-offset={from}
            data-around={article.text.slice(from, stop + NEAR)}
          >
            {article.text.slice(start, stop)}
          </textarea>
          <input type="hidden" name="near" value={start} />
          <input type="hidden" name="exact-was" value={article.text.slice(start, stop)} />
        </p>
        <p>
          <button type="submit">Keep it so</button>
        </p>
      </form>
    </details>
  );
}

function Field({
  name,
  label,
  value,
  list,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly list?: string;
}): VNode {
  return (
    <p>
      <label for={`field-${name}`}>{label}</label>
      <input id={`field-${name}`} name={name} value={value} list={list} autocomplete="off" />
      <input type="hidden" name={`${name}-was`} value={value} />
    </p>
  );
}

function Choice({
  name,
  label,
  value,
  among,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly among: readonly string[];
}): VNode {
  return (
    <p>
      <label for={`field-${name}`}>{label}</label>
      <select id={`field-${name}`} name={name}>
        {among.map((one) => (
          <option key={one} value={one} selected={one === value}>
            {one.toLowerCase()}
          </option>
        ))}
      </select>
      <input type="hidden" name={`${name}-was`} value={value} />
    </p>
  );
}

/** So many code units stand around words that are shown large. */
const AROUND = 260;

/** Words in what stands around them. */
export function InContext({
  finding,
  large = false,
}: {
  readonly finding: FindingView;
  readonly large?: boolean;
}): VNode {
  const { article, reach, spans } = finding;
  const [from, to] = sentenceAround(article.sentences, reach);
  const range: Span = [Math.max(from, reach[0] - AROUND), Math.min(to, reach[1] + AROUND)];
  return (
    <blockquote class={large ? 'large' : ''}>
      {segments(
        article.text,
        range,
        spans.map((span) => ({ span, layer: 'evidence' })),
      ).map((piece, i) => (piece.layers.length > 0 ? <mark key={i}>{piece.text}</mark> : piece.text))}
    </blockquote>
  );
}
