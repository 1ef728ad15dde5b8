import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../../tests/fixtures/make-plan';
import { inOrder } from '../../../../../tests/support/in-order';
import { storedInMemory } from '../../../../../tests/support/stored-in-memory';
import { toMasterplan } from './to-masterplan';

describe('the document of a plan', () => {
  const plan = fullPlan(11);

  it('is what was taken apart into entries', () => {
    const parsed = parseMasterplan(toMasterplan(storedInMemory(plan)));
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(inOrder(parsed.masterplan)).toEqual(inOrder(plan));
  });

  it('has its items in the order of their codes, whatever order they were entered in', () => {
    const stored = storedInMemory(plan);
    const document = toMasterplan(stored);
    stored.parts.problem.reverse();
    stored.parts.program.reverse();
    expect(toMasterplan(stored)).toEqual(document);
    const { problems } = document;
    expect(Array.isArray(problems) && problems[9]).toMatchObject({ code: 'P-GOV-10' });
  });

  it('leaves an unfinished entry unfinished, so that the check can say what is missing', () => {
    const stored = storedInMemory(plan);
    const [problem] = stored.parts.problem;
    if (problem === undefined) throw new Error('The fixture has no problems');
    Object.assign(problem, { title: null, links: { opd: [], rpjmdObjective: [] } });
    const parsed = parseMasterplan(toMasterplan(stored));
    expect(parsed.ok).toBe(false);
    const missing = parsed.issues.filter(({ code }) => code === 'missing-field');
    expect(missing.map(({ path }) => path.at(-1)).sort()).toEqual(['opdId', 'title']);
  });

  it('names a factor of another analysis, so that the check can report it', () => {
    const stored = storedInMemory(plan);
    const [strategy] = stored.parts.strategy;
    const swot = stored.parts['swot-analysis'].find(({ key }) => key === 'swot-elemen');
    if (strategy === undefined || swot === undefined) throw new Error('The fixture has no SWOT');
    Object.assign(strategy.links, { swot: [swot.id] });
    const { issues } = parseMasterplan(toMasterplan(stored));
    expect(issues.map(({ code }) => code)).toContain('unknown-factor');
  });

  it('names an entry of another plan, so that the check can report the link', () => {
    const stored = storedInMemory(plan);
    const [need] = stored.parts.need;
    if (need === undefined) throw new Error('The fixture has no needs');
    Object.assign(need.links, { problems: [99_999] });
    const parsed = parseMasterplan(toMasterplan(stored));
    expect(parsed.ok).toBe(false);
    expect(parsed.issues[0]).toMatchObject({ code: 'dangling-id' });
  });
});
