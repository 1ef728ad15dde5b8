import type { ReactiveController } from 'lit';
import { expect, test } from 'vitest';
import { AfterFirstFrame } from './after-first-frame.js';

/** A widget without a page around it, that counts how often it is asked to draw again. */
function bench(drawnByServer = false) {
  const renderRoot = document.createElement('div');
  if (drawnByServer) renderRoot.append('Drawn by a server');
  const host = {
    renderRoot,
    asked: 0,
    addController: (controller: ReactiveController) => controller.hostConnected?.(),
    removeController: () => undefined,
    requestUpdate: () => {
      host.asked += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  return host;
}

test('what can wait is left out until the browser has shown a frame, then the host draws again, once', async () => {
  const host = bench();
  const firstFrame = new AfterFirstFrame(host);
  expect(firstFrame.shown).toBe(false);
  expect(firstFrame.shown).toBe(false);
  expect(host.asked).toBe(0);
  let frames = 0;
  requestAnimationFrame(() => {
    frames += 1;
  });
  await firstFrame.settled;
  expect(frames).toBe(1);
  expect(firstFrame.shown).toBe(true);
  expect(host.asked).toBe(1);
});

test('nobody who puts nothing off is asked to draw again', async () => {
  const host = bench();
  await new AfterFirstFrame(host).settled;
  expect(host.asked).toBe(0);
});

test('what comes from a server is drawn whole at once', () => {
  expect(new AfterFirstFrame(bench(true)).shown).toBe(true);
});
