import type { NoticeKind } from '../../../../shared/contracts/notices';

interface Told {
  kind: NoticeKind;
  count: number;
  label: string;
  actor: string | null;
  reason: string | null;
  /** Where it is read in the admin; `null` where nobody has said under which address Strapi is reached. */
  address: string | null;
}

const done: Readonly<Record<NoticeKind, string>> = {
  submit: 'diajukan',
  return: 'dikembalikan',
  approve: 'disetujui',
  lock: 'dikunci',
  reopen: 'dibuka kembali',
  comment: 'dikomentari',
  take: 'dijadikan inovasi OPD',
};
const next: Readonly<Record<NoticeKind, string>> = {
  submit: 'Keputusan Anda ditunggu di halaman Beranda.',
  return: 'Perbaiki isiannya, lalu ajukan lagi.',
  approve: 'Tidak ada yang perlu Anda lakukan.',
  lock: 'Isian yang dikunci tidak dapat diubah lagi.',
  reopen: 'Perbaiki isiannya, lalu ajukan lagi.',
  comment: 'Komentarnya dapat dibaca dalam riwayat isian.',
  take: 'Selanjutnya OPD itu yang melengkapi dan menjalankannya.',
};

/** Longer subjects are cut off by the reader's program anyway. */
const longestSubject = 150;

/** A notice as a mail, in plain text. */
export function mailText(told: Told): { subject: string; text: string } {
  const { actor, address, count, kind, reason } = told;
  const label = onOneLine(told.label);
  const what = count === 1 ? label : `${count} isian`;
  const by = actor === null || actor === '' ? '' : ` oleh ${onOneLine(actor)}`;
  const sentence = `${what} ${done[kind]}${by}.`;
  const paragraphs = [
    sentence,
    ...(count > 1 ? [`Di antaranya: ${label}`] : []),
    ...(reason === null ? [] : [`${kind === 'comment' ? 'Komentar' : 'Alasan'}:\n${reason}`]),
    next[kind],
    ...(address === null ? [] : [address]),
    'Surel ini dikirim oleh Kota Cerdas. Untuk tidak menerimanya lagi, matikan “Kirim juga lewat surel” pada Pemberitahuan di halaman Beranda.',
  ];
  const subject = `[Kota Cerdas] ${sentence.replace(/\.$/, '')}`;
  return {
    subject: subject.length > longestSubject ? `${subject.slice(0, longestSubject - 1)}…` : subject,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

/** A line break in a subject would begin another header. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
