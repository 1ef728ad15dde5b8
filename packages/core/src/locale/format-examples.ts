/** One right example of each form that a schema asks for; the same in every language. */
export const formatExamples: Readonly<Record<string, string>> = {
  date: '2026-11-23',
  datetime: '2026-11-23T04:05:06.000Z (UTC)',
  'dimension-code': 'GOV',
  'framework-id': 'smart-governance',
  identifier: 'p-gov-01',
  'location-code': '32.78.01',
  'nomenclature-code': '2.16.03.2.02.0014',
  'opd-code': '2.16.2.20.0.00.01.0000',
  'region-code': '32.78',
  'sha-256': '0123…cdef (64 × 0–9, a–f)',
};
