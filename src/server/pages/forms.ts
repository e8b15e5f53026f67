import path from 'node:path';
import { packageRoot } from '../../package-root.ts';
import type { ToAdd } from '../adding.ts';
import { sentForm, MOST_FILES, type Form } from '../body.ts';
import { judgementFrom } from '../judgement-form.ts';
import { judgeAt, judgeTogether, redoLast, undoLast } from '../judging.ts';
import { putOff } from '../later.ts';
import { LIST_MOST } from '../listed.ts';
import { seeOther, Trouble, type Reply } from '../reply.ts';
import { isIsland, type Ask } from '../request.ts';

/** Judge, and go on where the form says. Without a script, the next page has the new counts already. */
export async function judgeForm(ask: Ask): Promise<Reply> {
  const { fields, all } = await sentForm(ask.request);
  if (fields.has('together')) return judgeListed(ask, fields, all('about'));
  const about = fields.get('about') ?? '';
  const text = fields.get('verdict') === 'correct' ? await textOf(ask, about) : null;
  const given = judgementFrom(fields, ask.who.person, text);
  const { seq } = await judgeAt(ask.desk, given);
  return goOn(ask, fields, seq);
}

/** Judge all that was listed, in one act: exactly those that the form names. */
async function judgeListed(ask: Ask, fields: Form['fields'], listed: readonly string[]): Promise<Reply> {
  const verdict = fields.get('verdict');
  const findings = [...new Set(listed)];
  if (verdict !== 'accept' && verdict !== 'reject')
    throw new Trouble(
      400,
      'Judged how?',
      'Several findings at once are accepted or rejected; press one of the buttons.',
    );
  if (findings.length === 0 || findings.length > LIST_MOST || fields.get('together') !== `${findings.length}`)
    throw new Trouble(400, 'Which ones?', 'The form does not name as many findings as it says; go back and reload.');
  const { seq } = await judgeTogether(ask.desk, ask.who.person, verdict, findings);
  return goOn(ask, fields, seq);
}

export async function undoForm(ask: Ask): Promise<Reply> {
  const { fields } = await sentForm(ask.request);
  const seq = /^\d+$/.test(fields.get('seq') ?? '') ? Number(fields.get('seq')) : null;
  const judgement = await undoLast(ask.desk, ask.who.person, seq);
  if (judgement === null)
    throw new Trouble(409, 'Nothing to take back', 'You have judged nothing yet that could be taken back.');
  return goOn(ask, fields, judgement.seq);
}

export async function redoForm(ask: Ask): Promise<Reply> {
  const { fields } = await sentForm(ask.request);
  const judgement = await redoLast(ask.desk, ask.who.person);
  if (judgement === null)
    throw new Trouble(409, 'Nothing to say again', 'You took nothing back, or have judged something since.');
  return goOn(ask, fields, judgement.seq);
}

export async function laterForm(ask: Ask): Promise<Reply> {
  const { fields } = await sentForm(ask.request);
  putOff(ask.desk, ask.who.person, fields.get('key') ?? '');
  return seeOther(backOf(fields));
}

/** The text of the article that a finding stands in, its headline at the head. */
async function textOf({ desk }: Ask, about: string): Promise<string | null> {
  const [, address] = /^(a_[0-9a-z]+)/.exec(about) ?? [];
  if (address === undefined) return null;
  for (const part of await desk.partsAt(address))
    for (const article of part.articles) if (part.places.get(article.id)?.address === address) return article.text;
  return null;
}

async function goOn({ request, desk }: Ask, fields: Form['fields'], seq: number): Promise<Reply> {
  if (!isIsland(request)) await desk.settle();
  const back = new URL(backOf(fields), 'http://desk.invalid');
  back.searchParams.set('done', `${seq}`);
  return seeOther(back.pathname + back.search);
}

/** Only to a page of this desk. */
function backOf(fields: Form['fields']): string {
  const back = fields.get('back') ?? '/';
  return /^\/(?![/\\])/.test(back) ? back : '/';
}

/** Add a text, an address, files; the page of the job tells how it goes. */
export async function addForm(ask: Ask): Promise<Reply> {
  const { fields, files } = await sentForm(ask.request, MOST_FILES);
  const text = (fields.get('text') ?? '').trim();
  if (text === '' && files.length === 0)
    throw new Trouble(400, 'Nothing to read', 'Paste an address or the text of an article, or choose files.');
  return begin(ask, files.length > 0 ? { kind: 'files', files } : wantedFrom(text, fields));
}

const ADDRESS = /^https?:\/\/\S+$/i;

export function wantedFrom(text: string, fields: ReadonlyMap<string, string>): ToAdd {
  if (ADDRESS.test(text)) return { kind: 'address', address: text };
  const given = (name: string): string | null => fields.get(name)?.trim() || null;
  return {
    kind: 'text',
    text,
    title: given('title'),
    publisher: given('publisher'),
    publishedAt: given('publishedAt'),
    url: given('url'),
  };
}

/** The sample story that comes with the program. */
export async function addSample(ask: Ask): Promise<Reply> {
  await sentForm(ask.request);
  return begin(ask, { kind: 'folder', folder: path.join(packageRoot(), 'examples/zimmermann-1917') });
}

/** So long a job is waited for before its page is shown, in milliseconds: most are done by then. */
const SHORT = 12_000;

async function begin({ adding }: Ask, wanted: ToAdd): Promise<Reply> {
  if (adding.isFull)
    throw new Trouble(503, 'Much waits already', 'Wait until some of it is read, or use hearsay add.', {
      'retry-after': '30',
    });
  const { id, done } = adding.begin(wanted);
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, SHORT).unref())]);
  return seeOther(`/add/${id}`);
}
