import type { SheetTopic } from '../../columns/sheet-topic.js';
import { cleanText } from '../../grammar/clean-text.js';
import type { RowRecord } from '../../columns/sheet-column.js';

const part = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? cleanText(String(value)).toLowerCase()
    : '';

/** Names as one text, or none where one of them lacks. A clean text is of one line. */
function joined(kind: string, ...values: readonly unknown[]): string[] {
  let text = kind;
  for (const value of values) {
    const name = part(value);
    if (name === '') return [];
    text += `\n${name}`;
  }
  return [text];
}

/**
 * What an entry is recognised by besides its id: its code, or where it has none, whose it is and what it says. Two
 * entries with codes of their own may well say the same.
 */
export function identities(topic: SheetTopic, record: RowRecord): string[] {
  const code = codeOf(topic, record);
  return code.length > 0 ? code : contentOf(topic, record);
}

/** All that an entry may be recognised by. */
export const allIdentities = (topic: SheetTopic, record: RowRecord): string[] => [
  ...codeOf(topic, record),
  ...contentOf(topic, record),
];

function codeOf(topic: SheetTopic, { code, scope }: RowRecord): string[] {
  return topic === 'swot' ? joined('code', scope, code) : joined('code', code);
}

function contentOf(topic: SheetTopic, record: RowRecord): string[] {
  switch (topic) {
    case 'problems':
    case 'needs':
      return joined('title', record['opdId'], record['title']);
    case 'innovations':
      return joined('name', record['opdId'] ?? '-', record['name']);
    case 'strategies':
      return joined('statement', record['swotId'], record['statement']);
    case 'programs':
      return joined('name', record['leadOpdId'], record['name']);
    case 'swot':
      return joined('statement', record['scope'], record['kind'], record['statement']);
    case 'readiness':
      return joined('rating', record['opdId'], record['indicatorId']);
    case 'indicators':
      return joined('name', record['programId'], record['name']);
    case 'budgets':
      return joined('line', record['programId'], record['year'], record['source']);
  }
}
