import { describe, expectTypeOf, it } from 'vitest';
import type { Masterplan, NeedId, Opd, Problem, ProblemId } from '../types.js';
import type {
  AddChange,
  ItemFields,
  MasterplanChange,
  RateChange,
  RemoveChange,
  SetChange,
  UpdateChange,
} from './change.js';
import type { MasterplanEditor } from './create-editor.js';
import type { MasterplanLists } from './lists.js';

declare const problem: Problem;
declare const opd: Opd;
declare const problemId: ProblemId;
declare const needId: NeedId;

declare function accept(change: MasterplanChange): void;
declare function rate(change: RateChange): void;

describe('what makes sense compiles', () => {
  it('for every list of the plan', () => {
    expectTypeOf<MasterplanLists['problems']>().toEqualTypeOf<Masterplan['problems'][number]>();
    expectTypeOf<Extract<AddChange, { list: 'opds' }>['item']>().toEqualTypeOf<Opd>();
    expectTypeOf<Extract<UpdateChange, { list: 'needs' }>['id']>().toEqualTypeOf<NeedId>();
    expectTypeOf<Extract<RemoveChange, { list: 'swot.factors' }>['of']>().toEqualTypeOf<string>();
    expectTypeOf<Extract<SetChange, { field: 'sample' }>['value']>().toEqualTypeOf<boolean>();
  });

  it('and reads the plan that an editor has', () => {
    expectTypeOf<MasterplanEditor['masterplan']>().toEqualTypeOf<Masterplan>();
    expectTypeOf<MasterplanEditor['apply']>().parameter(0).toEqualTypeOf<MasterplanChange>();
  });

  it('takes optional fields away with null', () => {
    expectTypeOf<ItemFields<Problem>['cause']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<ItemFields<Problem>['title']>().toEqualTypeOf<string | undefined>();
    accept({ kind: 'update', list: 'problems', id: problemId, fields: { cause: null } });
    accept({ kind: 'set', field: 'rpjmd', value: null, unlink: true });
  });
});

describe('what makes no sense doesn’t', () => {
  it('an item in a list of others', () => {
    accept({ kind: 'add', list: 'problems', item: problem });
    // @ts-expect-error an OPD is no problem
    accept({ kind: 'add', list: 'problems', item: opd });
    // @ts-expect-error the plan has no such list
    accept({ kind: 'add', list: 'masalah', item: problem });
  });

  it('the id of something else', () => {
    accept({ kind: 'remove', list: 'problems', id: problemId });
    // @ts-expect-error a need is no problem
    accept({ kind: 'remove', list: 'problems', id: needId });
    // @ts-expect-error a text may be any id: itemId says which
    accept({ kind: 'move', list: 'problems', id: 'p-1', to: 0 });
  });

  it('a field that an item hasn’t, hasn’t so, or must keep', () => {
    accept({ kind: 'update', list: 'problems', id: problemId, fields: { title: 'Baru' } });
    // @ts-expect-error problems have no such field
    accept({ kind: 'update', list: 'problems', id: problemId, fields: { judul: 'Baru' } });
    // @ts-expect-error a title is a text
    accept({ kind: 'update', list: 'problems', id: problemId, fields: { title: 7 } });
    // @ts-expect-error a problem always has a title
    accept({ kind: 'update', list: 'problems', id: problemId, fields: { title: null } });
    // @ts-expect-error an item is what its id says
    accept({ kind: 'update', list: 'problems', id: problemId, fields: { id: problemId } });
    // @ts-expect-error that isn’t one of the states
    accept({ kind: 'update', list: 'problems', id: problemId, fields: { state: 'hidden' } });
  });

  it('a part without its owner, or an owner of no part', () => {
    accept({ kind: 'remove', list: 'swot.factors', of: 'sw-region', id: 'f-s1' });
    // @ts-expect-error whose factor?
    accept({ kind: 'remove', list: 'swot.factors', id: 'f-s1' });
    // @ts-expect-error problems belong to the plan itself
    accept({ kind: 'remove', list: 'problems', of: 'sw-region', id: problemId });
  });

  it('a field of the plan that is a list, fixed, or required', () => {
    accept({ kind: 'set', field: 'title', value: 'Baru' });
    // @ts-expect-error a plan keeps its id
    accept({ kind: 'set', field: 'id', value: 'x' });
    // @ts-expect-error lists are changed item by item
    accept({ kind: 'set', field: 'problems', value: [] });
    // @ts-expect-error a plan always has a title
    accept({ kind: 'set', field: 'title', value: null });
  });

  it('a level off the scale, or a consolidated one without a reason', () => {
    const assessmentId = 'r-2026';
    const rater = { kind: 'consolidated' } as const;
    const rating = { indicatorId: 'people-ict-competence', current: 3 } as const;
    rate({ kind: 'rate', assessmentId, rater, rating: { ...rating, justification: 'Daftar' } });
    // @ts-expect-error consolidated levels have a justification
    rate({ kind: 'rate', assessmentId, rater, rating });
    const assessor = { kind: 'assessor', assessor: 'Unsil' } as const;
    const beyond = { indicatorId: 'people-ict-competence', current: 6 } as const;
    // @ts-expect-error levels go from 1 to 5
    rate({ kind: 'rate', assessmentId, rater: assessor, rating: beyond });
  });

  it('several changes within several', () => {
    accept({ kind: 'all', changes: [{ kind: 'set', field: 'title', value: 'Baru' }] });
    // @ts-expect-error one level is enough
    accept({ kind: 'all', changes: [{ kind: 'all', changes: [] }] });
  });
});
