import { findFramework } from '@kotacerdas/core/framework';
import { readPlan } from './read-plan.js';

/** What it takes to read JSON, and to find the framework that a plan names. */
export const reading = { findFramework, readPlan } as const;
