import { frame } from './frame.mjs';

/**
 * Gives a contestant an empty place of a desktop's size and takes it away again. What others have left
 * behind is collected before: nobody pays for another's garbage.
 */
export async function onStage(act) {
  const place = document.createElement('div');
  place.className = 'place';
  document.body.append(place);
  globalThis.gc();
  await frame();
  const result = await act(place);
  place.remove();
  await frame();
  return result;
}
