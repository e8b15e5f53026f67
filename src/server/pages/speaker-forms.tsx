import type { VNode } from 'preact';
import { isSpeakerAddress, nameInAddress } from '../../lasting/index.ts';
import { slug } from '../../ledger/entity-name.ts';
import type { Judgement } from '../../ledger/index.ts';
import { initials } from '../../view/parts.tsx';
import { sentForm } from '../body.ts';
import type { Desk } from '../desk.ts';
import { seeOther, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { speakerName } from '../speakers.ts';
import { KeyButton, VERDICT_WORDS } from './finding-card.tsx';

/** What people said of this name and others, and fields to say more: one person under two names, or two persons. */
export function SameSpeaker({
  address,
  called,
  others,
  said,
  open,
}: {
  readonly address: string;
  readonly called: string;
  /** addresses of speakers of the same stories that might be the same */
  readonly others: readonly string[];
  /** what people said of this name and another, the newest last */
  readonly said: readonly Judgement[];
  readonly open: boolean;
}): VNode | null {
  if (said.length === 0 && !open) return null;
  return (
    <section aria-labelledby="same-head" class="same-speaker">
      <h2 id="same-head">One person, or two?</h2>
      {said.length > 0 && (
        <ul class="bare judgements">
          {said.map((one) => (
            <SaidLine key={one.seq} judgement={one} address={address} open={open} />
          ))}
        </ul>
      )}
      {open && others.map((other) => <Alike key={other} address={address} other={other} />)}
      {open && (
        <p class="quiet">
          <a href={`/e/${encodeURIComponent(address)}?apart=true`} data-key="-">
            Two people of this one name <kbd aria-hidden="true">-</kbd>
          </a>
        </p>
      )}
      {open && <OtherName address={address} called={called} />}
    </section>
  );
}

/** A name of the same stories that is alike. */
function Alike({ address, other }: { readonly address: string; readonly other: string }): VNode {
  return (
    <form method="post" action="/speakers" class="keys" aria-label={speakerName(other)}>
      <input type="hidden" name="speaker" value={address} />
      <input type="hidden" name="other" value={other} />
      <span>
        <a href={`/e/${encodeURIComponent(other)}`}>{speakerName(other)}</a>
      </span>
      <button type="submit" name="verdict" value="same" class="small">
        is the same
      </button>
      <button type="submit" name="verdict" value="different" class="small">
        is another
      </button>
    </form>
  );
}

function OtherName({ address, called }: { readonly address: string; readonly called: string }): VNode {
  return (
    <details>
      <summary data-key="+" aria-keyshortcuts="+">
        Another name <kbd aria-hidden="true">+</kbd>
      </summary>
      <form method="post" action="/speakers" class="fields">
        <input type="hidden" name="speaker" value={address} />
        <p>
          <label for="other-name">Full name of a speaker here</label>
          <input id="other-name" name="other" required maxLength={200} autocomplete="off" />
        </p>
        <p class="keys">
          <KeyButton name="verdict" value="same" keys="y" label={`${called} is the same`} />
          <KeyButton name="verdict" value="different" keys="n" label="Another" />
        </p>
      </form>
    </details>
  );
}

function SaidLine({
  judgement: { seq, person, verdict, names, at },
  address,
  open,
}: {
  readonly judgement: Judgement;
  readonly address: string;
  readonly open: boolean;
}): VNode {
  const other = names?.find((name) => name !== address) ?? address;
  return (
    <li>
      <span class="initials" title={person}>
        {initials(person)}
      </span>{' '}
      {VERDICT_WORDS[verdict]}, with <a href={`/e/${encodeURIComponent(other)}`}>{speakerName(other)}</a>{' '}
      <span class="quiet">{at.slice(0, 10)}</span>
      {open && (
        <form method="post" action="/undo" class="inline">
          <input type="hidden" name="seq" value={seq} />
          <input type="hidden" name="back" value={`/e/${encodeURIComponent(address)}`} />
          <button type="submit" class="small" aria-label={`Take back what was said of ${speakerName(other)}`}>
            take back
          </button>
        </form>
      )}
    </li>
  );
}

/** Say that two names are one speaker's, or two's. */
export async function speakersForm(ask: Ask): Promise<Reply> {
  const { desk, who, request } = ask;
  const { fields } = await sentForm(request);
  const address = fields.get('speaker') ?? '';
  const verdict = fields.get('verdict');
  if (verdict !== 'same' && verdict !== 'different')
    throw new Trouble(400, 'One, or two?', 'Press one of the buttons: the same, or another.');
  const other = await addressOf(desk, (fields.get('other') ?? '').trim());
  if (!isSpeakerAddress(address) || other === address)
    throw new Trouble(422, 'One name', 'Give another name than the one whose page this is.');
  const { seq } = await desk.judge({ person: who.person, verdict, of: 'entities', about: [address, other] });
  await desk.settle();
  return seeOther(`/e/${encodeURIComponent(address)}?done=${seq}`);
}

/** The address of a name as somebody wrote it. Throws Trouble 422 where nobody of that name speaks here. */
async function addressOf(desk: Desk, given: string): Promise<string> {
  const all = isSpeakerAddress(given) ? [given] : [`person:${slug(given)}`, `thing:${slug(given)}`];
  for (const one of all) if (isSpeakerAddress(one) && (await desk.ledger.resolve(one))?.state === 'live') return one;
  throw new Trouble(
    422,
    'Nobody of that name speaks here',
    `Nobody is quoted as “${nameInAddress(given).slice(0, 100)}”; give a full name as the articles have it.`,
  );
}
