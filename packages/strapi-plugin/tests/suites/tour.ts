import { describe, expect, it } from 'vitest';
import type { TourResponse } from '../../shared/contracts/tour';
import { permissions } from '../../shared/permissions';
import { signIn } from '../support/accounts';
import type { Suite } from './suite';

export const tour: Suite = (app) => {
  describe('the tour', () => {
    it('is seen by whoever says so, however often, and by nobody else', async () => {
      const [reader, other] = await Promise.all(
        ['Pembaca tur', 'Pembaca tur lain'].map((name) =>
          signIn(app(), name, [permissions.readItems]),
        ),
      );
      const ask = (headers = {}, path = '', method = 'GET') =>
        fetch(`${app().address}/kotacerdas/tour${path}`, { method, headers });
      const isSeen = async (headers = {}) => {
        const { data } = (await (await ask(headers)).json()) as TourResponse;
        return data.isSeen;
      };
      expect(await isSeen(reader)).toBe(false);
      const say = async () => (await ask(reader, '/seen', 'POST')).status;
      expect([await say(), await say()]).toEqual([204, 204]);
      expect(await isSeen(reader)).toBe(true);
      expect(await isSeen(other)).toBe(false);
    });
  });
};
