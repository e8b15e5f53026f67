import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';
import { trimPage } from './trim-page.ts';

describe('trimPage', () => {
  it.each([
    ['a<script>let b = "<p>no</p>"</script>c', 'a<script></script>c'],
    ['<STYLE media="a>b">p{}</STYLE >d', '<STYLE media="a>b"></STYLE >d'],
    ['<script type="application/ld+json">{"a":1}</script>', '<script type="application/ld+json">{"a":1}</script>'],
    ['<script src=a?b="x>y</script>z', '<script src=a?b="x></script>z'],
    ['<script>a</scripture></script>b', '<script></script>b'],
    ['<!-- <script> --><p>seen</p><script>x</script>', '<!-- <script> --><p>seen</p><script></script>'],
    ['<title><script>a</title><p>b</p>', '<title><script>a</title><p>b</p>'],
    ['<svg><script>a</script></svg><script>b</script>', '<svg><script>a</script></svg><script></script>'],
    ['<p title="<script>">seen</p><script>b</script>', '<p title="<script>">seen</p><script></script>'],
  ])('%s', (html, expected) => expect(trimPage(html).html).toBe(expected));

  it.each([
    '<script><!-- <script>a</script> --></script><p>seen</p>',
    '<script>never closed <p>not seen</p>',
    '<style>never closed <script>a</script>',
    '<p>a < b and <3</p',
  ])('leaves alone what the parser might see otherwise: %s', (html) => expect(trimPage(html).html).toBe(html));

  it('knows where text stood', () => {
    const html = '<p>First words.</p><script>var a = 1;</script><style>p{}</style><p>Then others.</p><p>Last.</p>';
    for (const { text, start, end } of parsePage(html).blocks) expect(html.slice(start, end)).toBe(text);
  });

  it('comes to an end in linear time', () => {
    for (const part of ['<!-- ', '<a b="" ', '<script></', '<style>', '<script>x</script>', '--!', '<a =', "<p a='"])
      expect(trimPage(part.repeat(50_000)).html.length).toBeLessThanOrEqual(part.length * 50_000);
  });
});
