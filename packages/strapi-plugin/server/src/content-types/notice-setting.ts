import * as is from './define/attribute';
import { contentType } from './define/content-type';

/** How an officer wants to be told; without one, also by e-mail. */
export const noticeSetting = contentType({
  singular: 'notice-setting',
  plural: 'notice-settings',
  displayName: 'Pilihan pemberitahuan',
  internal: true,
  indexes: [{ name: 'kotacerdas_notice_settings_user', columns: ['user_id'], type: 'unique' }],
  attributes: {
    userId: is.required(is.integer),
    mail: is.withDefault(is.yesNo, true),
  },
});
