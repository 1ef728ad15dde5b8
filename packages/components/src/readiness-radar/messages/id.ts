import type { ReadinessMessages } from './types.js';

export const id: ReadinessMessages = {
  title: 'Kesiapan daerah',
  ofFive: 'dari 5',
  assessed: (title, date) => `${title}, ${date}`,
  raters: (count) => `${count} OPD menilai diri`,
  current: 'Saat ini',
  target: 'Target',
  gap: 'Kesenjangan',
  element: 'Elemen',
  subElement: 'Subelemen',
  radarTitle: 'Kesiapan per subelemen, saat ini dan target',
  radarDescription: (rated, all) =>
    `Diagram radar berskala 1 sampai 5. ${rated} dari ${all} subelemen sudah dinilai; yang belum dinilai tampak sebagai celah. Angkanya ada pada tabel.`,
  axisFigures: (current, target) => `${current} → ${target}`,
  coverage: (answered, notApplicable, missing) =>
    `${answered} indikator terjawab, ${notApplicable} tidak berlaku, ${missing} belum dijawab`,
  proposed: 'Skala, bobot, dan rentang: usulan, bukan ketentuan resmi',
  noneTitle: 'Kesiapan daerah belum dinilai',
  noneHint: 'Buat penilaian kesiapan pada rencana ini, lalu minta setiap OPD menilai diri.',
  openTitle: 'Kesiapan daerah belum dinilai',
  openHint: (raters) =>
    `${raters} OPD sudah menilai diri, tetapi nilai akhir belum ditetapkan. OPD pengampu perlu mengonsolidasikan jawabannya.`,
  unknownTitle: (id) => `Penilaian “${id}” tidak ada dalam rencana ini`,
  unknownHint: (ids) => `Penilaian yang ada: ${ids}.`,
};
