import type { VNode } from 'preact';
import { Method } from '../../view/method.tsx';
import { sentForm } from '../body.ts';
import { page, seeOther, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { Layout } from './layout.tsx';
import { welcomePage } from './trouble-page.tsx';

/** How findings are made, how often they are wrong, what leaves this machine. */
export async function methodPage({ desk, who }: Ask): Promise<Reply> {
  const counts = await desk.ledger.read((tx) => tx.counts());
  return page(
    <Layout title="Method" place="method" who={who}>
      <h1 class="hidden">Method</h1>
      <Method engine={desk.settings.reader} />
      <section aria-labelledby="held-head">
        <h2 id="held-head">What this ledger holds</h2>
        <p>
          {counts.articles.toLocaleString('en')} articles in {counts.versions.toLocaleString('en')} versions,{' '}
          {counts.stories.toLocaleString('en')} stories, {counts.judgements.toLocaleString('en')} judgements of people;{' '}
          {counts.pending.toLocaleString('en')} articles wait to be weighed.
        </p>
        <p>
          Read by <code>{desk.settings.reader}</code>, Hearsay {desk.settings.version}. What left this machine: nothing
          but requests for addresses that somebody gave. Pages ask for nothing but this desk.
        </p>
      </section>
    </Layout>,
  );
}

const KEYS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '?', does: 'these keys' },
  { keys: '/', does: 'find' },
  { keys: 'g d', does: 'desk' },
  { keys: 'g q', does: 'queue' },
  { keys: 'g n', does: 'add' },
  { keys: 'g o', does: 'whose word' },
  { keys: 'g a', does: 'alerts' },
  { keys: 'g w', does: 'watches' },
  { keys: 'g c', does: 'changes' },
  { keys: 'g m', does: 'method' },
  { keys: 'j  k', does: 'next, previous' },
  { keys: 'Enter', does: 'open' },
  { keys: ']', does: 'further' },
  { keys: 'a', does: 'accept and go on' },
  { keys: 'x', does: 'reject and go on' },
  { keys: 'b', does: 'several at once, as a list' },
  { keys: 'Shift a  Shift x', does: 'accept, reject all that is listed' },
  { keys: 'Space', does: 'later' },
  { keys: 'z', does: 'undo, as many steps back as you like' },
  { keys: 'Shift z', does: 'redo' },
  { keys: 'y  n  u', does: 'of a pair: one origin, two, cannot tell' },
  { keys: '+  -', does: 'of a speaker: another name of the same; two people of one name' },
  { keys: 's', does: 'set right: speaker, kind, how sure' },
  { keys: 'e', does: 'which words: ← → end by a word, Shift the start, Ctrl by a sentence, Enter keeps' },
  { keys: 'c', does: 'copy the citation' },
  { keys: 'l', does: 'copy the link' },
  { keys: 'w', does: 'watch this claim, speaker, search' },
];

/** All keys; each button shows its own. They can be changed and turned off where the browser keeps them. */
export function keysPage({ who }: Ask): Reply {
  return page(
    <Layout title="Keys" place={null} who={who}>
      <h1>Keys</h1>
      <p class="sentence">Each does what a button does that shows it. Looking at something never judges it.</p>
      <table class="key-table">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Does</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(({ keys, does }) => (
            <tr key={keys}>
              <td>
                <kbd>{keys}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div id="key-settings" />
    </Layout>,
  );
}

export function settingsPage({ who }: Ask): Reply {
  return page(
    <Layout title="You" place={null} who={who}>
      <h1>Whose word</h1>
      <p class="sentence">What you judge carries this name, and its initials wherever it counts.</p>
      <SettingsForm person={who.person} />
      <p>
        <a href="/keys">Keys</a>
      </p>
    </Layout>,
  );
}

function SettingsForm({ person }: { readonly person: string }): VNode {
  return (
    <form class="fields" method="post" action="/settings">
      <p>
        <label for="person">Name</label>
        <input id="person" name="person" value={person} required maxLength={100} autocomplete="name" />
      </p>
      <p>
        <button type="submit">Keep it</button>
      </p>
    </form>
  );
}

export async function settingsForm({ request, access }: Ask): Promise<Reply> {
  const { fields } = await sentForm(request);
  const person = (fields.get('person') ?? '').replace(/\s+/g, ' ').trim();
  if (person === '' || person.length > 100)
    throw new Trouble(400, 'No name', 'Give the name that your judgements carry, of at most 100 characters.');
  access.rename(request, person);
  return seeOther('/settings');
}

export const openPage = (): Reply => page(welcomePage(null));

/** A session by a token, pasted into the page: it never stands in an address. */
export async function openForm({ request, access }: Ask): Promise<Reply> {
  const { fields } = await sentForm(request);
  const cookie = await access.useToken(fields.get('token')?.trim() ?? '');
  if (cookie === null)
    return page(welcomePage('No such token, or one that was taken back. Ask whoever runs the desk.'), 403);
  return seeOther('/', { 'set-cookie': cookie });
}
