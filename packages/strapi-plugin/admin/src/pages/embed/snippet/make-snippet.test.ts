import { describe, expect, it } from 'vitest';
import { makeSnippet } from './make-snippet';
import type { SnippetOptions } from './snippet-options';

const options: SnippetOptions = {
  widgets: ['dashboard', 'swot-quadrant'],
  src: 'https://data.contoh.go.id/api/kotacerdas/published/32.78',
  lang: 'id',
  theme: 'page',
  accent: null,
  script: { src: '/w/kotacerdas.min.js', integrity: 'sha384-abc+/=' },
};

describe('the lines for a portal', () => {
  it('load one checked file and stand for each widget', () => {
    expect(makeSnippet('script', options)).toBe(`<script
  src="/w/kotacerdas.min.js"
  integrity="sha384-abc+/="
  crossorigin="anonymous"
  defer
></script>
<kc-dashboard src="https://data.contoh.go.id/api/kotacerdas/published/32.78" lang="id"></kc-dashboard>
<kc-swot-quadrant src="https://data.contoh.go.id/api/kotacerdas/published/32.78" lang="id"></kc-swot-quadrant>
`);
  });

  it('leave the sum out where the newest file is wanted', () => {
    const latest = { ...options, script: { src: '/w', integrity: null } };
    expect(makeSnippet('script', latest)).not.toMatch(/integrity|crossorigin/);
  });

  it('let no value out of its attribute', () => {
    const hostile = { ...options, src: "\"><script>alert('1')</script>&" };
    const text = makeSnippet('script', hostile);
    expect(text).toContain('src="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;"');
    expect(text.match(/<script/g)).toHaveLength(1);
  });

  it('take a colour for an accent and nothing else', () => {
    const coloured = { ...options, theme: 'dark', accent: '#00AA11' } as const;
    expect(makeSnippet('script', coloured)).toContain(
      ' theme="dark" style="--kc-accent: #00aa11"></kc-dashboard>',
    );
    const hostile = { ...options, accent: 'red; background: url(//x)' };
    expect(makeSnippet('script', hostile)).not.toContain('style');
  });

  it('import modules for who bundles, and components for React', () => {
    expect(makeSnippet('module', options)).toContain(
      "import '@kotacerdas/components/swot-quadrant/define';",
    );
    const react = makeSnippet('react', { ...options, theme: 'auto', accent: '#112233' });
    expect(react).toContain(
      "import { KcDashboard, KcSwotQuadrant } from '@kotacerdas/components/react';",
    );
    expect(react).toContain('theme={"auto"} style={{ "--kc-accent": "#112233" }} />');
  });
});
