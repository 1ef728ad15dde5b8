import { median } from '../../../core/bench/lib/median.mjs';
import { frame } from './frame.mjs';
import { onStage } from './on-stage.mjs';

/**
 * A side whose turn is a first render: from the data to the frame that shows it. What a widget puts off behind that
 * frame isn't counted, but told beside the ratio.
 *
 * @param {(place: HTMLElement) => unknown} mount draws; may give a promise
 * @param {string} shows what has to be there afterwards, as a selector
 * @param {number} atLeast how often
 * @param {number} whole how often once everything is drawn, where something is put off
 */
export const firstRender = (label, { mount, shows, atLeast, whole = atLeast }) => {
  const wholeTimes = [];
  const check = (place, wanted) => {
    const found = (place.firstElementChild?.shadowRoot ?? place).querySelectorAll(shows).length;
    if (found < wanted) throw new Error(`${label}: ${found} of ${wanted} “${shows}” were drawn.`);
  };
  const turn = () =>
    onStage(async (place) => {
      const start = performance.now();
      await mount(place);
      await frame();
      const took = performance.now() - start;
      check(place, atLeast);
      if (whole > atLeast) {
        await place.firstElementChild.updateComplete;
        await frame();
        wholeTimes.push(performance.now() - start);
        check(place, whole);
      }
      return took;
    });
  const note = () =>
    `${label}: all of it after ${median(wholeTimes).toFixed(1)} ms, in the background`;
  return whole > atLeast ? { label, turn, note } : { label, turn };
};
