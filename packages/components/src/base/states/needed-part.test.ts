import { html, render } from 'lit';
import { expect, test, vi } from 'vitest';
import { Later } from '../later.js';
import { NeededPart } from './needed-part.js';
import { eventually } from '../../testing/eventually.js';

test('its place says that a part comes, and that it did not', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(() => Promise.reject<string>(new Error('no connection')));
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
  needed.expect();
  expect(load).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('a part that is expected is loaded before it is asked for', async () => {
  const load = vi.fn(() => Promise.resolve('the part'));
  const needed = new NeededPart({ requestUpdate: vi.fn() }, new Later(load));
  needed.expect();
  await eventually(() => expect(needed.get()).toBe('the part'));
  expect(load).toHaveBeenCalledOnce();
});
