import { html, render } from 'lit';
import { expect, test, vi } from 'vitest';
import { Later } from '../later.js';
import { NeededPart } from './needed-part.js';

test('its place says that a part comes, that it did not, and asks for it again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no connection'))
    .mockResolvedValue('the part');
  const place = document.createElement('div');
  const draw = (): void => {
    render(html`${needed.get() ?? needed.standIn('en')}`, place);
  };
  const needed = new NeededPart({ requestUpdate: draw }, new Later(load));
  draw();
  expect(place.querySelector('[role=status]')?.textContent).toContain('Loading…');
  await expect.poll(() => place.querySelector('[role=alert]')).not.toBeNull();
  expect(place.textContent).toContain('This part could not be loaded');
  // Drawing alone asks for nothing.
  draw();
  expect(load).toHaveBeenCalledOnce();
  place.querySelector('button')?.click();
  await expect.poll(() => place.textContent.trim()).toBe('the part');
  said.mockRestore();
});

test('a part that is expected is loaded before it is asked for', async () => {
  const load = vi.fn(() => Promise.resolve('the part'));
  const needed = new NeededPart({ requestUpdate: vi.fn() }, new Later(load));
  needed.expect();
  await vi.waitFor(() => expect(needed.get()).toBe('the part'));
  expect(load).toHaveBeenCalledOnce();
});
