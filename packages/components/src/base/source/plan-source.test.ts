import { html, nothing } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../readiness-radar/define.js';
import { eventually } from '../../testing/eventually.js';
import { button, mount, textOf, widget } from '../../testing/mount.js';
import { asOf, emptyPlan, samplePlan } from '../../testing/plans.js';
import { kominfo2021 } from '@kotacerdas/core/framework';

const published = {
  schemaVersion: 1,
  number: 3,
  publishedAt: '2026-11-01T02:00:00.000Z',
  hash: 'a'.repeat(64),
  framework: kominfo2021,
  masterplan: samplePlan(),
};

const answer = (body: unknown, status = 200) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  fetchMock.mockReset();
  vi.stubGlobal('fetch', fetchMock);
});

afterEach(() => {
  document.querySelector('main')?.remove();
  vi.unstubAllGlobals();
});

async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return widget('kc-readiness-radar');
}

const json = (value: unknown) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
};

describe('where the plan comes from', () => {
  test('a JSON child is drawn with its first update', async () => {
    mount(html`<kc-readiness-radar>${json(samplePlan())}</kc-readiness-radar>`);
    expect(textOf(await widget('kc-readiness-radar'))).toContain('Kota Tasikmalaya');
    expect(fetchMock).not.toHaveBeenCalled();
  });

  test('a published edition stands for the moment of its publication', async () => {
    mount(html`<kc-readiness-radar>${json(published)}</kc-readiness-radar>`);
    const text = textOf(await widget('kc-readiness-radar'));
    expect(text).toContain('Terbitan nomor 3');
    expect(text).toContain('Keadaan per 1 November 2026');
  });

  test('a bare plan stands for today', async () => {
    vi.useFakeTimers({ now: new Date('2027-02-03T05:00:00Z'), toFake: ['Date'] });
    mount(html`<kc-readiness-radar>${json(samplePlan())}</kc-readiness-radar>`);
    expect(textOf(await widget('kc-readiness-radar'))).toContain('Keadaan per 3 Februari 2027');
    vi.useRealTimers();
  });

  test('as-of comes before both, and is ignored with a warning where it is no date', async () => {
    mount(html`<kc-readiness-radar as-of="2026-12-24">${json(published)}</kc-readiness-radar>`);
    const element = await widget('kc-readiness-radar');
    expect(textOf(element)).toContain('Keadaan per 24 Desember 2026');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    element.asOf = 'kemarin';
    await element.updateComplete;
    expect(textOf(element)).toContain('Keadaan per 1 November 2026');
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  test('the property comes before the child, and the child before src', async () => {
    mount(
      html`<kc-readiness-radar .masterplan=${emptyPlan()} src="/plan.json"
        >${json(samplePlan())}</kc-readiness-radar
      >`,
    );
    const element = await widget('kc-readiness-radar');
    expect(textOf(element)).toContain('Kabupaten Ciamis');
    element.masterplan = null;
    await element.updateComplete;
    expect(textOf(element)).toContain('Kota Tasikmalaya');
    expect(fetchMock).not.toHaveBeenCalled();
  });

  test('a child that comes or changes later is drawn too', async () => {
    mount(html`<kc-readiness-radar></kc-readiness-radar>`);
    const element = await widget('kc-readiness-radar');
    expect(textOf(element)).toContain('Belum ada rencana untuk ditampilkan');
    const child = json(samplePlan());
    element.append(child);
    expect(textOf(await settled())).toContain('Kota Tasikmalaya');
    child.textContent = JSON.stringify(emptyPlan());
    expect(textOf(await settled())).toContain('Kabupaten Ciamis');
  });

  test('content for readers without JavaScript disappears', async () => {
    mount(
      html`<kc-readiness-radar .masterplan=${samplePlan()}><p>Ringkasan</p></kc-readiness-radar>`,
    );
    await widget('kc-readiness-radar');
    expect(document.querySelector('main p')?.getBoundingClientRect().height).toBe(0);
  });
});

describe('src', () => {
  test('is fetched through the browser’s cache and drawn', async () => {
    fetchMock.mockResolvedValue(answer(published));
    mount(html`<kc-readiness-radar src="/plan.json"></kc-readiness-radar>`);
    expect(textOf(await widget('kc-readiness-radar'))).toBe('Memuat rencana…');
    expect(textOf(await settled())).toContain('Kota Tasikmalaya');
    const [url, options] = fetchMock.mock.calls[0] ?? [];
    expect(url).toBe(new URL('/plan.json', location.href).href);
    expect(options).toMatchObject({ cache: 'default' });
  });

  test('is fetched once for all widgets that name it', async () => {
    fetchMock.mockResolvedValue(answer(published));
    const one = html`<kc-readiness-radar src="/plan.json"></kc-readiness-radar>`;
    const place = mount(html`${one}${one}${one}`);
    await settled();
    expect(fetchMock).toHaveBeenCalledOnce();
    expect([...place.children].map(textOf).every((text) => text.includes('Kota Tasikmalaya'))).toBe(
      true,
    );
  });

  test('is aborted when the last widget leaves', async () => {
    fetchMock.mockReturnValue(new Promise(() => undefined));
    const one = html`<kc-readiness-radar src="/plan.json"></kc-readiness-radar>`;
    const place = mount(html`${one}${one}`);
    await settled();
    const signal = fetchMock.mock.calls[0]?.[1]?.signal;
    place.firstElementChild?.remove();
    expect(signal?.aborted).toBe(false);
    place.remove();
    expect(signal?.aborted).toBe(true);
  });

  test('may change on the way: the earlier answer never wins', async () => {
    let answerFirst: (response: Response) => void = () => undefined;
    const first = new Promise<Response>((resolve) => {
      answerFirst = resolve;
    });
    fetchMock.mockReturnValueOnce(first).mockResolvedValueOnce(answer(emptyPlan()));
    mount(html`<kc-readiness-radar src="/first.json"></kc-readiness-radar>`);
    const element = await widget('kc-readiness-radar');
    element.src = '/second.json';
    expect(textOf(await settled())).toContain('Kabupaten Ciamis');
    answerFirst(answer(published));
    expect(textOf(await settled())).toContain('Kabupaten Ciamis');
  });

  test.each([
    ['nothing published', answer('gone', 404), 'Belum ada rencana yang diterbitkan'],
    ['a server in trouble', answer('down', 502), 'sedang tidak dapat menjawab (kode 502)'],
    ['another status', answer('no', 403), 'menjawab dengan kode 403'],
    ['no JSON', answer('<html>'), 'bukan JSON yang sah'],
    ['no answer', new TypeError('Failed to fetch'), 'tidak dapat dihubungi'],
  ])('with %s says what and where, and tries again', async (_, outcome, sentence) => {
    if (outcome instanceof Error) fetchMock.mockRejectedValueOnce(outcome);
    else fetchMock.mockResolvedValueOnce(outcome);
    fetchMock.mockResolvedValueOnce(answer(published));
    mount(html`<kc-readiness-radar src="/plan.json"></kc-readiness-radar>`);
    const element = await settled();
    expect(element.shadowRoot?.querySelector('[role=alert]')).not.toBeNull();
    expect(textOf(element)).toContain(sentence);
    expect(textOf(element)).toContain('/plan.json');
    button(element, 'Coba lagi').click();
    expect(textOf(await settled())).toContain('Kota Tasikmalaya');
  });

  test('asked again goes to the server, and keeps what is shown when it fails', async () => {
    fetchMock
      .mockResolvedValueOnce(answer(published))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValueOnce(answer(emptyPlan()));
    mount(html`<kc-readiness-radar src="/plan.json"></kc-readiness-radar>`);
    const element = await settled();
    element.reload();
    const text = textOf(await settled());
    expect(fetchMock.mock.calls[1]?.[1]).toMatchObject({ cache: 'no-cache' });
    expect(text).toContain('Pembaruan gagal; yang tampil adalah isi terakhir yang diterima.');
    expect(text).toContain('Kota Tasikmalaya');
    button(element, 'Coba lagi').click();
    const mended = textOf(await settled());
    expect(mended).toContain('Kabupaten Ciamis');
    expect(mended).not.toContain('Pembaruan gagal');
  });

  test('that takes long says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fetchMock.mockReturnValue(new Promise(() => undefined));
    mount(html`<kc-readiness-radar src="/plan.json"></kc-readiness-radar>`);
    const element = await widget('kc-readiness-radar');
    vi.advanceTimersByTime(7_999);
    await element.updateComplete;
    expect(textOf(element)).toBe('Memuat rencana…');
    vi.advanceTimersByTime(1);
    await element.updateComplete;
    expect(textOf(element)).toBe('Sambungan lambat. Rencana masih dimuat…');
    vi.useRealTimers();
  });

  test.each([
    ['announces', new Response('{}', { headers: { 'content-length': '32000001' } })],
    ['sends', answer(' '.repeat(32_000_001))],
  ])('that %s more than a plan can be is refused', async (_, response) => {
    fetchMock.mockResolvedValue(response);
    mount(html`<kc-readiness-radar src="/plan.json"></kc-readiness-radar>`);
    expect(textOf(await settled())).toContain('terlalu besar (33 MB); paling besar 32 MB.');
  });

  test('that is no address is answered without a fetch', async () => {
    mount(html`<kc-readiness-radar src="http://["></kc-readiness-radar>`);
    expect(textOf(await settled())).toContain('“http://[” bukan alamat yang sah');
    expect(fetchMock).not.toHaveBeenCalled();
  });
});

describe('a document that is refused', () => {
  test('shows the first faults with their places', async () => {
    const broken = { ...samplePlan(), period: { from: 2025 }, sample: 'ya', extra: 1 };
    mount(html`<kc-readiness-radar>${json(broken)}</kc-readiness-radar>`);
    const element = await widget('kc-readiness-radar');
    expect(textOf(element)).toContain('Dokumen rencana ini tidak diterima');
    await eventually(() => expect(textOf(element)).toContain('periode › tahun akhir Wajib diisi.'));
    expect(textOf(element)).toContain('extra Isian “extra” tidak dikenal.');
  });

  test('shows five of many and how many more there are', async () => {
    mount(html`<kc-readiness-radar lang="en">${json({ schemaVersion: 1 })}</kc-readiness-radar>`);
    const element = await widget('kc-readiness-radar');
    await eventually(() =>
      expect(element.shadowRoot?.querySelectorAll('.issues li')).toHaveLength(6),
    );
    expect(textOf(element)).toMatch(/and \d+ more/);
  });

  test('names a framework that nobody knows', async () => {
    const plan = { ...samplePlan(), framework: { id: 'kota-kita', version: '9' } };
    mount(html`<kc-readiness-radar .masterplan=${plan}></kc-readiness-radar>`);
    const element = await widget('kc-readiness-radar');
    await eventually(() => expect(textOf(element)).toContain('kota-kita 9'));
  });

  test('is drawn once its own framework is given', async () => {
    const framework = { ...kominfo2021, id: 'kota-kita', version: '9' };
    const plan = { ...samplePlan(), framework: { id: 'kota-kita', version: '9' } };
    mount(
      html`<kc-readiness-radar .framework=${framework} as-of=${asOf} lang=${nothing}
        >${json(plan)}</kc-readiness-radar
      >`,
    );
    expect(textOf(await widget('kc-readiness-radar'))).toContain('Cukup siap');
  });

  test('in a broken JSON child says so', async () => {
    mount(html`<kc-readiness-radar>${json('{"schemaVersion": 1,')}</kc-readiness-radar>`);
    expect(textOf(await widget('kc-readiness-radar'))).toContain('application/json');
  });
});
