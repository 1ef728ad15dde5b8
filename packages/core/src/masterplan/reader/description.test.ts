import { expect, it } from 'vitest';
import { describeSchemas } from '../../testing/describe-schemas.js';
import { masterplanSchema } from '../schema/masterplan.js';
import { publishedSchema } from '../schema/published.js';

/** A module that TypeScript reads as the same text. */
function moduleOf(description: string): string {
  const text = description.replace(/[\\`]|\$\{/g, '\\$&');
  return `/**
 * The shapes of a published edition and of a masterplan, in its last two lines, as \`compileShapes\` reads them. Derived
 * from the schemas; after a change of theirs: npx vitest run -u packages/core/src/masterplan/reader/description.test.ts
 */
export const description = \`${text}\`;
`;
}

it('is what the schemas say', async () => {
  const text = describeSchemas(publishedSchema, masterplanSchema);
  await expect(moduleOf(text)).toMatchFileSnapshot('description.ts');
});
