import type { Locale } from '@kotacerdas/core/locale';
import type { RpjmdImportRequest } from '../../../../../shared/contracts/rpjmd-import';

/** A file with an RPJMD as it is sent, with all that was said about it. */
export function rpjmdForm(file: File, request: RpjmdImportRequest, lang: Locale): FormData {
  const form = new FormData();
  form.append('request', JSON.stringify({ ...request, lang }));
  form.append('file', file, file.name);
  return form;
}
