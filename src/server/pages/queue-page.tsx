import type { VNode } from 'preact';
import { mayAs } from '../access.ts';
import { voiceWords, type FindingView } from '../find-finding.ts';
import { saidIn } from '../judging.ts';
import { laterOf } from '../later.ts';
import { queueOf, type QueueItem } from '../queue.ts';
import { page, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import { FindingCard, InContext, KeyButton } from './finding-card.tsx';
import { Layout } from './layout.tsx';

/** One finding at a time, the words large; what would change most first. */
export async function queuePage(ask: Ask): Promise<Reply> {
  const { desk, query, who } = ask;
  const story = query.get('story');
  const items = await queueOf(desk, story, laterOf(desk, who.person));
  const [item] = items;
  const said = await saidIn(ask);
  const back = story === null ? '/queue' : `/queue?story=${encodeURIComponent(story)}`;
  const open = who.session !== null && mayAs(who.role, 'judge');
  return page(
    <Layout title="Queue" place="queue" who={who} said={said}>
      <header class="head">
        <h1>
          {item?.kind === 'pair'
            ? 'Do these rest on one origin?'
            : item === undefined
              ? 'Nothing waits'
              : 'Is this read right?'}
        </h1>
        <p class="quiet">
          {item === undefined
            ? 'Everything that would change a count has been looked at. What is read next will be asked here.'
            : `${item.why} ${items.length - 1} more wait${story === null ? '' : ' in this story'}.`}
        </p>
      </header>
      {item !== undefined && <Asked item={item} back={back} open={open} ask={ask} />}
      <UndoForm back={back} open={open} />
      <p class="quiet">
        {item !== undefined && (
          <>
            <a href={story === null ? '/queue/list' : `/queue/list?story=${encodeURIComponent(story)}`} data-key="b">
              Several at once
            </a>{' '}
            ·{' '}
          </>
        )}
        <a href="/judgements">What people judged</a>
      </p>
      {item === undefined && (
        <p>
          <a href={story === null ? '/' : `/s/${story}`}>{story === null ? 'To the desk' : 'To the story'}</a>
        </p>
      )}
    </Layout>,
  );
}

function Asked({
  item,
  back,
  open,
  ask,
}: {
  readonly item: QueueItem;
  readonly back: string;
  readonly open: boolean;
  readonly ask: Ask;
}): VNode {
  return (
    <div class="asked">
      {item.kind === 'pair' ? (
        <>
          <p class="claimed-text">{item.group.text}</p>
          <div class="sides">
            <Side finding={item.a} />
            <Side finding={item.b} />
          </div>
          {open && (
            <form method="post" action="/judge" class="keys">
              <input type="hidden" name="about" value={item.a.about} />
              <input type="hidden" name="other" value={item.b.about} />
              <input type="hidden" name="back" value={back} />
              <KeyButton name="verdict" value="same" keys="y" label="One origin" />
              <KeyButton name="verdict" value="different" keys="n" label="Two origins" />
              <KeyButton name="verdict" value="unsure" keys="u" label="Cannot tell" />
            </form>
          )}
        </>
      ) : (
        <>
          <Side finding={item.finding} large />
          <FindingCard finding={item.finding} judged={ask.desk.log.on(item.finding.about)} back={back} open={open} />
        </>
      )}
      {open && (
        <form method="post" action="/later" class="keys">
          <input type="hidden" name="key" value={item.key} />
          <input type="hidden" name="back" value={back} />
          <KeyButton name="later" value="1" keys=" " label="Later" />
        </form>
      )}
    </div>
  );
}

function Side({ finding, large = false }: { readonly finding: FindingView; readonly large?: boolean }): VNode {
  const { article, place, id } = finding;
  return (
    <div class="side">
      <InContext finding={finding} large={large} />
      <p class="who">
        {voiceWords(finding)}
        <span class="quiet">
          {' '}
          · <a href={`/a/${place.address}?f=${id}`}>{article.publisher ?? article.title ?? 'in its article'}</a>
        </span>
      </p>
    </div>
  );
}

/** Back, one step after the other. */
export function UndoForm({ back, open }: { readonly back: string; readonly open: boolean }): VNode | null {
  return open ? (
    <form method="post" action="/undo" class="keys undo">
      <input type="hidden" name="back" value={back} />
      <KeyButton name="undo" value="1" keys="z" label="Undo" />
      <button type="submit" formaction="/redo" data-key="Z" aria-keyshortcuts="Shift+Z">
        Redo <kbd aria-hidden="true">Shift z</kbd>
      </button>
    </form>
  ) : null;
}
