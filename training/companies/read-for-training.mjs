import { sharedPaths } from '../../tests/benchmarks/shared-data.mjs';

const [scorer] = sharedPaths('tools/score-labels.mjs');
const { plainName } = await import(scorer);

const namesOf = ({ name, forms }) => [name, ...forms].map(plainName).filter(Boolean);

/** What a labelled article calls by a name, in plain form: the company's role, or `other`. */
export function labelsOf({ companies, organisations }) {
  const labels = new Map();
  for (const company of companies)
    for (const name of namesOf(company)) if (!labels.has(name)) labels.set(name, company.role);
  for (const other of organisations)
    for (const name of namesOf(other)) if (!labels.has(name)) labels.set(name, 'other');
  return labels;
}

/** The label of the first of some spellings that has one; undefined where none has. */
export const labelOf = (labels, spellings) =>
  spellings.map((spelling) => labels.get(plainName(spelling))).find(Boolean);

export const isCompany = (label) => label === 'key' || label === 'minor' || label === 'source';
