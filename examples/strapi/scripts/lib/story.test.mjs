import { decideAct } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { tellStory } from './story.mjs';

const whole = [
  'operator.dlh: submit P-ENV-09',
  'kepala.dlh: return P-ENV-09',
  'perencana: comment P-ENV-09',
  'operator.dlh: withdraw K-ENV-08',
  'operator.dlh: submit K-ENV-08',
  'admin: calendar',
  'admin: assessment',
];
const itemOf = (type, code, state) => {
  return { type, documentId: code, label: `${code} Listrik gedung`, state, revision: 1 };
};
const asPlanned = () => [
  itemOf('problem', 'P-ENV-09', 'returned'),
  itemOf('need', 'K-ENV-08', 'submitted'),
];

/** As much of Strapi as the story needs, which dies before it writes more than it `mayWrite`. */
function strapiWith(items) {
  const log = [];
  const changes = [];
  let actor = null;
  const strapi = { log, items, mayWrite: Infinity };
  const write = (line) => {
    if (log.length >= strapi.mayWrite) throw new Error('mati');
    log.push(`${actor}: ${line}`);
  };
  const record = (act, documentId) => {
    write(`${act} ${documentId}`);
    changes.push({ act, entry: documentId });
  };
  let calendar = { bimtek: [], revision: 0 };
  const services = {
    plan: { identify: async () => ({ id: 1, regionCode: '32.78' }) },
    history: {
      count: async (_, { act, entry }) =>
        changes.filter((each) => each.act === act && each.entry === entry).length,
    },
    notices: { open: async () => null },
    approval: {
      listOf: async (_, type) =>
        items.filter((item) => item.type === type).map((item) => ({ ...item })),
      comment: async (_, { documentId }) => {
        if (strapi.refusesComments) return false;
        record('comment', documentId);
        return true;
      },
      act: async (_, { act, documentId, reason, revision }) => {
        const item = items.find((each) => each.documentId === documentId);
        if (item.revision !== revision) return { ok: false, code: 'revision-conflict' };
        const decision = decideAct(act, item.state, reason);
        if (!decision.ok) return { ok: false, code: 'act-refused' };
        record(act, documentId);
        Object.assign(item, { state: decision.state, revision: revision + 1 });
        return { ok: true };
      },
    },
    calendar: {
      read: async () => ({ calendar, revision: calendar.revision }),
      write: async (_, wanted) => {
        write('calendar');
        calendar = { ...wanted, revision: wanted.revision + 1 };
        return { ok: true };
      },
    },
    readiness: {
      start: async (_, { title }) => {
        write('assessment');
        items.push(itemOf('readiness-assessment', title, 'draft'));
      },
    },
  };
  return Object.assign(strapi, {
    plugin: () => ({ service: (name) => services[name] }),
    requestContext: {
      run: ({ state }, work) => {
        actor = state.user.name;
        return work();
      },
    },
    admin: {
      services: {
        user: { findOneByEmail: async (email) => ({ name: email.split('@')[0] }) },
        permission: { engine: { generateUserAbility: async () => ({}) } },
      },
    },
  });
}

const assessmentIn = (state) => itemOf('readiness-assessment', 'Analisis kesiapan', state);
const statesOf = ({ items }) => items.map(({ state }) => state);

describe('the story', () => {
  it('is told in its order, and leaves the items for the guide to go on with', async () => {
    const strapi = strapiWith(asPlanned());
    expect(await tellStory(strapi, 'rencana')).toBe(true);
    expect(strapi.log).toEqual(whole);
    expect(statesOf(strapi)).toEqual(['returned', 'submitted', 'draft']);
  });

  it.each(whole.map((_, written) => written))(
    'that was cut short after %i of its steps is completed, and nothing told twice',
    async (written) => {
      const strapi = strapiWith(asPlanned());
      strapi.mayWrite = written;
      await expect(tellStory(strapi, 'rencana')).rejects.toThrow('mati');
      strapi.mayWrite = Infinity;
      expect(await tellStory(strapi, 'rencana')).toBe(true);
      expect(await tellStory(strapi, 'rencana')).toBe(true);
      expect(strapi.log).toEqual(whole);
    },
  );

  it('starts no assessment where one is open, and another where the last one is closed', async () => {
    for (const [state, started] of [
      ['returned', []],
      ['approved', ['admin: assessment']],
    ]) {
      const strapi = strapiWith([...asPlanned(), assessmentIn(state)]);
      expect(await tellStory(strapi, 'rencana')).toBe(true);
      expect(strapi.log.filter((line) => line.endsWith('assessment'))).toEqual(started);
    }
  });

  it.each([
    ['the problem is approved', ['approved', 'submitted']],
    ['the problem is a draft', ['draft', 'submitted']],
    ['the need is locked', ['returned', 'locked']],
  ])('is left out whole where %s', async (_, [problem, need]) => {
    const strapi = strapiWith([
      itemOf('problem', 'P-ENV-09', problem),
      itemOf('need', 'K-ENV-08', need),
    ]);
    expect(await tellStory(strapi, 'rencana')).toBe(false);
    expect(strapi.log).toEqual([]);
  });

  it('is left out where the plan has no such item', async () => {
    const [problem, need] = asPlanned();
    for (const items of [[], [problem], [need]]) {
      const strapi = strapiWith(items);
      expect(await tellStory(strapi, 'rencana')).toBe(false);
      expect(strapi.log).toEqual([]);
    }
  });

  it('is not taken for told where a comment was not written', async () => {
    const strapi = strapiWith(asPlanned());
    strapi.refusesComments = true;
    await expect(tellStory(strapi, 'rencana')).rejects.toThrow('comment P-ENV-09');
    strapi.refusesComments = false;
    expect(await tellStory(strapi, 'rencana')).toBe(true);
    expect(strapi.log).toEqual(whole);
  });
});
