import { kominfo2021, withLevels } from '@kotacerdas/core/framework';
import { expect, test } from 'vitest';
import { levelText } from './level-text.js';

test('says what the framework says of a level, and the evidence it needs', () => {
  const framework = withLevels(kominfo2021);
  const [indicatorId = '', levels = []] = Object.entries(framework.readiness.levels ?? {})[0] ?? [];
  expect(levelText(framework, indicatorId, 3, 'id')).toEqual({
    statement: levels[2]?.statement.id,
    evidence: levels[2]?.evidence.id,
  });
});

test('has words of its own for an indicator that the framework doesn’t describe', () => {
  const said = levelText(withLevels(kominfo2021), 'own-indicator', 3, 'id');
  expect(said).toEqual({ statement: 'Sebagian berjalan', evidence: null });
});
