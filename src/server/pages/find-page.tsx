import type { VNode } from 'preact';
import { QueryTrouble, type Filters, type SearchResult } from '../../lasting/index.ts';
import { page, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { FoundItem } from './found-item.tsx';
import { Layout } from './layout.tsx';
import { WatchButton } from './watch-button.tsx';

const MOST = 25;

/** Filters that have a field of their own; all of them can stand in the question too. */
const FIELDS = [
  { name: 'speaker', label: 'Said by' },
  { name: 'publisher', label: 'Printed by' },
  { name: 'actor', label: 'Who does it' },
  { name: 'recipient', label: 'To whom' },
  { name: 'goods', label: 'Goods' },
  { name: 'origins', label: 'On so many origins (1, <2, >=2)' },
  { name: 'after', label: 'Printed from' },
  { name: 'before', label: 'Printed until' },
] as const;

/** Words with their speaker. */
export async function findPage(ask: Ask): Promise<Reply> {
  const { desk, query, who } = ask;
  const asked = query.get('q') ?? '';
  const filters = filtersOf(query);
  const isAsked = asked.trim() !== '' || Object.keys(filters).length > 0;
  const from = /^\d+$/.test(query.get('from') ?? '') ? Number(query.get('from')) : null;
  const order = query.get('order') === 'newest' || from !== null ? 'newest' : 'rank';
  let [result, trouble]: [SearchResult | null, string | null] = [null, null];
  try {
    if (isAsked) result = await desk.ledger.search(asked, filters, { most: MOST, order, from });
  } catch (error) {
    if (!(error instanceof QueryTrouble)) throw error;
    trouble = error.message;
  }
  return page(
    <Layout title={asked === '' ? 'Find' : asked} place="find" who={who} query={asked}>
      <h1>{isAsked ? 'Words with their speaker' : 'Find words with their speaker'}</h1>
      <Form query={query} asked={asked} />
      {trouble !== null && (
        <p class="sentence" role="alert">
          {trouble}.
        </p>
      )}
      {!isAsked && (
        <p class="sentence">
          All words must stand in one sentence: <code>grain stores</code>; a phrase <code>"six weeks"</code>; a
          beginning <code>bridg*</code>; not there <code>-wheat</code>; a field <code>speaker:"Ida Lund"</code>.
        </p>
      )}
      {result !== null && asked.trim() !== '' && Object.keys(filters).length === 0 && (
        <WatchButton who={who} target={asked.trim()} search label="Watch this search" />
      )}
      {result !== null && <Results result={result} query={query} />}
    </Layout>,
    trouble === null ? 200 : 400,
  );
}

/** What may be asked beside words, as it stands in an address. */
export function filtersOf(query: URLSearchParams): Filters {
  const filters: Record<string, string | boolean | number> = {};
  for (const name of [
    ...FIELDS.map((one) => one.name),
    'via',
    'type',
    'polarity',
    'modality',
    'lang',
    'case',
    'story',
  ]) {
    const value = query.get(name)?.trim();
    if (value !== undefined && value !== '') filters[name] = value;
  }
  for (const name of ['denied', 'anonymous', 'judged']) {
    const value = query.get(name);
    if (value === 'true' || value === 'false') filters[name] = value === 'true';
  }
  const changed = query.get('changed');
  if (changed !== null && /^\d{1,15}$/.test(changed)) filters['changed'] = Number(changed);
  return filters;
}

function Form({ query, asked }: { readonly query: URLSearchParams; readonly asked: string }): VNode {
  const isOpen = FIELDS.some(({ name }) => (query.get(name) ?? '') !== '') || query.has('denied');
  return (
    <form class="fields find" action="/find">
      <p>
        <label for="find">Words</label>
        <input id="find" type="search" name="q" value={asked} data-key="/" />
      </p>
      <details open={isOpen}>
        <summary>Narrow it</summary>
        <div class="grid">
          {FIELDS.map(({ name, label }) => (
            <p key={name}>
              <label for={`find-${name}`}>{label}</label>
              <input id={`find-${name}`} name={name} value={query.get(name) ?? ''} />
            </p>
          ))}
          <p>
            <label for="find-denied">Denied</label>
            <select id="find-denied" name="denied">
              <option value="">either</option>
              <option value="true" selected={query.get('denied') === 'true'}>
                somebody denies it
              </option>
              <option value="false" selected={query.get('denied') === 'false'}>
                nobody does
              </option>
            </select>
          </p>
          <p>
            <label for="find-order">Order</label>
            <select id="find-order" name="order">
              <option value="rank">best first</option>
              <option value="newest" selected={query.get('order') === 'newest'}>
                newest first
              </option>
            </select>
          </p>
        </div>
      </details>
      <p>
        <button type="submit">Find</button>
      </p>
    </form>
  );
}

function Results({ result, query }: { readonly result: SearchResult; readonly query: URLSearchParams }): VNode {
  const { found, count, capped, next } = result;
  const further = new URLSearchParams(query);
  if (next !== null) {
    further.set('from', `${next}`);
    further.set('order', 'newest');
  }
  return found.length === 0 ? (
    <p class="sentence">No sentence here has all of this. Take a word away, or ask for its beginning: bridg*.</p>
  ) : (
    <>
      <p class="quiet">
        {found.length} of {count.toLocaleString('en')}
        {capped && '+'} sentences ·{' '}
        <a href={`/queue/list?${query.toString()}`} data-key="b">
          Judge their claims, several at once
        </a>
      </p>
      {found.map((one) => (
        <FoundItem key={`${one.article} ${one.span[0]}`} found={one} />
      ))}
      {next !== null && (
        <p class="pager">
          <a href={`/find?${further.toString()}`} rel="next" data-key="]">
            Further
          </a>
        </p>
      )}
    </>
  );
}
