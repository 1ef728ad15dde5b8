import type { RunningStrapi } from '../support/start-strapi';

/** Behaviours that hold on every database; `app` gives the Strapi that was booted for all suites. */
export type Suite = (app: () => RunningStrapi) => void;
