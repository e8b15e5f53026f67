import type { VNode } from 'preact';
import { isSpeakerAddress, type FoundWords } from '../../lasting/index.ts';
import { dateWords, plural } from '../../view/words.ts';
import { mayAs } from '../access.ts';
import { saidIn } from '../judging.ts';
import { page, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { alikeSpeakers, apartFrom, saidOfSpeaker, speakerName, type Quoting } from '../speakers.ts';
import { FoundItem } from './found-item.tsx';
import { Layout } from './layout.tsx';
import { lostReply } from './lost-page.tsx';
import { SameSpeaker } from './speaker-forms.tsx';
import { WatchButton } from './watch-button.tsx';

const MOST = 60;

/** A speaker: what is put into the mouth of one name, by day, through whom, and what of it is denied. */
export async function speakerPage(ask: Ask): Promise<Reply> {
  const { desk, params, who, query } = ask;
  const address = params['address'] ?? '';
  if (query.get('at') === null && !isSpeakerAddress(address))
    throw new Trouble(
      404,
      'No such speaker',
      'Speakers go by their full names, as person:ida-lund; search for the name.',
    );
  const elsewhere = await lostReply(ask, address, 'speaker');
  if (elsewhere !== null) return elsewhere;
  const all = desk.log.ofSpeakers();
  const from = /^\d+$/.test(query.get('after') ?? '') ? Number(query.get('after')) : null;
  const { names, found: own, next } = await desk.ledger.saidBy(address, { most: MOST, from });
  const called = own.find(({ voice }) => voice?.entity === address)?.speaker ?? speakerName(address);
  const open = who.session !== null && mayAs(who.role, 'judge');
  const apart = open && query.get('apart') === 'true' ? await apartFrom(desk, own) : NONE;
  const via = counted(own.flatMap(({ voice }) => voice?.via ?? []));
  const papers = counted(own.flatMap(({ publisher }) => publisher ?? []));
  const denied = own.filter(({ claims }) => claims.some((one) => one.denied)).length;
  return page(
    <Layout title={called} place="desk" who={who} said={await saidIn(ask)}>
      <header class="head">
        <p class="kicker">Speaker</p>
        <h1>{called}</h1>
        <AlsoAs names={names.slice(1)} />
        <p class="sentence">
          Quoted in {plural(own.length, 'sentence')} of {plural(papers.length, 'known publisher')} here
          {denied > 0 && `; in ${denied} of them stands a claim that somebody denies`}.
        </p>
        <WatchButton who={who} target={address} label="Watch this speaker" />
        {via.length > 0 && <p class="quiet">Carried by {via.map(([one, n]) => `${one} (${n})`).join(', ')}.</p>}
      </header>
      <SameSpeaker
        address={address}
        called={called}
        others={await alikeSpeakers(desk, names, own)}
        said={saidOfSpeaker(all, address)}
        open={open}
      />
      <ol class="bare days">
        {byDay(own).map(([day, sentences]) => (
          <li key={day}>
            <h2>{day === '' ? 'No date found' : dateWords(day)}</h2>
            {sentences.map((one) => (
              <Sentence key={`${one.article} ${one.span[0]}`} found={one} apart={apart} address={address} />
            ))}
          </li>
        ))}
      </ol>
      {next !== null && (
        <p class="pager">
          <a rel="next" href={`/e/${encodeURIComponent(address)}?after=${next}`}>
            Earlier
          </a>
        </p>
      )}
    </Layout>,
  );
}

const NONE: ReadonlyMap<string, Quoting> = new Map();

/** A sentence; where two people of one name are told apart, with a button for it. */
function Sentence({
  found,
  apart,
  address,
}: {
  readonly found: FoundWords;
  readonly apart: ReadonlyMap<string, Quoting>;
  readonly address: string;
}): VNode {
  const quoting = apart.get(`${found.article} ${found.span[0]}`);
  return (
    <>
      <FoundItem found={found} quiet />
      {quoting !== undefined && (
        <form method="post" action="/judge" class="apart-form">
          <input type="hidden" name="about" value={quoting.about} />
          <input type="hidden" name="other" value={quoting.other} />
          <input type="hidden" name="of" value="entities" />
          <input type="hidden" name="back" value={`/e/${encodeURIComponent(address)}?apart=true`} />
          <button type="submit" name="verdict" value="different" class="small">
            here it is another person of this name
          </button>
        </form>
      )}
    </>
  );
}

function AlsoAs({ names }: { readonly names: readonly string[] }): VNode | null {
  return names.length === 0 ? null : (
    <p>
      Also as{' '}
      {names.map((one, i) => (
        <span key={one}>
          {i > 0 && ', '}
          <a href={`/e/${encodeURIComponent(one)}`}>{speakerName(one)}</a>
        </span>
      ))}
      : what stands under these names is shown together.
    </p>
  );
}

function counted(names: readonly string[]): readonly (readonly [name: string, n: number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

function byDay(found: readonly FoundWords[]): readonly (readonly [day: string, found: readonly FoundWords[]])[] {
  const days = new Map<string, FoundWords[]>();
  for (const one of found) {
    const day = (one.publishedAt ?? '').slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].toSorted(([a], [b]) => (a < b ? 1 : -1));
}
