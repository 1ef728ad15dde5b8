import type { Core } from '@strapi/strapi';

/** Which officers have seen the tour ("tur"), or left it out: kept with them, in whichever browser they are. */
const tour = ({ strapi }: { strapi: Core.Strapi }) => {
  const seenBy = (userId: number) =>
    strapi.store({ type: 'plugin', name: 'kotacerdas', key: `tour.${String(userId)}` });
  return {
    isSeen: async (userId: number): Promise<boolean> => Boolean(await seenBy(userId).get({})),
    markSeen: (userId: number, now: Date): Promise<void> =>
      seenBy(userId).set({ value: { seenAt: now.toISOString() } }),
  };
};

export default tour;
