import { expect, it } from 'vitest';
import { previewPage } from './preview-page';

it('keeps what a plan says inside the script that it stands in', () => {
  const page = previewPage(
    {
      widgets: ['dashboard'],
      src: '/x',
      lang: 'en',
      theme: 'dark',
      accent: '#112233',
      script: { src: '/w.js?a&b', integrity: null },
    },
    { title: '</script><img src=x onerror=alert(1)>' },
  );
  expect(page).not.toContain('<img');
  expect(page).toContain('\\u003c/script>\\u003cimg');
  expect(page).toContain('<kc-dashboard lang="en" theme="dark" style="--kc-accent: #112233">');
  expect(page).toContain('src="/w.js?a&amp;b"');
});
