import { constructTable, createColumnHelper, tableFeatures } from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
} from '@tanstack/virtual-core';

const features = tableFeatures({ coreReactivityFeature: storeReactivityBindings() });
const helper = createColumnHelper();
const rowHeight = 49;

const element = (name, className, text) => {
  const created = document.createElement(name);
  if (className !== undefined) created.className = className;
  if (text !== undefined) created.textContent = text;
  return created;
};

/**
 * A table of many rows by TanStack Table and Virtual, with nothing around them: the rows in view as plain
 * elements, as their own examples draw them.
 *
 * @param {{ name: string, value: (item) => string }[]} columns
 */
export const mountTanstackTable = (items, columns) => (place) => {
  const table = constructTable({
    features,
    data: items,
    columns: columns.map(({ name, value }) => helper.accessor(value, { id: name, header: name })),
  });
  const { rows } = table.getRowModel();
  const scroller = element('div', 'tanstack');
  const grid = element('table');
  const head = element('tr');
  for (const { column } of table.getHeaderGroups()[0].headers) {
    head.append(element('th', undefined, column.columnDef.header));
  }
  const body = element('tbody');
  const above = element('tr');
  const below = element('tr');
  grid.append(element('thead'), body);
  grid.tHead.append(head);
  scroller.append(grid);
  place.append(scroller);

  const drawRow = ({ index }) => {
    const line = element('tr', 'row');
    for (const cell of rows[index].getAllCells()) {
      line.append(element('td', undefined, cell.getValue()));
    }
    return line;
  };
  const drawn = new Map();
  const draw = () => {
    const items = virtualizer.getVirtualItems();
    const wanted = new Set(items.map(({ index }) => index));
    for (const index of drawn.keys()) if (!wanted.has(index)) drawn.delete(index);
    for (const item of items) if (!drawn.has(item.index)) drawn.set(item.index, drawRow(item));
    above.style.height = `${items[0]?.start ?? 0}px`;
    below.style.height = `${virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)}px`;
    body.replaceChildren(above, ...items.map(({ index }) => drawn.get(index)), below);
  };
  const virtualizer = new Virtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 14,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: draw,
  });
  const unmount = virtualizer._didMount();
  virtualizer._willUpdate();
  draw();
  return unmount;
};
