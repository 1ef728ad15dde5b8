import type { Core } from '@strapi/strapi';
import type { PlanIdentity } from '../plan/identify-plan';
import { countUnread, listNotices } from './list-notices';
import { withoutMail, writeMailSetting } from './mail-setting';
import { mailerOf } from './mailer';
import { markRead } from './mark-read';
import { openTelling } from './open-telling';

/** What officers are told of ("pemberitahuan"). */
const notices = ({ strapi }: { strapi: Core.Strapi }) => ({
  open: (plan: PlanIdentity, told: Parameters<typeof openTelling>[2]) =>
    openTelling(strapi, plan, told),
  list: (userId: number, before?: number) => listNotices(strapi, userId, before),
  countUnread: (userId: number) => countUnread(strapi, userId),
  markRead: (userId: number, ids: readonly number[] | 'all') => markRead(strapi, userId, ids),
  /** Whether an officer gets mail; `null` where this Strapi can send none. */
  wantsMail: async (userId: number) =>
    mailerOf(strapi) === undefined ? null : !(await withoutMail(strapi, [userId])).has(userId),
  setMail: (userId: number, mail: boolean) => writeMailSetting(strapi, userId, mail),
});

export default notices;
