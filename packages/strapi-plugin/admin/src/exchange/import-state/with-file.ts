import { noImport, type ImportState } from './import-state';

/**
 * Another file, mostly the same one with its cells mended: what was said of its sheets and columns holds on, what was
 * said of single cells and items doesn't.
 */
export function withFile(state: ImportState, file: File): ImportState {
  return {
    ...noImport,
    file,
    mappings: state.mappings,
    answers: { cells: {}, columns: state.answers.columns },
    version: state.version + 1,
  };
}
