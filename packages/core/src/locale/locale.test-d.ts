import { expectTypeOf, test } from 'vitest';
import type { IssueCode } from '../issue/issue-code.js';
import type { QuadrantLabelKey } from '../swot/types.js';
import { describeIssue } from './describe-issue.js';
import { describeNextStep } from './describe-next-step.js';
import { formatDate } from './format-date.js';
import { formatNumber } from './format-number.js';
import { formatRupiah } from './format-rupiah.js';
import type { Locale } from './locale.js';
import type { MessageKey } from './messages/messages.js';
import { toLocale } from './to-locale.js';
import { translate } from './translate.js';

test('there are two languages, and only texts that exist can be asked for', () => {
  expectTypeOf<Locale>().toEqualTypeOf<'id' | 'en'>();
  translate('id', 'innovation.stage.evaluation');
  // @ts-expect-error Indonesian or English
  translate('jv', 'innovation.stage.evaluation');
  // @ts-expect-error there is no such text
  translate('id', 'innovation.stage.celebration');
});

test('every issue and every quadrant has its text', () => {
  expectTypeOf<`issue.${IssueCode}`>().toExtend<MessageKey>();
  expectTypeOf<QuadrantLabelKey>().toExtend<MessageKey>();
});

test('what is shown is a value, in a language; nothing known is for the page to say', () => {
  formatNumber('id', 3.27);
  // @ts-expect-error a score that nobody has is no number
  formatNumber('id', null);
  // @ts-expect-error a language tag has to be read first
  formatRupiah('id-ID', 1);
  formatRupiah(toLocale('id-ID'), 1);
  // @ts-expect-error dates are ISO 8601 texts
  formatDate('id', new Date(0));
  // @ts-expect-error an issue is more than its code
  describeIssue('id', { code: 'duplicate-id' });
  const params = { count: 1, first: null };
  describeNextStep('id', { code: 'vision', params });
  // @ts-expect-error no book requires that
  describeNextStep('id', { code: 'budget-party', params });
});
