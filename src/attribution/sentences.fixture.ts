import { BEHIND } from './behind.fixture.ts';
import { NESTED } from './nested.fixture.ts';
import { QUOTED } from './quoted.fixture.ts';
import { SEVERAL } from './several.fixture.ts';
import { TOLD } from './told.fixture.ts';
import { UNHEARD } from './unheard.fixture.ts';
import { UNNAMED } from './unnamed.fixture.ts';

/** Reports and their attributions (see `linesOf`). */
type Rows = readonly (readonly [text: string, lines: readonly string[]])[];

/** Rows of one kind: read alike with the model and by the rules alone; by the model, with the rules beside it; by the rules. */
export interface Told {
  readonly either: Rows;
  readonly model: Rows;
  readonly rules: Rows;
}

const ALL: readonly Told[] = [BEHIND, NESTED, QUOTED, SEVERAL, TOLD, UNHEARD, UNNAMED];

/** By the model, with the rules beside it. */
export const READ: Rows = ALL.flatMap(({ model }) => model);

/** By the rules alone, without the model's spans. */
export const BY_RULES: Rows = ALL.flatMap(({ either, rules }) => [...either, ...rules]);
