import type { Issue } from '@kotacerdas/core';
import { html, render } from 'lit';
import { expect, test, vi } from 'vitest';
import { describeIssue } from './describe-issue.js';
import { issueText } from './issue-text.js';

// The words stay away until a test brings them along: none can be taken back.
vi.mock(import('./later-describe-issue.js'), async () => {
  const { Later } = await import('../later.js');
  return { laterDescribeIssue: new Later(() => Promise.reject(new Error('no connection'))) };
});

const issue: Issue = {
  severity: 'error',
  code: 'text-too-long',
  path: [],
  params: { limit: 500 },
};

test('a mark stands there until the words come; that they did not is told; then comes the sentence', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const place = document.createElement('p');
  document.body.append(place);
  const draw = (content: unknown) => render(html`${content}`, place);
  // What stood there before is no word about this issue.
  draw('wajib diisi');
  draw(issueText('id', issue));
  expect(place.textContent).toBe('…');
  await expect.poll(() => place.textContent).toMatch(/^Ada bagian yang tidak dapat dimuat/);

  const { laterDescribeIssue } = await import('./later-describe-issue.js');
  laterDescribeIssue.provide(describeIssue);
  expect(place.textContent).toBe(describeIssue('id', issue));
  draw(issueText('en', issue));
  expect(place.textContent).toBe(describeIssue('en', issue));
  place.remove();
  said.mockRestore();
});
