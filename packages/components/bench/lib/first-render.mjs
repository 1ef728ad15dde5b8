import { frame } from './frame.mjs';
import { onStage } from './on-stage.mjs';

/**
 * A side whose turn is a first render: from the data to the frame that shows it.
 *
 * @param {(place: HTMLElement) => unknown} mount draws; may give a promise
 * @param {string} shows what has to be there afterwards, as a selector
 * @param {number} atLeast how often
 */
export const firstRender = (label, { mount, shows, atLeast }) => ({
  label,
  turn: () =>
    onStage(async (place) => {
      const start = performance.now();
      await mount(place);
      await frame();
      const took = performance.now() - start;
      const found = (place.firstElementChild?.shadowRoot ?? place).querySelectorAll(shows).length;
      if (found < atLeast)
        throw new Error(`${label}: ${found} of ${atLeast} “${shows}” were drawn.`);
      return took;
    }),
});
