import type { VNode } from 'preact';
import type { Who } from '../access.ts';
import { page, type Reply, type Trouble } from '../reply.ts';
import { Layout } from './layout.tsx';

/** A page that says what went wrong and what to do. */
export function troublePage(trouble: Trouble, who: Who | null): Reply {
  const node = trouble.status === 401 ? welcomePage(null) : <TroublePage trouble={trouble} who={who} />;
  const reply = page(node, trouble.status);
  return { ...reply, headers: { ...reply.headers, ...trouble.headers } };
}

function TroublePage({ trouble, who }: { readonly trouble: Trouble; readonly who: Who | null }): VNode {
  return (
    <Layout title={trouble.title} place={null} who={who}>
      <h1>{trouble.title}</h1>
      <p class="sentence">{trouble.message}</p>
      {who !== null && (
        <p>
          <a href="/">To the desk</a>
        </p>
      )}
    </Layout>
  );
}

/** For those who are not known: how to come in. */
export function welcomePage(said: string | null): VNode {
  return (
    <Layout title="Come in" place={null} who={null}>
      <h1>This desk opens to those it knows</h1>
      {said !== null && <p class="sentence">{said}</p>}
      <p class="sentence">
        Open the link that <code>hearsay serve</code> printed; or paste a token, which whoever runs the desk makes with{' '}
        <code>hearsay token</code>.
      </p>
      <form class="fields" method="post" action="/open">
        <p>
          <label for="token">Token</label>
          <input id="token" name="token" type="password" autocomplete="current-password" required />
        </p>
        <p>
          <button type="submit">Open the desk</button>
        </p>
      </form>
    </Layout>
  );
}

/** Leads to the same page once more, from a page of this desk. */
export function onceMorePage(path: string): Reply {
  return page(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="refresh" content={`0; url=${path}`} />
        <title>Hearsay</title>
      </head>
      <body>
        <main>
          <p>
            <a href={path}>Go on to the desk</a>
          </p>
        </main>
      </body>
    </html>,
  );
}
