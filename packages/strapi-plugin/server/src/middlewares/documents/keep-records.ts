import { uid } from '../../content-types/define/type-name';
import { forbid } from './forbid';

const reading = ['findOne', 'findMany', 'findFirst', 'count'];

const records: Readonly<Record<string, string>> = {
  [uid('snapshot')]: 'Terbitan tidak dapat diubah atau dihapus.',
  [uid('roll-up')]: 'Rekapitulasi dibuat dari terbitan, jadi tidak dapat diubah atau dihapus.',
  [uid('change')]: 'Riwayat tidak dapat diubah atau dihapus.',
  [uid('touch')]: 'Catatan penyimpanan tidak dapat diubah atau dihapus.',
  [uid('calendar')]: 'Kalender diubah di Pengaturan › Kota Cerdas › Kalender.',
  [uid('chapter-lock')]: 'Bab dikunci dan dibuka kembali di halaman Beranda.',
  [uid('import')]: 'Impor dibuat dan dibatalkan di halaman Impor.',
  [uid('book-addition')]: 'Tambahan buku ditulis di halaman Buku.',
  [uid('printed-book')]: 'Buku dicetak dan dihapus di halaman Buku.',
  [uid('printed-file')]: 'Buku dicetak dan dihapus di halaman Buku.',
  [uid('emblem')]: 'Lambang daerah dipasang di halaman Buku.',
  [uid('import-memory')]: 'Ingatan impor ditulis saat berkas diimpor.',
  [uid('notice')]: 'Pemberitahuan ditulis oleh keputusan atas isian, tidak dapat diubah.',
};

/** Editions are made by publishing alone, the change log and notices by what they tell: they stay as they are. */
export function keepRecords({ uid: of, action }: { uid: string; action: string }): void {
  const sentence = records[of];
  if (sentence !== undefined && !reading.includes(action)) forbid(sentence);
}
