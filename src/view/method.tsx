import type { VNode } from 'preact';
import { MEASURED } from './measured.ts';

/** How findings are made and how often they are wrong. `engine`: what read the articles, null where it is not known. */
export function Method({ engine }: { readonly engine: string | null }): VNode {
  return (
    <section id="method" aria-labelledby="method-head">
      <h2 id="method-head">How this was made, and how often it errs</h2>
      <p>
        A program read the articles{engine !== null && ` with its engine “${engine}”`}, marked who is said to have said
        what, coded the claims after the PLOVER ontology of political events, joined those that are the same, and traced
        each to where it entered the public record. Nobody has checked the result. Claims and attributions marked{' '}
        <em>weak finding</em> are those of which the program itself is unsure; <em>perhaps another claim</em> stands
        where it is unsure that two reports tell the same. Before you rest anything on a line of this page, read the
        words in their context.
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Measured quality">
        <table>
          <caption>
            Measured with <code>npm run bench</code> on development texts that were in view while the program was built;
            a plain baseline and the best known on the same material beside it, where there is one.
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">On</th>
              <th scope="col">Hearsay</th>
              <th scope="col">Plain baseline</th>
              <th scope="col">Best known</th>
            </tr>
          </thead>
          <tbody>
            {MEASURED.map((m) => (
              <tr key={`${m.what} ${m.on}`}>
                <td>{m.what}</td>
                <td>{m.on}</td>
                <td class="figure">{m.value}</td>
                <td class="figure">{m.baseline ?? '–'}</td>
                <td class="figure">{m.beside ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
