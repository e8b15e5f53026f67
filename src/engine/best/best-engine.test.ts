import { vi } from 'vitest';
import { loadModels } from '../../load-models.ts';
import { engineContract } from '../contract.fixture.ts';

vi.setConfig({ testTimeout: 240_000 });
const ENGINE = loadModels(undefined, 'best');
engineContract('best', () => ENGINE);
