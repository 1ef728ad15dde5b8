import { describe, expect, it } from 'vitest';
import { kominfo2021, rpmKotaCerdas2026 } from '../../framework/index.js';
import { stepRoles } from '../../issue/step-role.js';
import { describeStepRole } from '../../locale/describe-step-role.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { fullPlan } from '../../testing/full-plan.js';
import { numberBook } from '../numbering/number-book.js';
import { buku1 } from '../template/buku-1.js';
import { buku2 } from '../template/buku-2.js';
import { buku3, ringkasan } from '../template/buku-3.js';
import { bookTemplatesOf } from '../template/book-templates-of.js';
import { dimensionContents, planContents, type PlanContent } from '../template/contents.js';
import type { BookTemplate } from '../template/types.js';
import { fourBooks } from '../template/four-books.js';
import { bookToHtml } from '../html/book-to-html.js';
import { blocksOf, plainText, sectionsOf, textsOf, withBelow } from '../testing/plain-text.js';
import type { Book } from '../types.js';
import { bookCompleteness } from './book-completeness.js';
import type { BookSource } from './book-context.js';
import { composeBook } from './compose-book.js';

/** Where each thing has been begun, and none is done. */
function begunPlan() {
  const raw = rawPlan();
  const [opd] = raw.opds;
  return {
    ...raw,
    opds: [opd],
    problems: raw.problems.map((each) => ({ ...each, opdId: opd?.id, state: 'draft' })),
    needs: [],
    innovations: raw.innovations.map(({ opdId: _opd, stages, ...each }) => ({
      ...each,
      state: 'draft',
      needIds: [],
      proposer: { kind: 'council', name: 'Universitas Siliwangi', institution: 'university' },
      stages: Object.fromEntries(Object.keys(stages).map((stage) => [stage, { progress: 0 }])),
    })),
    readiness: raw.readiness.map((each) => ({
      ...each,
      opdRatings: [],
      consolidated: { ...each.consolidated, ratings: [] },
    })),
    strategies: [],
    programs: [],
  };
}

const templates = [buku1, buku2, buku3, ringkasan, ...fourBooks];
const plans = { empty: rawEmptyPlan(), begun: begunPlan(), small: rawPlan(), full: fullPlan() };
const asOf = '2026-11-23';

const heading = { id: 'Bagian', en: 'Section' };

/** A chapter of an own template, which asks for a vision. */
const ownChapter = {
  id: 'satu',
  heading,
  requirements: ['vision'],
  perDimension: false,
  contents: [],
  sections: [],
} as const;

const ownSection = (content: PlanContent) =>
  ({ id: content, heading, isWide: false, perDimension: false, contents: [content] }) as const;

const ownBook = (...chapters: BookTemplate['chapters']): BookTemplate => ({
  id: 'buku-kami',
  title: heading,
  subtitle: heading,
  chapters,
  appendices: [],
});

const plain = (book: Book): string => plainText(blocksOf(book));

const sourceOf = (plan: keyof typeof plans, framework = kominfo2021): BookSource => {
  const { id, version } = framework;
  const masterplan = { ...parsed(plans[plan]), framework: { id, version } };
  return { masterplan, framework, asOf, edition: null };
};
const compose = (plan: keyof typeof plans, template = buku1, framework = kominfo2021) =>
  composeBook(sourceOf(plan, framework), template);

describe.each(Object.keys(plans) as (keyof typeof plans)[])(
  'a book of a plan that is %s',
  (plan) => {
    describe.each(templates.map((template) => [template.id, template] as const))(
      '%s',
      (_id, template) => {
        const book = compose(plan, template);

        it('has no section without a word', () => {
          for (const { blocks, id, sections } of sectionsOf(book)) {
            expect(blocks.length + sections.length, id).toBeGreaterThan(0);
          }
        });

        it('names each section, table and figure once, and refers to none that it hasn’t', () => {
          const ids = sectionsOf(book).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const captions = blocksOf(book).flatMap((block) =>
            'caption' in block ? [block.id] : [],
          );
          expect(new Set(captions).size).toBe(captions.length);
          const referred = blocksOf(book)
            .flatMap(textsOf)
            .flat()
            .flatMap((part) =>
              typeof part === 'object' && 'reference' in part ? [part.reference] : [],
            );
          expect(captions).toEqual(expect.arrayContaining(referred));
          expect([...numberBook(book).captions.keys()]).toEqual(expect.arrayContaining(captions));
        });

        it('names each place of its HTML once', () => {
          const ids = [...bookToHtml(book).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
          expect(ids.length).toBeGreaterThan(sectionsOf(book).length);
          expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
        });

        it('lies across only where there is a table', () => {
          for (const section of sectionsOf(book).filter(({ isWide }) => isWide)) {
            const kinds = withBelow(section).flatMap(({ blocks }) =>
              blocks.map(({ kind }) => kind),
            );
            expect(kinds, section.id).toContain('table');
          }
        });

        it('has a cell for each column', () => {
          for (const block of blocksOf(book)) {
            if (block.kind !== 'table') continue;
            for (const { cells } of block.rows)
              expect(cells, block.id).toHaveLength(block.columns.length);
          }
        });

        it('is written in whole sentences', () => {
          const text = plain(book);
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|\.\.|,,| \./);
          expect(text).not.toMatch(/(?<!dari )\bnol\b/i);
          for (const line of text.split('\n')) expect(line, line).toMatch(/^[\p{Lu}\d“X]/u);
        });

        it('is the same every time', () => {
          expect(compose(plan, template)).toEqual(book);
          expect(bookToHtml(compose(plan, template))).toBe(bookToHtml(book));
        });
      },
    );
  },
);

