/** What scrolls an element up and down: the nearest box around it that does, else the window. */
export function scrollerOf(element: Element): HTMLElement {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.documentElement;
}
