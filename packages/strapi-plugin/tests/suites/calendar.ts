import { beforeAll, describe, expect, it } from 'vitest';
import type {
  CalendarRequest,
  GetCalendarResponse,
  ListCalendarsResponse,
} from '../../shared/contracts/calendar';
import type { ListHistoryResponse } from '../../shared/contracts/history';
import { permissions } from '../../shared/permissions';
import { draftPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;

export const calendar: Suite = (app) => {
  describe('the calendar of a plan', () => {
    let planId = '';
    let keeper: Session = {};
    let reader: Session = {};
    const ask = async (session: Session, path: string, body?: object) => {
      const response = await fetch(`${app().address}/kotacerdas${path}`, {
        headers: { 'content-type': 'application/json', ...session },
        ...(body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    };
    const read = async () =>
      ((await ask(reader, `/plans/${planId}/calendar`)).body as GetCalendarResponse).data;
    const save = (wanted: object, session = keeper) =>
      ask(session, `/plans/${planId}/calendar`, wanted);
    const bimtek: CalendarRequest['bimtek'] = [
      { name: ' Bimtek 1 ', from: '2026-05-04', to: '2026-05-05' },
      { name: 'Bimtek 2', from: '2026-07-01', to: '2026-07-02' },
      { name: 'Bimtek 3', from: null, to: null },
      { name: 'Bimtek 4', from: null, to: null },
    ];
    const wanted: CalendarRequest = {
      year: 2026,
      bimtek,
      deadlines: { problem: '2026-05-20', program: '2026-08-01' },
      revision: 0,
    };

    beforeAll(async () => {
      const document = draftPlan(1, 'rencana-kalender', '32.23');
      planId = (await service(app().strapi, 'masterplan').store(document)).documentId;
      const { manageCalendar, readHistory, readItems } = permissions;
      keeper = await signIn(app(), 'Penjaga kalender', [manageCalendar]);
      reader = await signIn(app(), 'Pembaca kalender', [readItems, readHistory]);
    });

    it('begins with this year, as far as it is one of the plan, four workshops and no days', async () => {
      const { calendar: first, period, revision } = await read();
      expect(revision).toBe(0);
      const thisYear = new Date().getFullYear();
      expect(first.year).toBe(Math.min(period.to, Math.max(period.from, thisYear)));
      expect(first.bimtek.map(({ name }) => name)).toEqual(
        [1, 2, 3, 4].map((number) => `Bimtek ${number}`),
      );
    });

    it('is refused with each place that is wrong, and then not kept', async () => {
      const [first, ...others] = bimtek;
      const broken = {
        ...wanted,
        bimtek: [{ ...first, to: '2026-05-01' }, ...others],
        deadlines: { need: '2026-02-30', program: '2031-01-01' },
      };
      const answer = await save(broken);
      expect(answer.status).toBe(422);
      expect(answer.body.error.details).toMatchObject({
        code: 'calendar-has-issues',
        issues: [
          { code: 'end-before-start', path: ['bimtek', 0, 'to'] },
          { code: 'wrong-format', path: ['deadlines', 'need'] },
          { code: 'year-outside-period', path: ['deadlines', 'program'] },
        ],
      });
      expect((await read()).revision).toBe(0);
    });

    it.each([
      {},
      { ...wanted, bimtek: [] },
      { ...wanted, deadlines: { plan: '2026-01-01' } },
      { ...wanted, revision: undefined },
    ])('is not made of anything else: %j', async (body) => {
      const answer = await save(body);
      expect(answer).toMatchObject({
        status: 400,
        body: { error: { details: { code: 'request-malformed' } } },
      });
    });

    it('is saved by who keeps it and read by who sees items, with a line in the history', async () => {
      expect((await save(wanted, reader)).status).toBe(403);
      const saved = await save(wanted);
      expect([saved.status, saved.body.error]).toEqual([200, undefined]);
      expect(saved.body.data).toMatchObject({ revision: 1, calendar: { year: 2026 } });
      const { calendar: kept } = await read();
      expect(kept.bimtek[0]).toEqual({ name: 'Bimtek 1', from: '2026-05-04', to: '2026-05-05' });
      expect(kept.deadlines).toEqual(wanted.deadlines);
      const history = (await ask(reader, `/plans/${planId}/history`)).body as ListHistoryResponse;
      expect(history.data.changes[0]).toMatchObject({
        act: 'create',
        type: 'calendar',
        actor: 'Penjaga kalender Uji',
        after: { deadlines: ['Permasalahan: 20 Mei 2026', 'Rencana aksi: 1 Agustus 2026'] },
      });
    });

    it('is not saved over what somebody else has saved since', async () => {
      expect(await save(wanted)).toMatchObject({
        status: 409,
        body: { error: { details: { code: 'calendar-changed' } } },
      });
      const all = await Promise.all(
        Array.from({ length: 4 }, (_, index) =>
          save({ ...wanted, revision: 1, deadlines: { need: `2026-06-0${index + 1}` } }),
        ),
      );
      expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      expect((await read()).revision).toBe(2);
    });

    it('stands in the list of those who keep it, without any other permission', async () => {
      const list = (await ask(keeper, '/calendars')).body as ListCalendarsResponse;
      expect(list.data.find(({ plan }) => plan.documentId === planId)).toMatchObject({
        revision: 2,
        plan: { title: 'Rencana uji', regionName: 'Kota Uji' },
      });
      expect((await ask(keeper, `/plans/${planId}/calendar`)).status).toBe(403);
    });
  });
};
