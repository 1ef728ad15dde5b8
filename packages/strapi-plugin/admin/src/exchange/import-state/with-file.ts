import type { Mapping } from '@kotacerdas/core/exchange';
import { noAnswers } from '../questions/answer-keys';
import { fileSign } from './file-sign';
import { noImport, type ImportState } from './import-state';

/**
 * A file is chosen. Where it is the very same again, all that was said of its sheets and cells holds on; what was said
 * of items holds for none. Another one may be of another department and call its sheet the same, `Sheet1`: of that only
 * which column is which holds on, for as long as the headers are the same. In what it is written, what all its rows have
 * and what its cells mean is asked anew.
 */
export function withFile(state: ImportState, file: File): ImportState {
  const sign = fileSign(file);
  const isSame = state.fileSign === sign;
  const { answers, headers, mappings, version } = state;
  return {
    ...noImport,
    file,
    fileSign: sign,
    mappings: isSame ? mappings : withoutFigures(mappings),
    headers,
    answers: isSame ? answers : noAnswers,
    version: version + 1,
  };
}

const withoutFigures = (mappings: ImportState['mappings']): ImportState['mappings'] =>
  Object.fromEntries(
    Object.entries(mappings).map(([sheet, { columns, topic }]): [string, Mapping] => [
      sheet,
      { topic, columns: columns.map(({ column, key }) => ({ column, key })) },
    ]),
  );
