import { readdirSync, readFileSync } from 'node:fs';
import { withPlaces } from './places-of.mjs';

const FOLDER = new URL('written/', import.meta.url);
const SHAPE = /^title: (.+)\ncompanies:(.*)\nothers:(.*)\n\n([\s\S]+)$/;
const ENTRY = /^(.+?) = (.+?)(?: \((key|minor|source)\))?$/;

function entriesOf(line) {
  const entries = line
    .split('|')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return entries.map((entry) => {
    const parts = ENTRY.exec(entry);
    if (!parts) throw new Error(`"${entry}" is no entry of a written text: see training/companies/written/README.md.`);
    return { name: parts[1], forms: parts[2].split(';').map((form) => form.trim()), role: parts[3] };
  });
}

function textsOf(file) {
  const texts = readFileSync(new URL(file, FOLDER), 'utf8').split(/^=====\s*$/m);
  return texts.map((whole, i) => {
    const parts = SHAPE.exec(whole.trim());
    if (!parts)
      throw new Error(`Text ${i + 1} of ${file} has no title and labels: see training/companies/written/README.md.`);
    const [, title, companies, others, text] = parts;
    return {
      id: `${file} ${i}`,
      title,
      text: text.trim().replace(/\n{2,}/g, '\n'),
      companies: entriesOf(companies),
      organisations: entriesOf(others),
    };
  });
}

/** Texts of our own writing, labelled as our articles are: `id`, `title`, `text`, `companies`, `organisations`, `spans`. */
export const writtenTexts = () =>
  readdirSync(FOLDER, { recursive: true })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap(textsOf)
    .map(withPlaces);
