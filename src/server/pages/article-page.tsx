import type { ComponentChildren, VNode } from 'preact';
import type { AnnotatedArticle } from '../../model/index.ts';
import { safeUrl } from '../../view/parts.tsx';
import { dateWords, plural, REMOVED_WORDS } from '../../view/words.ts';
import { mayAs } from '../access.ts';
import { findingsIn, voiceWords, type FindingView } from '../find-finding.ts';
import { saidIn } from '../judging.ts';
import { page, Trouble, type Reply } from '../reply.ts';
import { isIsland, type Ask } from '../request.ts';
import { FindingCard } from './finding-card.tsx';
import { Layout } from './layout.tsx';
import { marked, markingOf, paragraphs } from './marked-text.tsx';
import { UndoForm } from './queue-page.tsx';
import { versionsOf, VersionsSection, type Versions } from './versions-section.tsx';

/** An article as it was printed, with what was found in it; one finding, if asked for, beside it to be judged. */
export async function articlePage(ask: Ask): Promise<Reply> {
  const { desk, params, query, who } = ask;
  const [, address = '', version] = /^(a_[0-9a-z]+)(?:@(\d+))?$/.exec(params['address'] ?? '') ?? [];
  const versions = await versionsOf(desk.ledger, address, query.get('v') ?? version ?? null);
  if (versions === null)
    throw new Trouble(
      404,
      'No such article',
      `${params['address']} was never added to this ledger; search for its words.`,
    );
  const part = (await desk.partsAt(address)).find(({ places }) => placeOf(places, address) !== null);
  const article = part?.articles.find(({ id }) => part.places.get(id)?.address === address) ?? null;
  const said = await saidIn(ask);
  const title = versions.shown.body.title ?? 'No title';
  if (part === undefined || article === null || versions.shown.no !== versions.current)
    return page(
      <Layout title={title} place="desk" who={who} said={said}>
        <Head versions={versions} story={part?.story ?? null}>
          {title}
        </Head>
        <VersionsSection versions={versions} address={address} />
        <div class="text">
          {paragraphs(versions.text).map((range) => (
            <p key={range[0]}>{versions.text.slice(...range)}</p>
          ))}
        </div>
      </Layout>,
    );
  const findings = findingsIn(part).in(article);
  const chosen = findings.find(({ id }) => id === query.get('f')) ?? null;
  const marking = markingOf(article, findings, chosen, address);
  const [first, ...rest] = paragraphs(article.text);
  const hasTitle = first !== undefined && article.text.slice(...first) === article.title;
  return page(
    <Layout title={title} place="desk" who={who} said={said}>
      <Head versions={versions} story={part.story}>
        {hasTitle ? marked(marking, first) : title}
      </Head>
      <VersionsSection versions={versions} address={address} />
      <div class="reading">
        {isIsland(ask.request) ? (
          <div class="text" data-kept />
        ) : (
          <div class="text">
            <p class="legend">
              In the text: <span class="source">source</span> <span class="cue">cue</span>{' '}
              <span class="content">content</span> <span class="claimed">claim</span>
            </p>
            {(hasTitle || first === undefined ? rest : [first, ...rest]).map((range) => (
              <p key={range[0]}>{marked(marking, range)}</p>
            ))}
          </div>
        )}
        <Margin ask={ask} findings={findings} chosen={chosen} address={address} />
      </div>
      <Names names={part.entities.filter(({ named }) => named).map(({ name }) => name)} />
      <Removed article={article} />
    </Layout>,
  );
}

/** Beside the text: the finding that is asked for, to be judged, and all of them as a list. */
function Margin({
  ask: { desk, who },
  findings,
  chosen,
  address,
}: {
  readonly ask: Ask;
  readonly findings: readonly FindingView[];
  readonly chosen: FindingView | null;
  readonly address: string;
}): VNode {
  const next = chosen === null ? undefined : findings[findings.indexOf(chosen) + 1];
  const open = who.session !== null && mayAs(who.role, 'judge');
  const back = next === undefined ? `/a/${address}` : `/a/${address}?f=${next.id}`;
  return (
    <div class="margin">
      {chosen === null ? (
        <Hint findings={findings} address={address} />
      ) : (
        <>
          <FindingCard finding={chosen} judged={desk.log.on(chosen.about)} back={back} open={open} />
          <Steps findings={findings} chosen={chosen} address={address} />
        </>
      )}
      <UndoForm back={chosen === null ? `/a/${address}` : `/a/${address}?f=${chosen.id}`} open={open} />
      <FindingList findings={findings} chosen={chosen} address={address} />
    </div>
  );
}

