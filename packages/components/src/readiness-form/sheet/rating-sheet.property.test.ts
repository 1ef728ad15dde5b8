import { kominfo2021 } from '@kotacerdas/core/framework';
import {
  createEditor,
  type Masterplan,
  type MasterplanChange,
  type Rater,
} from '@kotacerdas/core/masterplan';
import fc from 'fast-check';
import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftPlan, idOfOpd } from '../testing/draft-plan.js';
import { levels } from './levels.js';
import { RatingSheet } from './rating-sheet.js';
import { ratingsOf } from './read-rater.js';
import { sheetOf } from './read-sheet.js';
import type { SheetPlace } from './sheet-place.js';
import { standingAnswers } from './standing-answers.js';

const indicatorIds = kominfo2021.readiness.elements
  .flatMap(({ subElements }) => subElements.flatMap(({ indicators }) => indicators))
  .map(({ id }) => id)
  .slice(0, 4);
const assessmentId = 'assessment-2026';

beforeEach(() => {
  localStorage.clear();
  // Nobody pauses here: what is typed is told when its field is left.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const host = {
  addController: (controller: ReactiveController) => controller.hostConnected?.(),
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** A form without a page around it; the page is an editor that applies what it is told. */
function bench(rater: Rater, follows: boolean) {
  const original = draftPlan();
  let editor = createEditor(original);
  let shown: Masterplan = original;
  const open = () =>
    new RatingSheet(host, (change: MasterplanChange) => {
      const result = editor.apply(change);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
    });
  const place = (plan: Masterplan): SheetPlace => {
    const assessment = plan.readiness.find(({ id }) => id === assessmentId);
    if (assessment === undefined) throw new Error('The plan has this assessment.');
    const base = sheetOf(ratingsOf(assessment, rater), indicatorIds);
    return { key: 'bench', assessmentId, rater, indicatorIds, base };
  };
  let sheet = open();
  /** What a widget does at every update; a page that follows gives it the plan the editor has. */
  const draw = () => {
    if (follows) shown = editor.masterplan;
    sheet.open(place(shown));
  };
  draw();
  return {
    draw,
    get sheet() {
      return sheet;
    },
    /** Opens the page again; it has saved what it was told, or lost it. */
    reload: (saved: boolean) => {
      if (!saved) editor = createEditor(original);
      shown = editor.masterplan;
      sheet = open();
      draw();
    },
    /** What the plan has, and what it is to have. */
    outcome: () => {
      draw();
      sheet.draft.tell();
      const has = place(editor.masterplan).base;
      const wanted = standingAnswers(sheet.draft.value, place(shown).base, rater.kind);
      return { has, wanted: [...wanted.values()] };
    },
  };
}

const text = fc.constantFrom('', ' ', 'Surat keputusan', 'a'.repeat(20_001));
const url = fc.constantFrom('', 'https://example.go.id/a', 'javascript:alert(1)', 'http://', 'x');
const fields = fc.record(
  {
    current: fc.constantFrom(null, ...levels, 'not-applicable' as const),
    target: fc.constantFrom(null, ...levels),
    evidence: fc.array(fc.record({ label: text, url }), { maxLength: 2 }),
    note: text,
    justification: text,
  },
  { requiredKeys: [] },
);
const at = fc.constantFrom(...indicatorIds);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), at, fields }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('type' as const), at, fields }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('reload' as const), saved: fc.boolean() }),
  },
  ...(['undo', 'redo', 'discard', 'draw', 'tell'] as const).map((kind) => ({
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant(kind) }),
  })),
);
const rater = fc.constantFrom<Rater>(
  { kind: 'opd', opdId: idOfOpd('diskominfo') },
  { kind: 'opd', opdId: idOfOpd('dinkes') },
  { kind: 'assessor', assessor: 'Universitas Siliwangi' },
  { kind: 'consolidated' },
);

test('what a page was told, applied in order, is exactly what the draft has complete', () => {
  fc.assert(
    fc.property(rater, fc.boolean(), fc.array(step, { maxLength: 25 }), (who, follows, steps) => {
      localStorage.clear();
      const page = bench(who, follows);
      for (const entry of steps) {
        const { sheet } = page;
        switch (entry.kind) {
          case 'change':
            sheet.change(entry.at, (answer) => ({ ...answer, ...entry.fields }));
            break;
          case 'type':
            sheet.type(entry.at, 'note', (answer) => ({ ...answer, ...entry.fields }));
            break;
          case 'undo':
          case 'redo':
          case 'discard':
            sheet.draft[entry.kind]();
            break;
          case 'reload':
            page.reload(entry.saved);
            break;
          case 'draw':
            page.draw();
            break;
          case 'tell':
            sheet.draft.tell();
        }
      }
      const { has, wanted } = page.outcome();
      expect(has).toEqual(wanted);
    }),
    { numRuns: 400 },
  );
});
