import { describe, expect, it } from 'vitest';
import type { ImportCheck, ImportSheet } from '../../../../shared/contracts/imports';
import {
  checkOf,
  column,
  conflicting,
  item,
  lacking,
  question,
  refused,
  sheetOf,
  topic,
} from '../testing/checks';
import { noAnswers } from '../questions/answer-keys';
import { blockerOf } from './blocker-of';
import { importReducer, type ImportAction } from './import-reducer';
import { noImport, type ImportState } from './import-state';
import { fromKept, toKept } from './kept-import';
import { openSteps } from './steps';
import { wantsCheck } from './wants-check';

const file = new File(['x'], 'lembar.xlsx');

/** Where a row of actions leads; a check in it is of the choices made so far. */
function after(...actions: (ImportAction | Partial<ImportCheck>)[]): ImportState {
  return actions.reduce<ImportState>((state, action) => {
    if ('type' in action) return importReducer(state, action);
    const checked = { type: 'checked', check: checkOf(action), version: state.version } as const;
    return importReducer(state, checked);
  }, noImport);
}

const chosen: ImportAction = { type: 'file', file };
const mapped: ImportAction = {
  type: 'map',
  sheet: 'Inovasi',
  mapping: { topic: 'innovations', columns: [{ column: 0, key: 'code' }] },
};
const inMillions: ImportAction = {
  type: 'map',
  sheet: 'Inovasi',
  mapping: {
    topic: 'innovations',
    columns: [{ column: 2, key: 'cost', unit: 'million' }],
    values: { opd: 'Dinas Kesehatan' },
  },
};
const failed: ImportAction = { type: 'failed', kind: 'check', error: new TypeError('offline') };
const answer = (change = {}, forColumn = false): ImportAction => ({
  type: 'answer',
  question: question(change),
  reading: 1,
  forColumn,
});

const cellAnswer = (address: string, change = {}): ImportAction => ({
  type: 'answer-cell',
  question: question(change),
  address,
  reading: 1,
});
const second = { id: 'budget 2.500', addresses: ['D6'] };

