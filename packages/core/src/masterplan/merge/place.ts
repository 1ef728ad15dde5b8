export type Place = readonly string[];

/** A place as one text. Names are escaped as JSON Pointer does, so that no two places have one id. */
export function idOfPlace(place: Place): string {
  return place.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** The place that an id stands for. */
export function placeOfId(id: string): Place {
  return id.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
