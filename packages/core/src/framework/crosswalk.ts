import type { Crosswalk } from './types.js';

/**
 * Where each sub-dimension of `kominfo-2021` goes in `rpm-kota-cerdas-2026`. A proposal of this project:
 * the draft regulation names no sub-dimensions and publishes no such table. Each has one successor or more.
 *
 * @example
 * kominfoToKotaCerdas.entries.find(({ from }) => from === 'living-mobility')?.to;
 * // ['mobility-public-transport', 'mobility-roads-traffic', 'mobility-access']
 */
export const kominfoToKotaCerdas: Crosswalk = {
  from: { id: 'kominfo-2021', version: '1' },
  to: { id: 'rpm-kota-cerdas-2026', version: '1' },
  proposal: true,
  entries: [
    { from: 'governance-service', to: ['bureaucratic-governance-public-service'] },
    { from: 'governance-bureaucracy', to: ['bureaucratic-governance-administration'] },
    { from: 'governance-policy', to: ['bureaucratic-governance-data-policy'] },
    {
      from: 'branding-tourism',
      to: ['economy-enterprise-tourism'],
      note: {
        id: 'Dimensi branding tidak dilanjutkan; pariwisata masuk ke dimensi ekonomi.',
        en: 'The branding dimension has no successor; tourism goes to the economy.',
      },
    },
    {
      from: 'branding-business',
      to: ['economy-enterprise-tourism'],
      note: {
        id: 'Dimensi branding tidak dilanjutkan; ekosistem bisnis masuk ke dimensi ekonomi.',
        en: 'The branding dimension has no successor; business goes to the economy.',
      },
    },
    {
      from: 'branding-city-appearance',
      to: ['city-life-public-space'],
      note: {
        id: 'Dimensi branding tidak dilanjutkan; wajah kota masuk ke dimensi kehidupan berkota.',
        en: 'The branding dimension has no successor; the city’s appearance goes to city life.',
      },
    },
    { from: 'economy-industry', to: ['economy-enterprise-tourism'] },
    { from: 'economy-welfare', to: ['economy-prosperity'] },
    { from: 'economy-transaction', to: ['economy-digital-finance'] },
    {
      from: 'living-harmony',
      to: ['city-life-spatial-planning', 'city-life-public-space'],
      note: {
        id: 'Terbagi: hunian dan tata ruang ke tata ruang dan permukiman; rekreasi dan ruang terbuka ke ruang publik.',
        en: 'Splits: housing and land use to spatial planning; recreation and open space to public space.',
      },
    },
    { from: 'living-health', to: ['city-life-health'] },
    {
      from: 'living-mobility',
      to: ['mobility-public-transport', 'mobility-roads-traffic', 'mobility-access'],
      note: {
        id: 'Menjadi dimensi tersendiri dan terbagi: angkutan umum; jalan dan lalu lintas; akses pejalan kaki, pesepeda, penyandang disabilitas, dan angkutan barang.',
        en: 'Becomes a dimension of its own and splits: public transport; roads and traffic; access for pedestrians, cyclists, people with disabilities and goods.',
      },
    },
    { from: 'society-community', to: ['society-participation'] },
    { from: 'society-learning', to: ['society-education'] },
    { from: 'society-security', to: ['society-safety'] },
    { from: 'environment-protection', to: ['environment-air-water-soil'] },
    { from: 'environment-waste', to: ['environment-circularity'] },
    { from: 'environment-energy', to: ['environment-clean-energy'] },
  ],
};
