export { withLevels } from '@kotacerdas/core/framework';
