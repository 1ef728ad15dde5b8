import type { Issue } from '@kotacerdas/core';
import type {
  FailureCode,
  FailureDetails,
  FailureResponse,
} from '../../../shared/contracts/failure';
import type { Context } from './context';

export const failures: Record<FailureCode, { status: number; name: string; message: string }> = {
  'plan-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Rencana ini tidak ada. Mungkin sudah dihapus.',
  },
  'assessment-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Penilaian kesiapan ini tidak ada. Mungkin sudah dihapus.',
  },
  'assessment-decided': {
    status: 409,
    name: 'ConflictError',
    message:
      'Penilaian ini sudah diajukan, disetujui, atau dikunci, sehingga jawabannya tidak dapat diubah lagi. Minta dikembalikan dulu.',
  },
  'sheet-not-own': {
    status: 403,
    name: 'ForbiddenError',
    message: 'Lembar penilaian ini di luar wewenang Anda: milik Perangkat Daerah atau peran lain.',
  },
  'sheet-has-issues': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Jawaban belum dapat disimpan: perbaiki dulu hal-hal yang disebutkan.',
  },
  'revision-conflict': {
    status: 409,
    name: 'ConflictError',
    message: 'Isian ini sudah diubah orang lain sejak Anda membukanya. Isian Anda belum disimpan.',
  },
  'plan-has-issues': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Rencana belum dapat diterima: perbaiki dulu hal-hal yang disebutkan.',
  },
  'request-malformed': {
    status: 400,
    name: 'ValidationError',
    message: 'Permintaan ini tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.',
  },
  'proposal-not-open': {
    status: 409,
    name: 'ConflictError',
    message:
      'Usulan ini tidak dapat diambil: sudah menjadi inovasi Perangkat Daerah, atau sudah dikunci.',
  },
  'framework-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Kerangka atau versi ini tidak ada di daerah ini.',
  },
  'framework-id-taken': {
    status: 409,
    name: 'ConflictError',
    message: 'Kode kerangka ini sudah dipakai. Pilih kode lain.',
  },
  'framework-fixed': {
    status: 409,
    name: 'ConflictError',
    message: 'Versi ini sudah aktif dan tidak dapat diubah. Buat versi baru untuk mengubahnya.',
  },
  'framework-changed': {
    status: 409,
    name: 'ConflictError',
    message: 'Kerangka ini sudah diubah orang lain sejak Anda membukanya. Muat ulang, lalu ulangi.',
  },
  'framework-not-active': {
    status: 409,
    name: 'ConflictError',
    message: 'Versi ini masih draf. Aktifkan dulu, lalu pakai.',
  },
  'framework-has-issues': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Kerangka ini belum dapat diaktifkan: perbaiki dulu hal-hal yang disebutkan.',
  },
  'framework-malformed': {
    status: 422,
    name: 'UnprocessableContentError',
    message:
      'Kerangka ini tidak lengkap. Kode memakai huruf kecil, angka, dan tanda hubung; setiap nama diisi dalam dua bahasa; bobot berupa angka dari 0.',
  },
  'region-code-malformed': {
    status: 400,
    name: 'ValidationError',
    message: 'Kode wilayah harus berbentuk 32 atau 32.78.',
  },
  'act-forbidden': {
    status: 403,
    name: 'ForbiddenError',
    message: 'Langkah ini di luar wewenang Anda.',
  },
  'act-refused': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Langkah ini belum dapat dilakukan: perbaiki dulu hal-hal yang disebutkan.',
  },
  'book-changed': {
    status: 409,
    name: 'ConflictError',
    message: 'Buku ini sudah diubah orang lain sejak Anda membukanya. Isian Anda belum disimpan.',
  },
  'book-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Buku ini tidak ada dalam kerangka rencana.',
  },
  'book-not-offerable': {
    status: 409,
    name: 'ConflictError',
    message: 'Hanya buku yang selesai dicetak dari sebuah terbitan dapat ditawarkan di portal.',
  },
  'book-offered': {
    status: 409,
    name: 'ConflictError',
    message: 'Buku ini ada di portal. Minta yang berwenang menerbitkan untuk menariknya dulu.',
  },
  'calendar-changed': {
    status: 409,
    name: 'ConflictError',
    message: 'Kalender ini sudah diubah orang lain sejak Anda membukanya.',
  },
  'calendar-has-issues': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Kalender belum dapat disimpan: perbaiki dulu hal-hal yang disebutkan.',
  },
  'chapter-changed': {
    status: 409,
    name: 'ConflictError',
    message:
      'Isian bab ini berubah sementara itu, jadi tidak ada yang dikunci atau dibuka. Coba lagi.',
  },
  'change-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Penghapusan ini tidak ada dalam riwayat rencana, atau isinya tidak tersimpan.',
  },
  'emblem-refused': {
    status: 422,
    name: 'UnprocessableContentError',
    message:
      'Berkas ini tidak dapat dipakai sebagai lambang: pakai PNG atau JPEG, paling besar 5 MB.',
  },
  'entry-exists': {
    status: 409,
    name: 'ConflictError',
    message: 'Data ini sudah ada lagi. Muat ulang halaman untuk melihatnya.',
  },
  'file-refused': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Berkas ini tidak dapat dibaca.',
  },
  'file-too-big': {
    status: 413,
    name: 'PayloadTooLargeError',
    message:
      'Berkas ini terlalu besar: paling besar 20 MB. Hapus gambar dan lembar yang tidak diperlukan, atau bagi menjadi beberapa berkas.',
  },
  'import-changed-since': {
    status: 409,
    name: 'ConflictError',
    message:
      'Impor ini tidak dapat dibatalkan: ada isian yang sudah diubah, diputuskan, atau dipakai sejak itu. Tidak ada yang dibatalkan.',
  },
  'import-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Impor ini tidak ada, atau sudah dibatalkan.',
  },
  'import-not-ready': {
    status: 422,
    name: 'UnprocessableContentError',
    message:
      'Impor belum dapat dijalankan: masih ada yang harus dipilih, diperbaiki, atau diperiksa lagi. Tidak ada yang disimpan.',
  },
  'item-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Isian ini tidak ada. Mungkin sudah dihapus.',
  },
  'item-not-own': {
    status: 403,
    name: 'ForbiddenError',
    message:
      'Isian ini di luar wewenang Anda: milik Perangkat Daerah, dimensi, atau daerah lain, atau peran Anda tidak boleh mengubahnya.',
  },
  'item-has-issues': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Isian belum dapat disimpan: perbaiki dulu hal-hal yang disebutkan.',
  },
  'member-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Akun ini tidak ada. Mungkin sudah dihapus.',
  },
  'membership-changed': {
    status: 409,
    name: 'ConflictError',
    message: 'Keanggotaan akun ini sudah diubah orang lain sejak Anda membukanya.',
  },
  'membership-not-own': {
    status: 403,
    name: 'ForbiddenError',
    message: 'Keanggotaan ini menyangkut daerah lain, di luar wewenang Anda.',
  },
  'opd-not-found': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Perangkat Daerah yang dipilih tidak ada lagi. Muat ulang halaman, lalu pilih lagi.',
  },
  'printed-book-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Buku atau berkas ini tidak ada. Mungkin sudah dihapus atau dicetak ulang.',
  },
  'region-not-own': {
    status: 403,
    name: 'ForbiddenError',
    message: 'Rencana ini milik daerah lain, di luar wewenang Anda.',
  },
  'region-not-published': {
    status: 404,
    name: 'NotFoundError',
    message: 'Daerah ini belum menerbitkan rencananya.',
  },
  'open-data-file-not-found': {
    status: 404,
    name: 'NotFoundError',
    message:
      'Tidak ada berkas data terbuka dengan nama ini. Daftar berkasnya ada di open-data/datapackage.json.',
  },
  'snapshot-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Terbitan dengan nomor ini tidak ada.',
  },
  'too-many-requests': {
    status: 429,
    name: 'RateLimitError',
    message: 'Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.',
  },
  'snapshot-withdrawn': {
    status: 410,
    name: 'GoneError',
    message: 'Terbitan ini telah ditarik.',
  },
  'unapproved-items': {
    status: 409,
    name: 'ConflictError',
    message:
      'Ada isian yang belum disetujui, jadi rencana belum diterbitkan. Nyatakan bahwa isian itu boleh ikut terbit.',
  },
  'widget-version-gone': {
    status: 404,
    name: 'NotFoundError',
    message:
      'Berkas widget versi ini tidak ada lagi. Salin ulang kode sematan dari halaman “Kode sematan”.',
  },
  'snapshot-not-withdrawn': {
    status: 409,
    name: 'ConflictError',
    message: 'Terbitan ini tidak sedang ditarik. Muat ulang halaman untuk melihat keadaannya.',
  },
  'reason-unusable': {
    status: 422,
    name: 'UnprocessableContentError',
    message: 'Alasan penarikan harus diisi, dan tidak terlalu panjang.',
  },
  'text-unstorable': {
    status: 400,
    name: 'ValidationError',
    message:
      'Ada huruf yang tidak dapat disimpan, biasanya terbawa saat menyalin dari tempat lain. Ketik ulang bagian itu.',
  },
};

/** Answers with a refusal: what is wrong, for people in words and for programs as a code with what else they need. */
export function fail(
  ctx: Context,
  code: FailureCode,
  issues?: readonly Issue[],
  more: object = {},
): void {
  failWith(ctx, { code, ...(issues === undefined ? {} : { issues }), ...more });
}

/** The same with whatever else there is to say about it. */
export function failWith(ctx: Context, details: FailureDetails): void {
  const failure = failures[details.code];
  const message = [failure.message, details.reason].filter(Boolean).join(' Alasannya: ');
  const body: FailureResponse = { data: null, error: { ...failure, message, details } };
  ctx.status = failure.status;
  ctx.body = body;
}
