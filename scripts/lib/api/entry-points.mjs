/**
 * Every module a package offers: the name of its topic (`index` for the package itself, `book-docx` for
 * a topic within another), what users import it as, and the types they get.
 *
 * @param {{ name: string, exports: Record<string, any> }} manifest
 * @returns {{ topic: string, specifier: string, types: string }[]}
 */
export function listEntryPoints({ name, exports }) {
  return Object.entries(exports)
    .filter(([, target]) => target.import?.types !== undefined)
    .map(([path, target]) => ({
      topic: path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'),
      specifier: name + path.slice(1),
      types: target.import.types,
    }));
}
