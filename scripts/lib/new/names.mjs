const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** `city-pulse` as the name of a class: `CityPulse`. */
export const pascalCase = (kebab) => kebab.split('-').map(capitalised).join('');

/** `city-pulse` as the name of a constant: `cityPulse`. */
export function camelCase(kebab) {
  const [first, ...others] = kebab.split('-');
  return first + others.map(capitalised).join('');
}

/** `kota-sehat-2027` as the words of a title: `Kota Sehat 2027`. */
export const titleCase = (kebab) => kebab.split('-').map(capitalised).join(' ');

/** Whether it is lower-case words joined by hyphens, a letter first: what can name a folder, a tag and a constant. */
export const isKebabCase = (name) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
