import { provinces, regionsOfProvince } from '@kotacerdas/core/region';
import { blocks } from './blocks.js';
import type { Layout, ProvinceLabel, Shape } from './types.js';

/** From one tile to the next; the drawing is saved as a picture of its own size. */
export const pitch = 20;
/** The side of a tile. */
const side = 17.5;

/** Every kabupaten and kota of the list as a tile, those of a province together, provinces about where they lie. */
export function tileLayout(): Layout {
  const shapes: Shape[] = [];
  const labels: ProvinceLabel[] = [];
  let width = 0;
  let height = 0;
  for (const { code: provinceCode, name: provinceName } of provinces) {
    const [column, row, columns, label] = blocks[provinceCode] ?? [
      0,
      Math.ceil(height / pitch),
      10,
      provinceName,
    ];
    // The first row of a block is for the name of its province.
    labels.push({ provinceCode, text: label, x: column * pitch, y: (row + 0.72) * pitch });
    regionsOfProvince(provinceCode).forEach(({ code, name }, index) => {
      const left = (column + (index % columns)) * pitch;
      const top = (row + 1 + Math.floor(index / columns)) * pitch;
      shapes.push({
        code,
        name,
        provinceCode,
        outline: `M${left} ${top}h${side}v${side}h-${side}z`,
        x: left + side / 2,
        y: top + side / 2,
        left,
        top,
        right: left + side,
        bottom: top + side,
      });
      width = Math.max(width, left + side);
      height = Math.max(height, top + side);
    });
  }
  return { kind: 'tiles', width, height, shapes, labels };
}
