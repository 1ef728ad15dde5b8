import { expectTypeOf, test } from 'vitest';
import type { IssueCode } from '../issue/issue-code.js';
import type { QuadrantLabelKey } from '../swot/types.js';
import type { Locale } from './locale.js';
import type { MessageKey } from './messages/messages.js';
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
