import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { Ledger } from '../ledger/index.ts';
import { loadModels } from '../load-models.ts';
import { articleOf } from './stories.fixture.ts';

const models = loadModels();

/** Who is behind the claims of each report, by label; reports as `publisher | day :: text`. */
function behind(...reports: readonly string[]): string[] {
  const ledger = new Ledger();
  reports.map(articleOf).forEach((article) => ledger.add(article, annotate(article, models)));
  const { articles, origins } = ledger.toFile();
  const label = new Map(origins.map((origin) => [origin.id, origin.label]));
  return articles.map(({ claims }) =>
    [...new Set(claims.map(({ origin }) => label.get(origin ?? '') ?? '-'))].join(' + '),
  );
}

const TOLD =
  'Hill Courier | 2031-05-08 :: Moss Lines will close its yard in Tema in June, the unions said on Thursday. / Moss Lines declined to comment.';

describe("a report that is a party's own statement", () => {
  it('is its word, whatever it tells', () =>
    expect(
      behind(
        'Moss Lines | 2031-05-07 :: The yard in Tema will close on 30 June. / All 140 workers will be paid until September.',
        TOLD,
      )[0],
    ).toMatch(/^Moss Lines/u));

  it("a page of its own is the party's, too", () =>
    expect(behind('Moss Lines Newsroom | 2031-05-07 :: The yard in Tema will close on 30 June.', TOLD)[0]).toMatch(
      /^Moss Lines/u,
    ));

  it('is no outlet’s that others only quote', () =>
    expect(
      behind(
        'Tema Gazette | 2031-05-07 :: The yard in Tema will close on 30 June.',
        'Hill Courier | 2031-05-08 :: The yard in Tema will close in June, the Tema Gazette reported.',
      )[0],
    ).not.toMatch(/statement/u));

  it('is nobody’s of whom the reports tell nothing', () =>
    expect(behind('Harbour Notes | 2031-05-07 :: The yard in Tema will close on 30 June.', TOLD)[0]).toMatch(
      /no source/u,
    ));
});
