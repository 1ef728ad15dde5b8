import type { Locale } from '@kotacerdas/core/locale';
import type { ImportRequest } from '../../../shared/contracts/imports';
import type { ImportState } from './import-state/import-state';

type Chosen = Pick<ImportState, 'answers' | 'check' | 'choices' | 'mappings'>;

/** A file with what was chosen about it, as the server asks for both. */
export function importForm(file: File, chosen: Chosen, lang: Locale): FormData {
  const { answers, check, choices, mappings } = chosen;
  const request: ImportRequest = {
    lang,
    mappings,
    answers,
    choices,
    ...(check === null ? {} : { seen: check.version }),
  };
  const form = new FormData();
  // First, so that the server knows it before the file has come.
  form.append('request', JSON.stringify(request));
  form.append('file', file, file.name);
  return form;
}
