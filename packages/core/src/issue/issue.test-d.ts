import { expectTypeOf, test } from 'vitest';
import type { issueCodes, IssueCode } from './issue-code.js';
import { issueOf } from './issue-of.js';
import type { Issue, IssueSeverity } from './issue.js';

declare const issue: Issue;

test('an issue is data that nobody changes', () => {
  // @ts-expect-error an issue says what was found, for good
  issue.code = 'duplicate-id';
  // @ts-expect-error its place is a place for good
  issue.path.push('title');
  // @ts-expect-error and so are its particulars
  issue.params['found'] = 3;
});

test('codes and severities are closed sets, so that every one has its sentence', () => {
  expectTypeOf<IssueCode>().toEqualTypeOf<(typeof issueCodes)[number]>();
  expectTypeOf<string>().not.toExtend<IssueCode>();
  expectTypeOf<IssueSeverity>().toEqualTypeOf<'error' | 'warning' | 'info'>();
});

test('an issue outside these sets is not made', () => {
  issueOf('warning', 'duplicate-id', ['problems', 3, 'id'], { found: 'p-1' });
  // @ts-expect-error no sentence exists for it
  issueOf('warning', 'something-odd', [], {});
  // @ts-expect-error a finding refuses, warns or explains
  issueOf('fatal', 'duplicate-id', [], {});
  // @ts-expect-error a place is made of keys and indexes
  issueOf('error', 'duplicate-id', [true], {});
  // @ts-expect-error nothing that a locale couldn’t put into words
  issueOf('error', 'duplicate-id', [], { found: null });
});

test('params are texts and numbers, which any locale can put into words', () => {
  expectTypeOf<Issue['params']>().toEqualTypeOf<Readonly<Record<string, string | number>>>();
  expectTypeOf<Issue['path'][number]>().toEqualTypeOf<string | number>();
});
