import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWidgetNames } from './widget-names.mjs';

test('the list is read as it stands in the sources', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotacerdas-names-'));
  mkdirSync(join(folder, 'src'));
  const text = "export const widgetNames = ['a', 'b'] as const;\nexport type Name = 'a';\n";
  writeFileSync(join(folder, 'src/widgets.ts'), text);
  expect(await readWidgetNames(folder)).toEqual(['a', 'b']);
  rmSync(folder, { recursive: true });
});
