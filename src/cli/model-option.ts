import { Option } from 'commander';
import { ENGINES } from '../load-models.ts';

/** `--model fast|best`: which engine reads the articles. */
export function modelOption(): Option {
  return new Option(
    '--model <name>',
    'what reads the articles: fast (linear models, the default) or best (a small pretrained encoder, about a tenth as fast)',
  ).choices(ENGINES);
}
