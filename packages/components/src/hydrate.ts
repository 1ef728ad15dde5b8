import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { describeIssue } from './base/issue-text/describe-issue.js';
import { laterDescribeIssue } from './base/issue-text/later-describe-issue.js';
import { laterReading } from './base/source/later-reading.js';
import { reading } from './base/source/plan-reading.js';

// What a server drew is taken over at once, or not at all.
laterReading.provide(reading);
laterDescribeIssue.provide(describeIssue);
