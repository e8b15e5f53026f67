/** Keys press the buttons that show them. They can be changed, and turned off as a whole; the browser keeps that. */
const STORE = 'hearsay-keys';
/** Between two keys of a pair such as `g d`, in milliseconds. */
const PAIR = 1500;

interface Settings {
  readonly off: boolean;
  /** from a key that is pressed to the one that it stands for */
  readonly changed: Readonly<Record<string, string>>;
}

let settings = load();
let [first, since] = ['', 0];

export function startKeys(): void {
  document.addEventListener('keydown', onKey);
  showSettings();
  if (settings.off || Object.keys(settings.changed).length > 0) showKeys();
}

function load(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    const { off, changed } = { off: false, changed: {}, ...(typeof kept === 'object' ? kept : {}) };
    return { off: off === true, changed };
  } catch {
    return { off: false, changed: {} };
  }
}

function keep(next: Settings): void {
  settings = next;
  localStorage.setItem(STORE, JSON.stringify(next));
  showSettings();
  showKeys();
}

function onKey(event: KeyboardEvent): void {
  if (settings.off || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (event.key === 'Escape' && target instanceof HTMLElement) target.blur();
  if (target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  // on a button or a link, the space bar and Enter are its own
  if (target instanceof HTMLElement && /^(?:BUTTON|A|SUMMARY)$/.test(target.tagName) && /^(?: |Enter)$/.test(event.key))
    return;
  const key = meant(event.key);
  const now = Date.now();
  const pair = first !== '' && now - since < PAIR ? `${first} ${key}` : '';
  [first, since] = [key === 'g' ? key : '', now];
  if (act(pair === '' ? key : pair)) event.preventDefault();
}

/** What a pressed key stands for; nothing where another has taken its place. */
const meant = (key: string): string =>
  settings.changed[key] ?? (Object.values(settings.changed).includes(key) ? '' : key);

/** The buttons show the keys that press them now; none where keys are off. */
export function showKeys(): void {
  const instead = new Map(Object.entries(settings.changed).map(([now, was]) => [was, now]));
  for (const one of document.querySelectorAll<HTMLElement>('[data-key]')) {
    const key = instead.get(one.dataset['key'] ?? '') ?? one.dataset['key'] ?? '';
    const shown = one.querySelector('kbd');
    if (shown !== null) {
      shown.hidden = settings.off;
      shown.textContent = inWords(key, ' ');
    }
    if (settings.off) one.removeAttribute('aria-keyshortcuts');
    else one.setAttribute('aria-keyshortcuts', inWords(key, '+'));
  }
}

/** "Space", "Shift a" */
const inWords = (key: string, joint: string): string =>
  key === ' ' ? 'Space' : /^[A-Z]$/.test(key) ? `Shift${joint}${key.toLowerCase()}` : key;

function act(key: string): boolean {
  const place = document.querySelector<HTMLElement>(`[data-go="${CSS.escape(key)}"]`);
  if (key.length > 1 && place !== null) return press(place);
  const shown = [...document.querySelectorAll<HTMLElement>(`#page [data-key="${CSS.escape(key)}"]`)].find(isSeen);
  if (shown !== undefined) return press(shown);
  switch (key) {
    case '/':
      return press(document.querySelector<HTMLElement>('#ask'));
    case '?':
      location.assign('/keys');
      return true;
    case 'j':
    case 'k':
      return step(key === 'j' ? 1 : -1);
    case 'c':
      return copy(document.querySelector<HTMLTextAreaElement>('[data-copy]')?.value ?? null);
    case 'l':
      return copy(location.origin + location.pathname);
    default:
      return false;
  }
}

const isSeen = (element: HTMLElement): boolean =>
  element.dataset['spent'] === undefined && element.offsetParent !== null;

function press(element: HTMLElement | null): boolean {
  if (element === null) return false;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const details = element.closest('details');
    if (details !== null) details.open = true;
    element.focus();
    element.select();
  } else element.click();
  if (element.tagName === 'SUMMARY')
    element.parentElement?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
  return true;
}

/** From one item of a list to the next: the link in it has the focus, so Enter opens it. */
function step(by: number): boolean {
  const links = [
    ...document.querySelectorAll<HTMLElement>(
      '[data-item] :is(h2, h3) a, [data-item] > a, .found .quiet a:first-child',
    ),
  ];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

function copy(text: string | null): boolean {
  if (text === null) return false;
  navigator.clipboard.writeText(text).then(
    () => say('Copied.'),
    () => say('This browser does not let pages copy here; select the text and copy it yourself.'),
  );
  return true;
}

export function say(words: string): void {
  const said = document.querySelector('.said');
  if (said !== null) said.textContent = words;
}

/** On the page of keys: turn them off, or put another key in the place of one. */
function showSettings(): void {
  const place = document.querySelector('#key-settings');
  if (place === null) return;
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.textContent = settings.off ? 'Turn keys on' : 'Turn keys off';
  toggle.addEventListener('click', () => keep({ ...settings, off: !settings.off }));
  const form = document.createElement('form');
  form.className = 'fields';
  form.append(field('Instead of the key', 'was'), field('press', 'now'), button('Change it'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const [was, now] = [String(fields.get('was')), String(fields.get('now'))];
    if ([...was].length === 1 && [...now].length === 1)
      keep({ ...settings, changed: { ...settings.changed, [now]: was } });
  });
  const back = document.createElement('button');
  back.type = 'button';
  back.textContent = 'As they were';
  back.addEventListener('click', () => keep({ off: false, changed: {} }));
  const list = document.createElement('p');
  list.textContent = Object.entries(settings.changed)
    .map(([now, was]) => `${now} does what ${was} did`)
    .join('; ');
  place.replaceChildren(toggle, form, list, back);
}

function field(label: string, name: string): HTMLElement {
  const line = document.createElement('p');
  const words = document.createElement('label');
  words.textContent = label;
  const input = document.createElement('input');
  input.name = name;
  input.maxLength = 1;
  input.id = `key-${name}`;
  words.htmlFor = input.id;
  line.append(words, input);
  return line;
}

function button(label: string): HTMLElement {
  const line = document.createElement('p');
  const made = document.createElement('button');
  made.textContent = label;
  line.append(made);
  return line;
}
