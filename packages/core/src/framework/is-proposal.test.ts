import { expect, it } from 'vitest';
import { isProposal } from './is-proposal.js';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import { rpmKotaCerdas2026 } from './rpm-kota-cerdas-2026/rpm-kota-cerdas-2026.js';

it('tells what a framework merely proposes from what is official in it', () => {
  expect(isProposal(rpmKotaCerdas2026, 'sub-dimensions')).toBe(true);
  expect(isProposal(kominfo2021, 'sub-dimensions')).toBe(false);
  expect(isProposal(kominfo2021, 'readiness-weights')).toBe(true);
});
