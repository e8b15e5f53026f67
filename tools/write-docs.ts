/** `npm run docs`: writes what is made from the code and from the figures measured last. */
import { writeFileSync } from 'node:fs';
import { generatedDocs } from './generated-docs.ts';

for (const [name, content] of Object.entries(await generatedDocs())) writeFileSync(name, content);
