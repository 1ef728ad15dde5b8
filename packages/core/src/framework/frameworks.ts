import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import { rpmKotaCerdas2026 } from './rpm-kota-cerdas-2026/rpm-kota-cerdas-2026.js';
import type { Framework } from './types.js';

/**
 * The built-in frameworks, lean (see `withLevels`), in the order in which a chooser offers them; of one id the
 * newest first.
 *
 * @example
 * frameworks.map(({ id }) => id); // ['kominfo-2021', 'rpm-kota-cerdas-2026']
 */
export const frameworks: readonly Framework[] = [kominfo2021, rpmKotaCerdas2026];
