// Answers of all 514 kabupaten/kota on an instrument of 60 indicators with weights of their own.
const text = { id: 'nama', en: 'name' };

const subElement = (elementId, name, size) => ({
  id: `${elementId}-${name}`,
  name: text,
  indicators: Array.from({ length: size }, (_, index) => ({
    id: `${elementId}-${name}-indicator-${index + 1}`,
    name: text,
    weight: 1 + (index % 4) / 10,
  })),
});

const element = (id, weight) => ({
  id,
  name: text,
  weight,
  subElements: [
    subElement(id, 'first', 7),
    subElement(id, 'second', 7),
    subElement(id, 'third', 6),
  ],
});

const band = (id, from) => ({ id, name: text, from, below: from + 1 });

export const instrument = {
  id: 'bench',
  version: '1',
  elements: [element('structure', 1), element('infrastructure', 2), element('superstructure', 1.5)],
  bands: [band('not-ready', 1), band('less-ready', 2), band('fairly-ready', 3), band('ready', 4)],
};

const indicators = instrument.elements.flatMap((part) =>
  part.subElements.flatMap((group) => group.indicators),
);

export const weightsById = Object.fromEntries(indicators.map(({ id, weight }) => [id, weight]));

/** A level that looks random and is the same every time. */
const levelOf = (region, index, salt) => 1 + ((((region + 7) * (index + 3) * salt) % 127) % 5);

/** By region, one answer an indicator, in the instrument's order, half of them with evidence. */
export const regions = Array.from({ length: 514 }, (_, region) =>
  indicators.map(({ id }, index) => ({
    indicatorId: id,
    current: levelOf(region, index, 31),
    target: levelOf(region, index, 17),
    evidence: index % 2 === 0 ? [{ label: 'Laporan' }] : [],
  })),
);