const placeOf = (places: ReadonlyMap<string, { readonly address: string }>, address: string): string | null =>
  [...places].find(([, place]) => place.address === address)?.[0] ?? null;

function Head({
  versions,
  story,
  children,
}: {
  readonly versions: Versions;
  readonly story: string | null;
  /** the headline */
  readonly children: ComponentChildren;
}): VNode {
  const { body, no } = versions.shown;
  const url = safeUrl(body.url);
  return (
    <header class="head">
      <p class="kicker">
        {body.publisher ?? 'Publisher unknown'}
        {body.publishedAt !== null && `, ${dateWords(body.publishedAt)}`}
      </p>
      <h1 class="printed">{children}</h1>
      <p class="quiet">
        {[body.byline.join(', '), body.agency, no > 1 && `version ${no}`].filter(Boolean).join(' · ')}{' '}
        {story !== null && <a href={`/s/${story}`}>The story</a>}
        {url !== null && (
          <>
            {' '}
            ·{' '}
            <a href={url} rel="noreferrer external">
              source
            </a>
          </>
        )}
      </p>
    </header>
  );
}

function Hint({ findings, address }: { readonly findings: readonly FindingView[]; readonly address: string }): VNode {
  const [first] = findings;
  return first === undefined ? (
    <p class="quiet">Nothing was found in this text.</p>
  ) : (
    <p class="quiet">
      {plural(findings.length, 'finding')}. Choose one in the text or in the list;{' '}
      <a href={`/a/${address}?f=${first.id}`} data-key="j">
        the first <kbd aria-hidden="true">j</kbd>
      </a>
      .
    </p>
  );
}

function Steps({
  findings,
  chosen,
  address,
}: {
  readonly findings: readonly FindingView[];
  readonly chosen: FindingView;
  readonly address: string;
}): VNode {
  const i = findings.indexOf(chosen);
  const [before, after] = [findings[i - 1], findings[i + 1]];
  return (
    <p class="steps">
      {before !== undefined && (
        <a href={`/a/${address}?f=${before.id}`} data-key="k" rel="prev">
          before <kbd aria-hidden="true">k</kbd>
        </a>
      )}{' '}
      <span class="quiet">
        {i + 1} of {findings.length}
      </span>{' '}
      {after !== undefined && (
        <a href={`/a/${address}?f=${after.id}`} data-key="j" rel="next">
          next <kbd aria-hidden="true">j</kbd>
        </a>
      )}
    </p>
  );
}

/** The findings as a list: all of a short one, of a long one those around the one that is looked at. */
function FindingList({
  findings,
  chosen,
  address,
}: {
  readonly findings: readonly FindingView[];
  readonly chosen: FindingView | null;
  readonly address: string;
}): VNode {
  const at = chosen === null ? 0 : findings.indexOf(chosen);
  const isShort = findings.length <= SHORT;
  const from = isShort ? 0 : Math.max(0, at - AROUND);
  const shown = isShort ? findings : findings.slice(from, at + AROUND);
  return (
    <details class="all" open={chosen === null && isShort}>
      <summary>{isShort ? 'All findings, in order' : `Findings ${from + 1} to ${from + shown.length}`}</summary>
      <ol class="findings" start={from + 1}>
        {shown.map((finding) => (
          <li key={finding.id}>
            <a
              href={`/a/${address}?f=${finding.id}`}
              aria-current={finding === chosen ? 'true' : undefined}
              class={finding.isWeak ? 'weak' : ''}
            >
              <span class="who">{voiceWords(finding)}</span> {clip(finding.article.text.slice(...finding.reach))}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Of a long list, so many before and behind. */
const AROUND = 20;
/** Lists up to this length stand open. */
const SHORT = 40;

const clip = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 110 ? `${flat.slice(0, 109)}…` : flat;
};

function Names({ names }: { readonly names: readonly string[] }): VNode {
  return (
    <datalist id="names">
      {[...new Set(names)].toSorted().map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

function Removed({ article: { removed } }: { readonly article: AnnotatedArticle }): VNode | null {
  return removed.length === 0 ? null : (
    <details class="removed">
      <summary>{plural(removed.length, 'piece')} left out of the text</summary>
      <ul>
        {removed.slice(0, 60).map((piece, i) => (
          <li key={i}>
            <span class="why">{REMOVED_WORDS[piece.why]}</span> {piece.text.slice(0, 600)}
          </li>
        ))}
      </ul>
    </details>
  );
}
