/** The panel: what the desk says of the page that was clicked on. All words are set as text, never as HTML. */
import { askDesk, type Claim, type Known, type Whose } from './desk.ts';
import { MARKS, markWords, showWords, takePage, type Taken } from './page.ts';
import { loadSettings, type Settings } from './settings.ts';

/** A page of more HTML is sent as its text. Code units. */
const MOST_HTML = 4_000_000;
const CARRIERS = 6;

const said = document.querySelector<HTMLElement>('#said')!;
const place = document.querySelector<HTMLElement>('#answer')!;

document.querySelector('#options')!.addEventListener('click', () => {
  chrome.runtime.openOptionsPage().catch(() => {});
});
run().catch((error: unknown) => {
  said.textContent = error instanceof Error ? error.message : String(error);
});

async function run(): Promise<void> {
  const settings = await loadSettings();
  if (settings.token === '') {
    said.textContent = 'First say where your desk is, and give its token: press Options.';
    return;
  }
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  const taken = tabId === undefined ? null : await takenFrom(tabId);
  if (tabId === undefined || taken === null) {
    said.textContent = 'The browser lends this page to no extension. Copy its words into “Whose word?” on the desk.';
    return;
  }
  said.textContent = taken.html === null ? 'The desk reads the words …' : 'The desk reads the page …';
  const { url, title, html, text } = taken;
  const whose = await askDesk(settings, html === null ? { text, title } : { html, url });
  const found = await mark(tabId, whose);
  show(settings, whose, found, tabId);
}

async function takenFrom(tabId: number): Promise<Taken | null> {
  try {
    const [first] = await chrome.scripting.executeScript({ target: { tabId }, func: takePage, args: [MOST_HTML] });
    return first?.result ?? null;
  } catch {
    return null;
  }
}

async function mark(tabId: number, { claims }: Whose): Promise<readonly boolean[]> {
  const quotes = claims.map(({ words, prefix }) => ({ words, prefix }));
  await chrome.scripting.insertCSS({ target: { tabId }, css: MARKS });
  const [first] = await chrome.scripting.executeScript({ target: { tabId }, func: markWords, args: [quotes] });
  return first?.result ?? [];
}

const STATES: Readonly<Record<Whose['state'], string>> = {
  held: 'The ledger has this article.',
  edited: 'The ledger has this article, and there it reads otherwise.',
  new: 'The ledger does not have this article.',
};

function show({ address }: Settings, whose: Whose, found: readonly boolean[], tabId: number): void {
  const { claims, state } = whose;
  const shared = claims.filter(isShared).length;
  said.textContent =
    claims.length === 0
      ? 'No claim was found.'
      : `${number(claims.length, 'claim')}; others here tell or deny ${shared === 0 ? 'none' : shared}.`;
  const line = element('p', 'quiet', STATES[state]);
  for (const [path, label] of [
    [whose.article, 'The article'],
    [whose.copyOf, 'It is a copy of this'],
    [whose.story, 'Its story'],
  ] as const)
    if (path !== null) line.append(' ', link(address + path, label));
  const items = claims.map((claim, i) => ({ claim, i }));
  const list = (head: string, some: typeof items): readonly HTMLElement[] => {
    if (some.length === 0) return [];
    const all = document.createElement('ol');
    all.append(...some.map(({ claim, i }) => item(address, claim, i, found[i] === true, tabId)));
    return [element('h2', '', head), all];
  };
  place.replaceChildren(
    line,
    ...list(
      'Others here tell or deny',
      items.filter(({ claim }) => isShared(claim)),
    ),
    ...list(
      'Told by nobody else here',
      items.filter(({ claim }) => !isShared(claim)),
    ),
  );
}

/** Does anybody else in the ledger tell it, or deny it? */
const isShared = ({ known }: Claim): boolean =>
  known !== null && (known.against || known.denials > 0 || known.carriers.length > 0);

function item(address: string, claim: Claim, i: number, isFound: boolean, tabId: number): HTMLElement {
  const made = document.createElement('li');
  made.append(element('p', 'voice', claim.weak ? `${claim.voice} (weak finding)` : claim.voice));
  const words = element(isFound ? 'button' : 'p', 'words', claim.words);
  if (words instanceof HTMLButtonElement) {
    words.type = 'button';
    words.title = 'Show it in the page';
    words.addEventListener('click', () => {
      chrome.scripting.executeScript({ target: { tabId }, func: showWords, args: [i] }).catch(() => {});
    });
  }
  made.append(words);
  if (claim.known !== null) made.append(...rests(address, claim.known));
  return made;
}

function rests(address: string, { path, against, articles, origins, denials, carriers }: Known): HTMLElement[] {
  const [low, high] = origins;
  const count = low === high ? number(low, 'origin') : `${low}–${high} origins`;
  const line = element('p', 'rests', against ? 'It denies what ' : '');
  line.append(
    against ? `${number(articles, 'article')} tell, on ` : `${number(articles, 'article')}, on `,
    element('span', 'origins', count),
    denials > 0 ? `, denied in ${number(denials, 'place')}. ` : '. ',
    link(address + path, 'On the desk'),
  );
  if (carriers.length === 0) return [line];
  const others = element('p', 'carriers', against ? 'Told by ' : 'Also carried by ');
  for (const [i, one] of carriers.slice(0, CARRIERS).entries())
    others.append(i > 0 ? '; ' : '', link(address + one.path, one.publisher), ` – ${one.voice}`);
  if (carriers.length > CARRIERS) others.append(` and ${carriers.length - CARRIERS} more`);
  return [line, others];
}

function element(name: string, kind: string, words: string): HTMLElement {
  const made = document.createElement(name);
  if (kind !== '') made.className = kind;
  made.textContent = words;
  return made;
}

function link(href: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.target = '_blank';
  made.rel = 'noreferrer';
  made.textContent = words;
  return made;
}

const number = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
