import type { RegionFigure } from '@kotacerdas/core/dashboard';
import { readinessBands } from '@kotacerdas/core/framework';
import { provinces, regencies } from '@kotacerdas/core/region';

const quadrants = ['SO', 'ST', 'WO', 'WT', 'on-axis'] as const;

/** A number from 0 to 1 that is always the same for a name and a topic: examples have no chance either. */
function drawn(name: string, topic: string): number {
  let state = 2_166_136_261;
  for (const letter of `${topic} ${name}`) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  }
  state = Math.imul(state ^ (state >>> 15), 2_246_822_507);
  return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
}

/** Made-up figures of real regions; every one of them says that it is *data contoh*. */
export function exampleRegions(): RegionFigure[] {
  const tended = regencies.filter(({ code, kind, provinceCode }) => {
    const share = Number(provinceCode) < 40 ? 0.7 : 0.45;
    return code === '32.78' || drawn(code, 'plan') < share + (kind === 'kota' ? 0.2 : 0);
  });
  return [...tended, ...provinces.filter(({ code }) => code === '32')].map(exampleRegion);
}

function exampleRegion({ code, name }: { readonly code: string; readonly name: string }) {
  const has = (topic: string, share: number) => drawn(code, `has ${topic}`) < share;
  const mean = (drawn(code, 'one') + drawn(code, 'two') + drawn(code, 'three')) / 3;
  const readiness = has('readiness', 0.88) ? Math.round((1 + 4 * mean) * 100) / 100 : null;
  const day = String(1 + Math.floor(28 * drawn(code, 'day'))).padStart(2, '0');
  const month = String(1 + Math.floor(11 * drawn(code, 'month'))).padStart(2, '0');
  const figure: RegionFigure = {
    code,
    name,
    title: `Masterplan Smart City ${name} (data contoh)`,
    sample: true,
    publishedAt: `2026-${month}-${day}T02:00:00.000Z`,
    readiness,
    bandId:
      readiness === null
        ? null
        : (readinessBands.findLast(({ from }) => from <= readiness)?.id ?? null),
    quadrant: has('quadrant', 0.8)
      ? (quadrants[Math.floor(4.3 * drawn(code, 'quadrant'))] ?? null)
      : null,
    innovations: Math.floor(4 + 90 * drawn(code, 'innovations') ** 2),
    progress: has('progress', 0.75) ? Math.round(1000 * drawn(code, 'progress')) / 10 : null,
  };
  return figure;
}

/** Regions whose texts try to break the layout and the markup. */
export function hostileRegions(): RegionFigure[] {
  const titles = [
    'Rencana '.repeat(40).trim(),
    'Pengadministrasianketatalaksanaan'.repeat(9),
    '<img src=x onerror="document.title=\'broken\'">',
    'عربي <b>abc</b> 123 ‏end',
    '👩🏽‍💻🌆 Kota pintar 🚦🏙️ 1️⃣2️⃣',
  ];
  return exampleRegions()
    .filter(({ code }) => code.startsWith('32.'))
    .map((region, index) => {
      const title = titles[index % titles.length] ?? '';
      return { ...region, title, name: title };
    });
}

/** Made-up outlines of these regions, side by side like those of a map, as GeoJSON. */
export function exampleBoundaries(codes: readonly string[], columns = 8): unknown {
  const corner = (column: number, row: number) => {
    const place = `${column} ${row}`;
    return [
      106 + 0.4 * column + 0.2 * drawn(place, 'longitude'),
      -6 - 0.3 * row - 0.15 * drawn(place, 'latitude'),
    ];
  };
  const features = codes.map((code, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const ring = [
      corner(column, row),
      corner(column + 1, row),
      corner(column + 1, row + 1),
      corner(column, row + 1),
      corner(column, row),
    ];
    return {
      type: 'Feature',
      properties: { KODE: code, NAMOBJ: `Daerah ${code}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return { type: 'FeatureCollection', features };
}
