import type { VNode } from 'preact';

/** One field for an address or a text, one for files. */
export function AddFields({ autofocus = false }: { readonly autofocus?: boolean }): VNode {
  return (
    <form class="fields add" method="post" action="/add" enctype="multipart/form-data">
      <p>
        <label for="add-text">An address (of a page, of a feed), or the text of an article</label>
        <textarea id="add-text" name="text" rows={autofocus ? 5 : 3} autofocus={autofocus} />
      </p>
      <p>
        <label for="add-files">Files: pages, texts, PDF, mail, archives</label>
        <input id="add-files" name="files" type="file" multiple />
      </p>
      <details>
        <summary>What the text does not say of itself</summary>
        <p>
          <label for="add-title">Headline</label>
          <input id="add-title" name="title" />
        </p>
        <p>
          <label for="add-publisher">Publisher</label>
          <input id="add-publisher" name="publisher" />
        </p>
        <p>
          <label for="add-date">Published on</label>
          <input id="add-date" name="publishedAt" placeholder="1917-03-01" />
        </p>
      </details>
      <p>
        <button type="submit">Read it</button>
      </p>
    </form>
  );
}
