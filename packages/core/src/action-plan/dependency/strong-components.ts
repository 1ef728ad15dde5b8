/**
 * Groups of places that all reach one another, by Tarjan's algorithm. It keeps its own stack, so that a chain of
 * any length is no problem. Every place is in exactly one group; what a group depends on comes before it.
 */
export function strongComponents(dependencies: readonly (readonly number[])[]): number[][] {
  const order = new Int32Array(dependencies.length).fill(-1);
  const low = new Int32Array(dependencies.length);
  const isOpen = new Uint8Array(dependencies.length);
  const open: number[] = [];
  const components: number[][] = [];
  let visited = 0;
  const enter = (place: number) => {
    order[place] = low[place] = visited;
    visited += 1;
    isOpen[place] = 1;
    open.push(place);
    return { place, next: 0 };
  };
  const lower = (place: number, to: number) => {
    low[place] = Math.min(low[place] ?? 0, to);
  };
  for (let root = 0; root < dependencies.length; root += 1) {
    if (order[root] !== -1) continue;
    const path = [enter(root)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { place } = step;
      const target = dependencies[place]?.[step.next];
      step.next += 1;
      if (target === undefined) {
        path.pop();
        if (low[place] === order[place]) components.push(close(open, isOpen, place));
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.place, low[place] ?? 0);
      } else if (order[target] === -1) {
        path.push(enter(target));
      } else if (isOpen[target] === 1) {
        lower(place, order[target] ?? 0);
      }
    }
  }
  return components;
}

/** Everything that was opened since `place`, which is now complete. */
function close(open: number[], isOpen: Uint8Array, place: number): number[] {
  const component = open.splice(open.lastIndexOf(place));
  for (const member of component) isOpen[member] = 0;
  return component;
}
