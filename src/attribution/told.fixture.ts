import type { Told } from './sentences.fixture.ts';
import { TOLD_EITHER } from './told-either.fixture.ts';
import { TOLD_MODEL } from './told-model.fixture.ts';
import { TOLD_RULES } from './told-rules.fixture.ts';

/** What one speaker is told to say. */
export const TOLD: Told = { either: TOLD_EITHER, model: TOLD_MODEL, rules: TOLD_RULES };
