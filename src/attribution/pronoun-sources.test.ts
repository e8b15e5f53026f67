import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { loadModels } from '../load-models.ts';
import type { Annotated } from '../model/index.ts';
import { docOf } from './lines.fixture.ts';
import { BY_RULES, READ } from './sentences.fixture.ts';

const models = loadModels();

/** Pronouns that are the source of an attribution and mean somebody else than its speaker. */
const strangers = ({ text, mentions, attributions }: Annotated): string[] =>
  attributions.flatMap(({ source: [only, more], speaker }) => {
    if (only === undefined || more !== undefined || speaker === null) return [];
    const mention = mentions.find(({ kind, span }) => kind === 'pronoun' && span[0] === only[0] && span[1] === only[1]);
    return mention === undefined || mention.entity === speaker ? [] : [`${text.slice(...only)}: ${mention.entity}`];
  });

describe('a pronoun that is a source means the speaker', () => {
  it.each([
    '"I told him that I would go," Anna Reed said. He said he knew. Paul Hale said she was wrong.',
    'Anna Reed said: "I think that we are late, and I know who is to blame." She said they had to hurry.',
    '"We believe that the ship sank," a spokesman for the navy said. He said that they were looking for it.',
    'Paul Hale, who said he was ill, stayed away. "I am told that we lost," he said.',
  ])('%s', (text) => expect(strangers(annotate(docOf(text), models))).toEqual([]));

  it('in every eighth row of examples', () => {
    const rows = [...READ, ...BY_RULES].flatMap(([text], i) => (i % 8 === 0 ? [text] : []));
    expect(rows.flatMap((text) => strangers(annotate(docOf(text), models)))).toEqual([]);
  });
});
