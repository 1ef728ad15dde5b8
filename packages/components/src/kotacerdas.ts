import { describeIssue } from './base/issue-text/describe-issue.js';
import { laterDescribeIssue } from './base/issue-text/later-describe-issue.js';
import { laterReading } from './base/source/later-reading.js';
import { reading } from './base/source/plan-reading.js';
import { defineAll } from './define-all.js';

// All is in this file: nothing to wait for.
laterReading.provide(reading);
laterDescribeIssue.provide(describeIssue);

// <script src="kotacerdas.min.js" data-prefix="tsm"> registers <tsm-dashboard> and so on.
const script = document.currentScript;
defineAll(script === null ? undefined : script.dataset['prefix']);
