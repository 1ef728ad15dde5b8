import { median } from '../../../core/bench/lib/median.mjs';
import { frame } from './frame.mjs';
import { onStage } from './on-stage.mjs';

const steps = 60;
/** Of the view's height: each step shows almost nothing that was there before. */
const stride = 0.9;
/** ms; what lies above is a “long task”, which a reader feels. */
const long = 50;

/** The element that scrolls: one of the widget's own, else the place it stands in. */
function findScroller(place) {
  const root = place.firstElementChild.shadowRoot ?? place;
  const own = [...root.querySelectorAll('*')].find(
    (element) =>
      element.scrollHeight > element.clientHeight + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowY),
  );
  return own ?? place;
}

/** Scrolls to a height and gives how long the main thread was busy: drawing rows, layout, paint. */
async function step(scroller, top) {
  let start = null;
  // At the scroller itself a capturing listener is called before the list's own.
  const options = { capture: true, once: true };
  scroller.addEventListener('scroll', () => (start = performance.now()), options);
  scroller.scrollTop = top;
  while (start === null) await frame();
  return performance.now() - start;
}

/**
 * A side whose turn scrolls a long list, a screen a frame. What counts is the longest task: a mean would hide the one
 * that a reader feels.
 */
export function scrolling(label, { mount, ready = () => {} }) {
  const tasks = [];
  const turn = () =>
    onStage(async (place) => {
      await mount(place);
      await frame();
      await ready(place);
      await frame();
      const scroller = findScroller(place);
      const end = scroller.scrollHeight - scroller.clientHeight;
      if (end < scroller.clientHeight) throw new Error(`${label}: there is nothing to scroll.`);
      const times = [];
      for (let count = 1; count <= steps; count += 1) {
        // A short list begins again from its top.
        times.push(await step(scroller, (count * stride * scroller.clientHeight) % end));
      }
      tasks.push(...times);
      return Math.max(...times);
    });
  const note = () => {
    const tooLong = tasks.filter((time) => time > long).length;
    return `${label}: a frame keeps the main thread ${median(tasks).toFixed(1)} ms, ${tooLong} of ${tasks.length} above ${long} ms`;
  };
  return { label, turn, note };
}
