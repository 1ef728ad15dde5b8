import { expect, test, vi } from 'vitest';
import { samplePlan } from '../testing/plans.js';

vi.mock(import('./source/later-reading.js'), async () => {
  const { Later } = await import('./later.js');
  return { laterReading: new Later(() => Promise.reject(new Error('no connection'))) };
});

test('a widget whose reader of plans does not come says so, and is no longer busy', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const { KcReadinessRadar } = await import('../readiness-radar/define.js');
  for (const lang of ['id', 'en']) {
    const radar = new KcReadinessRadar();
    radar.lang = lang;
    radar.masterplan = samplePlan();
    document.body.append(radar);
    await expect
      .poll(() => radar.renderRoot.querySelector('[role=alert]')?.textContent)
      .toContain(lang === 'id' ? 'tidak dapat dimuat' : 'could not be loaded');
    expect(radar.renderRoot.querySelector('.root')?.getAttribute('aria-busy')).toBe('false');
    radar.remove();
  }
  said.mockRestore();
});
