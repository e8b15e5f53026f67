/** `npm run docs`: writes the generated pages of docs/. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedDocs } from './generated-docs.ts';

for (const [name, content] of Object.entries(generatedDocs())) writeFileSync(path.join('docs', name), content);
