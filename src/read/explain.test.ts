import { describe, expect, it } from 'vitest';
import { explainHtml } from './explain.ts';
import { readBytes } from './read-bytes.ts';

describe('explainHtml', () => {
  it('shows kept and removed blocks, and nothing that a browser would run or fetch', async () => {
    const text =
      'Dock vote <script>alert(1)</script> delayed\n\nDock workers in Porto voted on Monday to delay their strike until the port has answered.\n\nRelated content\n';
    const html = explainHtml([
      ...(await readBytes(Buffer.from(text), { name: 'dock.txt', url: null })),
      { kind: 'unreadable', input: 'none.txt', id: 'none.txt', reason: 'does not exist; check the path' },
    ]);
    expect(html).toContain('<div class="block kept">');
    expect(html).toContain('<div class="block removed">');
    expect(html).toContain('not read: does not exist');
    expect(html).not.toMatch(/<script|src=|href=/);
  });
});
