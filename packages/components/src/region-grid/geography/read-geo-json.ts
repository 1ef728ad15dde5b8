/** A ring of longitude and latitude. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

export interface Boundary {
  readonly code: string;
  readonly name: string | null;
  readonly rings: readonly Ring[];
}

/** Where maps of Indonesia usually keep the Kemendagri code. */
const usualCodeProperties = ['code', 'kode', 'kode_kab', 'kdppum', 'kdcpum', 'adm2_pcode', 'id'];
const usualNameProperties = ['name', 'nama', 'nama_kab', 'namobj', 'wadmkk', 'adm2_en'];

/**
 * The boundaries of a GeoJSON FeatureCollection of polygons whose features name a kabupaten or kota by code,
 * as `32.78`, `3278` or `ID3278`. Features that don't are left out; `null` where nothing is left.
 */
export function readGeoJson(input: unknown, codeProperty: string | null): Boundary[] | null {
  const features = fieldOf(input, 'features');
  if (!Array.isArray(features)) return null;
  const boundaries = features.flatMap((feature: unknown) => {
    const code = regionCode(
      find(feature, codeProperty === null ? usualCodeProperties : [codeProperty]),
    );
    const rings = ringsOf(fieldOf(feature, 'geometry'));
    if (code === null || rings.length === 0) return [];
    return [{ code, name: nameOf(find(feature, usualNameProperties)), rings }];
  });
  return boundaries.length === 0 ? null : joined(boundaries);
}

/** Some maps have a feature for each island. */
function joined(boundaries: readonly Boundary[]): Boundary[] {
  const byCode = new Map<string, Boundary>();
  for (const boundary of boundaries) {
    const known = byCode.get(boundary.code);
    const rings = [...(known?.rings ?? []), ...boundary.rings];
    byCode.set(boundary.code, { ...(known ?? boundary), rings });
  }
  return [...byCode.values()];
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** The first of these properties that a feature has, whatever their case. */
function find(feature: unknown, names: readonly string[]): unknown {
  const properties = fieldOf(feature, 'properties') ?? {};
  const byName = new Map(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]),
  );
  for (const name of names) {
    const value: unknown = byName.get(name.toLowerCase());
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return fieldOf(feature, 'id');
}

function regionCode(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const digits = String(value).replace(/\D/g, '');
  return digits.length === 4 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : null;
}

function nameOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function ringsOf(geometry: unknown): Ring[] {
  const coordinates = fieldOf(geometry, 'coordinates');
  if (!Array.isArray(coordinates)) return [];
  const type = fieldOf(geometry, 'type');
  if (type === 'Polygon') return coordinates.flatMap(readRing);
  if (type !== 'MultiPolygon') return [];
  return coordinates.flatMap((polygon: unknown) =>
    Array.isArray(polygon) ? polygon.flatMap(readRing) : [],
  );
}

function readRing(ring: unknown): Ring[] {
  if (!Array.isArray(ring)) return [];
  const points = ring.flatMap((point: unknown): [number, number][] => {
    if (!Array.isArray(point)) return [];
    const pair: readonly unknown[] = point;
    const [longitude, latitude] = pair;
    return isWithin(longitude, 180) && isWithin(latitude, 90) ? [[longitude, latitude]] : [];
  });
  return points.length < 3 ? [] : [points];
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}