it('follows the dimensions of whichever framework the plan has', () => {
  const book = compose('empty', buku3, rpmKotaCerdas2026);
  const headings = book.chapters.map(({ heading }) => heading);
  expect(headings.slice(1)).toEqual(rpmKotaCerdas2026.dimensions.map(({ name }) => name.id));
});

describe('a leaflet', () => {
  it('is what its template says, whatever the plan lacks', () => {
    expect(compose('full', ringkasan).form).toBe('leaflet');
    const own = ownBook({ ...ownChapter, contents: ['background'] });
    for (const plan of ['empty', 'full'] as const) {
      expect(compose(plan, own).form).toBe('book');
      const leaflet = compose(plan, { ...own, form: 'leaflet' });
      expect(bookToHtml(leaflet)).not.toMatch(/class="(?:cover|contents|number)"[^]*<main>/);
      expect(numberBook(leaflet).sections.size).toBe(0);
    }
  });
});

it('has no name twice, wherever a framework puts its contents', () => {
  const own: BookTemplate = {
    ...ownBook(),
    chapters: [
      { ...ownChapter, contents: planContents.slice(0, 20) },
      { id: 'dua', heading, requirements: [], perDimension: true, contents: dimensionContents },
      {
        ...ownChapter,
        id: 'tiga',
        sections: planContents.slice(20, 30).map(ownSection),
      },
    ],
    appendices: planContents.slice(30).map(ownSection),
  };
  expect(bookTemplatesOf({ books: [JSON.parse(JSON.stringify(own))] }).issues).toEqual([]);
  const book = compose('full', own);
  const ids = sectionsOf(book).map(({ id }) => id);
  const captions = blocksOf(book).flatMap((block) => ('caption' in block ? [block.id] : []));
  for (const names of [ids, captions]) {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

describe('who does what in a region', () => {
  const innovations = (framework: typeof kominfo2021) => plain(compose('begun', buku1, framework));

  it('is told by the names of the framework', () => {
    expect(innovations(kominfo2021)).toContain('Dewan Smart City mengusulkan satu inovasi.');
    const institutions = plain(compose('begun', buku2, rpmKotaCerdas2026));
    expect(institutions).toContain('yaitu Gugus Tugas, Tim Pelaksana, dan Forum Kota Cerdas.');
  });

  it('names no council where the framework knows none', () => {
    expect(innovations(rpmKotaCerdas2026)).toContain(
      'Pihak di luar perangkat daerah mengusulkan satu inovasi.',
    );
    for (const template of templates) {
      const book = compose('begun', template, rpmKotaCerdas2026);
      const names = [
        ...sectionsOf(book).map(({ heading }) => heading),
        ...blocksOf(book).flatMap((block) => ('caption' in block ? [block.caption] : [])),
      ];
      expect([...names, plain(book)].join(' ')).not.toMatch(/Dewan/);
    }
  });
});

describe('how much has been approved', () => {
  it('is what the plan shows', () => {
    expect(plain(compose('small'))).toContain('5 dari 5 (100%) isian');
    expect(plain(compose('begun'))).toContain('belum ada isian yang disetujui');
    expect(plain(compose('empty'))).not.toMatch(/isian.*sudah disetujui/);
  });
});

describe('what a plan doesn’t hold', () => {
  it('is said, with who has to fill it in', () => {
    const text = plain(compose('empty'));
    expect(text).toContain('RPJMD belum diisi oleh perencana (Bappeda).');
    expect(text).toContain('Permasalahan belum diisi oleh PIC dimensi.');
    expect(text).toContain('Penilaian kesiapan belum dibuka oleh Admin Daerah (Diskominfo).');
  });

  it('is for those to see to whom the check of the plan names', () => {
    const owners = stepRoles.map((role) => describeStepRole('id', role));
    for (const template of templates) {
      for (const block of blocksOf(compose('empty', template))) {
        if (block.kind !== 'gap') continue;
        const [, owner] = /belum \w+ oleh (.+)\.$/.exec(block.text) ?? [];
        expect(owners, block.text).toContain(owner);
      }
    }
  });

  it('is said once of a dimension that holds nothing', () => {
    const book = compose('empty', buku3);
    const checks = bookCompleteness(sourceOf('empty'), buku3).chapters;
    expect(book.chapters.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
    expect(book.chapters.slice(1).map(({ blocks, sections }) => [blocks, sections])).toEqual(
      kominfo2021.dimensions.map(({ name }) => [
        [{ kind: 'gap', text: `${name.id} belum diisi oleh PIC dimensi.` }],
        [],
      ]),
    );
  });

  it('is counted in a sentence at the end of each page of a dimension', () => {
    const page = compose('small', buku3).chapters.find(({ id }) =>
      id.endsWith('/smart-governance'),
    );
    expect(page?.sections).toEqual([]);
    expect(plainText(page?.blocks.slice(-1) ?? [])).toMatch(/^Belum lengkap: .+ menunggu .+\.$/);
  });

  it('is the last that a chapter with sections says, where it is to be a sentence', () => {
    const own = ownBook({
      ...ownChapter,
      lacking: 'sentence',
      contents: ['background'],
      sections: [ownSection('legal-basis'), ownSection('methodology')],
    });
    const [chapter] = compose('empty', own).chapters;
    expect(plainText(chapter?.sections.at(-1)?.blocks.slice(-1) ?? [])).toBe(
      'Belum lengkap: visi smart city, menunggu perencana (Bappeda).',
    );
    expect(plainText(chapter?.blocks ?? [])).not.toContain('Belum lengkap');
  });

  it('is said once in a chapter, and by whichever content a template chooses', () => {
    const readiness = [
      'readiness-score',
      'readiness-elements',
      'readiness-disagreement',
      'readiness-change',
      'gap-indicators',
      'region-profile',
      'region-indices',
      'rpjmd-direction',
      'rpjmd-programs',
      'problems-overview',
      'problem-priorities',
    ] as const;
    const gapsOf = (contents: readonly PlanContent[]) =>
      blocksOf(
        compose('empty', ownBook({ ...ownChapter, sections: contents.map(ownSection) })),
      ).flatMap((block) => (block.kind === 'gap' ? [block.text] : []));
    for (const content of readiness) expect(gapsOf([content]), content).toHaveLength(1);
    expect(gapsOf(readiness)).toEqual([
      'Penilaian kesiapan belum dibuka oleh Admin Daerah (Diskominfo).',
      'Profil daerah belum diisi oleh Admin Daerah (Diskominfo).',
      'RPJMD belum diisi oleh perencana (Bappeda).',
      'Permasalahan belum diisi oleh PIC dimensi.',
    ]);
  });

  it('is said of each owner who has something to fill in', () => {
    const plan = rawPlan();
    const problem = { ...plan.problems[0], id: 'p-2', code: 'P-GOV-02' };
    const masterplan = parsed({ ...plan, problems: [...plan.problems, problem] });
    const book = composeBook({ ...sourceOf('small'), masterplan }, buku3);
    const page = book.chapters.find(({ id }) => id.endsWith('/smart-governance'));
    expect(plainText(page?.blocks.slice(-1) ?? [])).toBe(
      'Belum lengkap: permasalahan yang mempunyai kebutuhan, 1 dari 2 (50%); program yang mempunyai indikator; seluruhnya menunggu DPMPTSP. Belum lengkap pula: dimensi yang mempunyai quick win, menunggu PIC dimensi Smart Governance.',
    );
  });

  it('lies across where the section before it does, and needs no page of its own', () => {
    for (const { id, sections } of compose('begun', buku2).chapters) {
      const at = sections.findIndex((each) => each.id === `${id}/missing`);
      if (at > 0) expect(sections[at]?.isWide, id).toBe(sections[at - 1]?.isWide);
    }
    const across = [buku1, buku2]
      .flatMap((template) => sectionsOf(compose('full', template)))
      .filter(({ id, isWide }) => isWide && id.endsWith('/missing'));
    expect(across).not.toEqual([]);
  });

  it('is counted at the end of each chapter', () => {
    const missing = sectionsOf(compose('empty')).filter(({ id }) => id.endsWith('/missing'));
    expect(missing.map(({ id }) => id)).toContain('direction/missing');
    const [table] = missing.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table'),
    );
    expect(table?.rows[0]?.cells).toEqual([
      'Perangkat daerah yang terlibat',
      '0 dari 1 (0%)',
      'Admin Daerah (Diskominfo)',
    ]);
  });
});
