import type { InventoryRequirements } from './types.js';

/**
 * What the inventory of the Innovative Government Award (Kemendagri) asks about an innovation, in its
 * order. The dates are asked from the stage on that has them: that condition is our own proposal, as is that the
 * innovation's own benefits answer *manfaat*.
 *
 * @example
 * igaRequirements.fields.find(({ id }) => id === 'design')?.words?.minimum; // 300
 */
export const igaRequirements: InventoryRequirements = {
  id: 'iga',
  name: {
    id: 'Indeks Inovasi Daerah / Innovative Government Award (IGA)',
    en: 'Regional innovation index / Innovative Government Award (IGA)',
  },
  source: {
    id: 'Isian inovasi daerah Kementerian Dalam Negeri; Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah',
    en: 'Inventory of regional innovations of the Ministry of Home Affairs; Government Regulation 38/2017 on Regional Innovation',
  },
  fields: [
    {
      id: 'name',
      name: { id: 'Nama inovasi', en: 'Name of the innovation' },
      path: ['name'],
      form: 'text',
    },
    {
      id: 'stage',
      name: { id: 'Tahapan inovasi', en: 'Stage of the innovation' },
      path: ['stages'],
      form: 'stages',
    },
    {
      id: 'initiator',
      name: { id: 'Inisiator', en: 'Initiator' },
      path: ['iga', 'initiator'],
      form: 'choice',
      choices: ['head-of-region', 'parliament-member', 'opd', 'civil-servant', 'community'],
    },
    {
      id: 'technology',
      name: { id: 'Jenis inovasi (digital/non-digital)', en: 'Kind (digital or not)' },
      path: ['iga', 'technology'],
      form: 'choice',
      choices: ['digital', 'non-digital'],
    },
    {
      id: 'form',
      name: { id: 'Bentuk inovasi', en: 'Form of the innovation' },
      path: ['iga', 'form'],
      form: 'choice',
      choices: ['governance', 'public-service', 'other'],
    },
    {
      id: 'affairs',
      name: { id: 'Urusan pemerintahan', en: 'Government affairs' },
      path: ['iga', 'affairs'],
      form: 'list',
    },
    {
      id: 'trialOn',
      name: { id: 'Waktu uji coba', en: 'Day of the trial' },
      path: ['iga', 'trialOn'],
      form: 'day',
      inStages: ['trial', 'implementation'],
    },
    {
      id: 'implementedOn',
      name: { id: 'Waktu penerapan', en: 'Day of implementation' },
      path: ['iga', 'implementedOn'],
      form: 'day',
      inStages: ['implementation'],
    },
    {
      id: 'design',
      name: { id: 'Rancang bangun', en: 'Design' },
      path: ['iga', 'design'],
      form: 'text',
      words: { minimum: 300 },
    },
    {
      id: 'purpose',
      name: { id: 'Tujuan inovasi', en: 'Purpose' },
      path: ['iga', 'purpose'],
      form: 'text',
    },
    {
      id: 'benefit',
      name: { id: 'Manfaat yang diperoleh', en: 'Benefit' },
      path: ['iga', 'benefit'],
      sameAs: [
        ['benefits', 'organiser'],
        ['benefits', 'government'],
        ['benefits', 'public'],
      ],
      form: 'text',
    },
    {
      id: 'result',
      name: { id: 'Hasil inovasi', en: 'Result' },
      path: ['iga', 'result'],
      form: 'text',
    },
  ],
};
