import { pluginConfig } from './plugin-config';
import { defaultRateLimit } from './rate-limit';

export default {
  default: { rateLimit: defaultRateLimit },
  validator: (config: unknown): void => {
    pluginConfig(config);
  },
};
