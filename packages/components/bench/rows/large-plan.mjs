import { largePlan } from '../../src/testing/large-plan.ts';

/** As many programmes, and as many problems and needs, as a widget has to carry. */
export const plan = largePlan(5000);
