import { unstorablePath } from '../../text/unstorable-path';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

/** Refuses text that one of the databases could not hold, on all of them: what was saved here can be moved there. */
export function checkCharacters({ name, data }: DocumentWrite): void {
  for (const [field, value] of Object.entries(data)) {
    if (unstorablePath(value) === null) continue;
    refuse(
      name,
      field,
      'ada huruf yang tidak dapat disimpan, biasanya terbawa saat menyalin. Ketik ulang bagian itu.',
    );
  }
}