describe('a file on its way into the plan', () => {
  it('asks the server as soon as it is there, and passes steps over with nothing to do', () => {
    expect(wantsCheck(noImport)).toBe(false);
    expect(wantsCheck(after(chosen))).toBe(true);
    const own = after(chosen, { type: 'started', kind: 'check' }, {});
    expect(own.step).toBe('review');
    expect([...openSteps(own)]).toEqual(['file', 'review']);
    expect(blockerOf(own)).toBeNull();
    expect(after(chosen, { sheets: [sheetOf()] }).step).toBe('columns');
    expect(after(chosen, { questions: [question()] }).step).toBe('questions');
  });

  it('passes a foreign sheet over that is read as somebody once said, yet it can be opened', () => {
    const state = after(chosen, { sheets: [sheetOf({ remembered: true })] });
    expect(state.step).toBe('review');
    expect(importReducer(state, { type: 'go', step: 'columns' }).step).toBe('columns');
    expect(importReducer(state, { type: 'go', step: 'questions' }).step).toBe('review');
  });

  it('stays where a required column is wanting, until it is said', () => {
    const wanting = {
      sheets: [sheetOf({ missing: ['dimension'] })],
      topics: [topic],
      items: [lacking],
    };
    const stopped = after(chosen, wanting, { type: 'next' });
    expect([stopped.step, stopped.stopped]).toEqual(['columns', 1]);
    expect(importReducer(stopped, { type: 'next' }).stopped).toBe(2);
    const values = { dimension: 'smart-living' };
    const mapping = { topic: 'innovations', columns: [], values } as const;
    const waiting = importReducer(
      importReducer(stopped, { type: 'map', sheet: 'Inovasi', mapping }),
      { type: 'next' },
    );
    expect([waiting.step, waiting.wantsNext]).toEqual(['columns', true]);
    const check = (change: Partial<ImportCheck>): ImportAction => ({
      type: 'checked',
      check: checkOf(change),
      version: waiting.version,
    });
    const filled = importReducer(
      waiting,
      check({ ...wanting, sheets: [sheetOf()], items: [item()] }),
    );
    expect([filled.step, filled.stopped]).toEqual(['review', 0]);
    // What was said is taken back while the server still looks.
    const emptied = importReducer({ ...waiting, mappings: {} }, check(wanting));
    expect([emptied.step, emptied.stopped, emptied.wantsNext]).toEqual(['columns', 2, false]);
    expect(importReducer(stopped, { type: 'go', step: 'review' })).toMatchObject({
      step: 'review',
      stopped: 0,
    });
  });

  it('looks again at another column at once, and goes on only by what is current', () => {
    const changed = after(chosen, { sheets: [sheetOf()] }, mapped);
    expect(wantsCheck(changed)).toBe(true);
    const waiting = importReducer(changed, { type: 'next' });
    expect(waiting.step).toBe('columns');
    const late = importReducer(waiting, { type: 'checked', check: checkOf(), version: 1 });
    expect([late.step, wantsCheck(late)]).toEqual(['columns', true]);
    const sheets = [sheetOf()];
    const next = { type: 'checked', check: checkOf({ sheets }), version: waiting.version } as const;
    expect(importReducer(late, next).step).toBe('review');
  });

  it('stays where the officer is when a check comes that wasn’t waited for', () => {
    const sheets = [sheetOf()];
    expect(after(chosen, { sheets }, mapped, { sheets }).step).toBe('columns');
    expect(after(chosen, { sheets }, { type: 'next' }).step).toBe('review');
  });

  it('forgets what was asked of a sheet that is read otherwise, and keeps what was of others', () => {
    const other = { id: 'weight', sheet: 'SWOT', addresses: ['F3'] };
    const state = after(
      chosen,
      { sheets: [sheetOf()], questions: [question(), question(other)] },
      answer(),
      answer(other),
      cellAnswer('D5'),
      cellAnswer('F3', other),
      mapped,
    );
    expect(state.answers.cells).toEqual({ 'SWOT!F3': 1 });
    expect(state.answers.questions).toEqual({ weight: 1 });
    expect(state.asked.map(({ sheet }) => sheet)).toEqual(['SWOT']);
  });

  it('forgets that a new item is left out when its sheet is read otherwise', () => {
    const leave: ImportAction = {
      type: 'choose',
      keys: [refused.key, conflicting.key],
      choice: 'keep',
    };
    const state = after(chosen, { items: [refused, conflicting] }, leave, mapped);
    expect(state.choices).toEqual({ [conflicting.key]: 'keep' });
  });

  it('keeps what was said when the very same file is chosen again', () => {
    const questions = [question()];
    const sheets = [sheetOf()];
    const before = after(chosen, { sheets }, inMillions, { sheets, questions }, answer({}, true));
    const state = importReducer(before, chosen);
    expect([state.mappings, state.answers]).toEqual([before.mappings, before.answers]);
    expect(state.answers.columns).toEqual({ 'Inovasi!budget': 'point' });
    expect([state.check, state.choices, wantsCheck(state)]).toEqual([null, {}, true]);
  });

  describe('that is another one with sheets of the same names', () => {
    const sheets = [sheetOf()];
    const questions = [question(), question(second)];
    const said = after(
      chosen,
      { sheets },
      inMillions,
      { sheets, questions },
      answer(),
      cellAnswer('D6', second),
    );
    const ofOthers = new File(['of others'], 'lembar.xlsx');
    const other = importReducer(said, { type: 'file', file: ofOthers });
    const checked = (sheet: ImportSheet) =>
      importReducer(other, {
        type: 'checked',
        check: checkOf({ sheets: [sheet] }),
        version: other.version,
      });

    it('is asked anew what its cells mean, in what they are and what all rows have', () => {
      expect(other.answers).toEqual(noAnswers);
      expect(other.mappings).toEqual({
        Inovasi: { topic: 'innovations', columns: [{ column: 2, key: 'cost' }] },
      });
    });

    it('is so, too, after the page was loaded anew', () => {
      const loaded = importReducer(fromKept(toKept(said)), { type: 'file', file: ofOthers });
      expect([loaded.answers, loaded.mappings]).toEqual([noAnswers, other.mappings]);
    });

    it('is read by the same columns where the headers are the same, whatever stands beside', () => {
      const stray = { ...column(7, null), header: '' };
      const state = checked(sheetOf({ columns: [...sheetOf().columns, stray] }));
      expect(state.mappings).toEqual(other.mappings);
      expect(state.check).not.toBeNull();
    });

    it('is looked at as if nothing was said where its headers are others', () => {
      const shifted = sheetOf({
        columns: [column(0, 'name'), { ...column(2, 'opd'), header: 'OPD' }],
      });
      const state = checked(shifted);
      expect([state.mappings, state.check, wantsCheck(state)]).toEqual([{}, null, true]);
      const again = importReducer(state, {
        type: 'checked',
        check: checkOf({ sheets: [shifted] }),
        version: state.version,
      });
      expect([again.step, wantsCheck(again)]).toEqual(['columns', false]);
    });

    it('takes no check of the one before for its own', () => {
      const late = { type: 'checked', check: checkOf({ sheets }), version: said.version } as const;
      expect(importReducer(other, late)).toBe(other);
    });
  });

  it('waits for the last answer before it asks, and keeps answered questions to be changed', () => {
    const questions = [question(), question(second)];
    const one = after(chosen, { questions }, answer());
    expect(wantsCheck(one)).toBe(false);
    expect(blockerOf(one)).toEqual({ why: 'questions', count: 1 });
    const both = importReducer(one, answer(second));
    expect(wantsCheck(both)).toBe(true);
    const checked = importReducer(both, {
      type: 'checked',
      check: checkOf({ questions }),
      version: both.version,
    });
    expect(checked.asked).toHaveLength(2);
    expect(blockerOf(checked)).toBeNull();
  });

  it('takes one answer for a whole column', () => {
    const questions = [question(), question(second)];
    const state = after(chosen, { questions }, answer(second), answer({}, true));
    expect(state.answers).toEqual({ ...noAnswers, columns: { 'Inovasi!budget': 'point' } });
    expect(wantsCheck(state)).toBe(true);
    const apart = importReducer(state, {
      type: 'answer',
      question: question(),
      reading: 0,
      forColumn: false,
    });
    expect(apart.answers).toEqual({
      ...noAnswers,
      questions: { [question().id]: 0, [question(second).id]: 1 },
    });
  });

  it('goes on after the page was loaded anew, once the file is chosen again', () => {
    const questions = [question()];
    const sheets = [sheetOf()];
    const said = after(
      chosen,
      { sheets },
      mapped,
      { sheets, questions },
      answer(),
      cellAnswer('D5'),
    );
    const loaded = fromKept(toKept(said));
    expect([loaded.file, loaded.check, wantsCheck(loaded)]).toEqual([null, null, false]);
    const again = importReducer(loaded, chosen);
    expect([again.answers, again.mappings]).toEqual([said.answers, said.mappings]);
    const done = importReducer(said, { type: 'imported', record: null });
    expect(toKept(done)).toBeNull();
    expect([fromKept(null), fromKept('{'), fromKept('{"answers":1}')]).toEqual([
      noImport,
      noImport,
      noImport,
    ]);
  });

  it('waits for the unit of a column that nobody has said', () => {
    const unit = {
      unit: null,
      how: 'around',
      said: '(juta)',
      choices: ['one', 'million'],
    } as const;
    const sheets = [sheetOf({ remembered: true, columns: [{ ...column(1, 'amount'), unit }] })];
    const state = after(chosen, { sheets });
    expect([state.step, blockerOf(state)]).toEqual(['columns', { why: 'units', count: 1 }]);
    const columns = [{ column: 1, key: 'amount', unit: 'million' }] as const;
    const mapping = { topic: 'innovations', columns } as const;
    const settled = importReducer(state, { type: 'map', sheet: 'Inovasi', mapping });
    expect(blockerOf(settled)?.why).toBe('checking');
  });

  it('is open until every conflict is decided and what is refused is left out', () => {
    const items = [refused, conflicting, item()];
    const state = after(chosen, { items, ready: false });
    expect(blockerOf(state)).toEqual({ why: 'conflicts', count: 1 });
    const half = importReducer(state, {
      type: 'choose',
      keys: [conflicting.key],
      choice: { title: 'ours' },
    });
    expect(blockerOf(half)).toEqual({ why: 'conflicts', count: 1 });
    const taken = importReducer(half, {
      type: 'choose',
      keys: [conflicting.key],
      choice: 'take',
    });
    expect(blockerOf(taken)).toEqual({ why: 'refused', count: 1 });
    const kept = importReducer(taken, { type: 'choose', keys: [refused.key], choice: 'keep' });
    expect([wantsCheck(kept), blockerOf(kept)?.why]).toEqual([true, 'checking']);
    const ready = importReducer(kept, {
      type: 'checked',
      check: checkOf({ items }),
      version: kept.version,
    });
    expect(blockerOf(ready)).toBeNull();
  });

  it('says when there is nothing to import', () => {
    expect(blockerOf(after(chosen, { items: [] }))?.why).toBe('nothing');
    expect(blockerOf(after(chosen, { ready: false }))?.why).toBe('notes');
  });

  it('loses nothing by a failure, and asks again only when told to', () => {
    const state = after(chosen, { sheets: [sheetOf()] }, mapped, failed);
    expect([state.file, Object.keys(state.mappings)]).toEqual([file, ['Inovasi']]);
    expect(wantsCheck(state)).toBe(false);
    expect(blockerOf(state)?.why).toBe('failed');
    expect(wantsCheck(importReducer(state, { type: 'dismissed' }))).toBe(true);
  });

  it('says why an import wasn’t taken, with how things stand now', () => {
    const state = after(chosen, {}, { type: 'started', kind: 'import' });
    const error = new Error('changed');
    const check = checkOf({ items: [conflicting], ready: false });
    const refusedNow = importReducer(state, { type: 'not-ready', check, version: 1, error });
    expect([refusedNow.failure?.error, refusedNow.step]).toEqual([error, 'review']);
    expect(blockerOf(refusedNow)?.why).toBe('conflicts');
  });

  it('ends with what was imported, and begins anew', () => {
    const done = after(chosen, {}, { type: 'imported', record: null });
    expect([done.step, [...openSteps(done)]]).toEqual(['done', ['done']]);
    expect(importReducer(done, { type: 'restarted' })).toEqual(noImport);
  });

  it('goes back to where it was when stopped', () => {
    expect(after(chosen, { type: 'started', kind: 'check' }, { type: 'stopped' }).file).toBeNull();
    const stopped = after(chosen, {}, { type: 'started', kind: 'import' }, { type: 'stopped' });
    expect([stopped.file, stopped.work, stopped.step]).toEqual([file, null, 'review']);
  });
});
