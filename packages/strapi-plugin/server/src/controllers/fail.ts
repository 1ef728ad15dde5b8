import type { Issue } from '@kotacerdas/core';
import type { FailureCode, FailureResponse } from '../../../shared/contracts/failure';
import type { Context } from './context';

const failures: Record<FailureCode, { status: number; name: string; message: string }> = {
  'plan-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Rencana ini tidak ada. Mungkin sudah dihapus.',
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
  'region-code-malformed': {
    status: 400,
    name: 'ValidationError',
    message: 'Kode wilayah harus berbentuk 32 atau 32.78.',
  },
  'change-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Penghapusan ini tidak ada dalam riwayat rencana, atau isinya tidak tersimpan.',
  },
  'entry-exists': {
    status: 409,
    name: 'ConflictError',
    message: 'Data ini sudah ada lagi. Muat ulang halaman untuk melihatnya.',
  },
  'item-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Isian ini tidak ada. Mungkin sudah dihapus.',
  },
  'member-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Akun ini tidak ada. Mungkin sudah dihapus.',
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
  'snapshot-not-found': {
    status: 404,
    name: 'NotFoundError',
    message: 'Terbitan dengan nomor ini tidak ada.',
  },
  'text-unstorable': {
    status: 400,
    name: 'ValidationError',
    message:
      'Ada huruf yang tidak dapat disimpan, biasanya terbawa saat menyalin dari tempat lain. Ketik ulang bagian itu.',
  },
};

/** Answers with a refusal: what is wrong, for people in words and for programs as a code. */
export function fail(
  ctx: Context,
  code: FailureCode,
  issues?: readonly Issue[],
  where?: string,
): void {
  const failure = failures[code];
  const details = {
    code,
    ...(issues === undefined ? {} : { issues }),
    ...(where === undefined ? {} : { where }),
  };
  const body: FailureResponse = { data: null, error: { ...failure, details } };
  ctx.status = failure.status;
  ctx.body = body;
}
