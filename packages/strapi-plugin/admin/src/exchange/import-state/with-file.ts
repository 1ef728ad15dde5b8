import { fileSign } from './file-sign';
import { noImport, type ImportState } from './import-state';

/**
 * Another file, mostly the same one with its cells mended: what was said of its sheets and columns, and of what cells
 * say, holds on. What was said of single cells holds only for the very same file, and what of items for none.
 */
export function withFile(state: ImportState, file: File): ImportState {
  const sign = fileSign(file);
  const { answers } = state;
  return {
    ...noImport,
    file,
    fileSign: sign,
    mappings: state.mappings,
    answers: state.fileSign === sign ? answers : { ...answers, cells: {} },
    version: state.version + 1,
  };
}
