import { expect, test } from 'vitest';
import { fileName } from './save-file.js';

test('a title becomes a file name', () => {
  expect(fileName('Posisi SWOT: Seluruh daerah', 'csv')).toBe('posisi-swot-seluruh-daerah.csv');
  expect(fileName('../../etc/passwd', 'svg')).toBe('etc-passwd.svg');
  expect(fileName('مدينة ذكية', 'png')).toBe('مدينة-ذكية.png');
  expect(fileName('—', 'png')).toBe('kotacerdas.png');
  expect(fileName('a'.repeat(300), 'csv')).toHaveLength(84);
});
