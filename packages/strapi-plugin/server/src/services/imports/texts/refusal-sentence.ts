import { fill, type Locale } from '@kotacerdas/core/locale';
import type { ItemListName } from '@kotacerdas/core/masterplan';
import { fieldLabel } from '../../../middlewares/documents/refuse';
import type { WriteRefusal } from '../rights/write-refusal';
import { typeOfList } from '../writes/type-of-list';

type Texts = Readonly<
  Record<
    | 'item-not-own'
    | 'item-not-own-opd'
    | 'sheet-not-own'
    | 'field-not-own'
    | 'chapter-locked'
    | 'chapter-locked-by'
    | 'text-unstorable',
    string
  >
>;

const texts: Readonly<Record<Locale, Texts>> = {
  id: {
    'item-not-own':
      'Isian ini di luar wewenang Anda. Yang dapat mengubahnya: tim perencana (Bappeda) atau admin daerah.',
    'item-not-own-opd':
      'Isian ini milik {opd}, di luar wewenang Anda. Yang dapat mengubahnya: operator {opd}, tim perencana (Bappeda), atau admin daerah.',
    'sheet-not-own':
      'Penilaian kesiapan {opd} di luar wewenang Anda. Yang dapat mengisinya: operator atau kepala {opd}.',
    'field-not-own':
      'Peran Anda tidak boleh mengisi “{field}”. Minta admin daerah mengisinya, atau kosongkan kolom itu.',
    'chapter-locked':
      'Bab ini sudah dikunci: isian baru tidak dapat ditambahkan. Minta admin daerah membukanya kembali dahulu.',
    'chapter-locked-by':
      'Bab ini sudah dikunci oleh {by}: isian baru tidak dapat ditambahkan. Minta bab ini dibuka kembali dahulu.',
    'text-unstorable':
      'Ada huruf yang tidak dapat disimpan, biasanya terbawa saat menyalin dari tempat lain. Ketik ulang bagian itu.',
  },
  en: {
    'item-not-own':
      'This entry is not yours to write. The planning team (Bappeda) or the region’s admin can change it.',
    'item-not-own-opd':
      'This entry is of {opd} and not yours to write. The operator of {opd}, the planning team (Bappeda) or the region’s admin can change it.',
    'sheet-not-own':
      'The readiness answers of {opd} are not yours to give. The operator or the head of {opd} can.',
    'field-not-own':
      'Your role may not fill in “{field}”. Ask the region’s admin, or leave that column empty.',
    'chapter-locked':
      'This chapter is locked: nothing new can be added. Ask the region’s admin to open it again first.',
    'chapter-locked-by':
      'This chapter was locked by {by}: nothing new can be added. Ask for it to be opened again first.',
    'text-unstorable':
      'There are characters that can’t be stored, usually from copying. Type that part again.',
  },
};

/** Why an item may not be written, and who may. */
export function refusalSentence(locale: Locale, list: ItemListName, refusal: WriteRefusal): string {
  const said = texts[locale];
  switch (refusal.code) {
    case 'item-not-own':
      return refusal.opd === null
        ? said['item-not-own']
        : fill(said['item-not-own-opd'], { opd: refusal.opd });
    case 'sheet-not-own':
      return fill(said['sheet-not-own'], { opd: refusal.opd ?? '' });
    case 'field-not-own':
      return fill(said['field-not-own'], {
        field: fieldLabel(typeOfList(list) ?? 'readiness-assessment', refusal.column),
      });
    case 'chapter-locked':
      return refusal.by === null
        ? said['chapter-locked']
        : fill(said['chapter-locked-by'], { by: refusal.by });
    case 'text-unstorable':
      return said['text-unstorable'];
  }
}
