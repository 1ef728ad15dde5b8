import { findFramework } from '@kotacerdas/core/framework';
import { expect, test, vi } from 'vitest';
import { describeIssue } from '../../base/issue-text/describe-issue.js';
import { examplePlan } from '../../testing/story.js';
import '../define.js';

const words = vi.hoisted(() => {
  let come: (tell: typeof describeIssue) => void = () => undefined;
  const coming = new Promise<typeof describeIssue>((resolve) => {
    come = resolve;
  });
  return { come: (tell: typeof describeIssue) => come(tell), coming };
});

vi.mock(import('../../base/issue-text/later-describe-issue.js'), async () => {
  const { Later } = await import('../../base/later.js');
  return { laterDescribeIssue: new Later(() => words.coming) };
});

test('rows stand before the words for what is open; a file waits for them', async () => {
  const saved: Blob[] = [];
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) saved.push(content);
    return make(content);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);

  const element = document.createElement('kc-trace');
  element.masterplan = examplePlan;
  element.framework = findFramework(examplePlan.framework.id);
  element.view = 'chains';
  document.body.append(element);
  await element.updateComplete;
  const press = (part: string) =>
    element.renderRoot.querySelector<HTMLElement>(`[part=${part}]`)?.click();
  const open = () =>
    [...element.renderRoot.querySelectorAll('[part=table] tbody td:last-child')]
      .map((cell) => cell.textContent.trim())
      .filter((text) => text !== '');
  press('table-button');
  await expect.poll(() => open().length).toBeGreaterThan(0);
  expect(open().every((text) => /^…( …)*$/.test(text))).toBe(true);
  press('download-button');
  expect(saved).toHaveLength(0);

  words.come(describeIssue);
  await expect.poll(() => saved.length).toBe(1);
  expect(await saved[0]?.text()).not.toContain('…');
  await expect.poll(() => open().some((text) => text.includes('…'))).toBe(false);
  element.remove();
  vi.restoreAllMocks();
});
