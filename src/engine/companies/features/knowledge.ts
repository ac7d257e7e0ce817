import { isOwnSite } from '../roles.ts';
import { SIGNALS } from '../signals/index.ts';
import type { NameFeatures } from './feature.ts';

const WEIGHTS = { sure: 3, plain: 2, doubtful: 1 } as const;

/** What our lists know of the name, and what the rules say of it and of the words around it. */
export const knowledgeFeatures: NameFeatures = {
  names: [
    'listed',
    'listed-outlet',
    'listed-ours',
    'listed-ticker',
    'own-site-name',
    ...SIGNALS.map(({ name }) => `signal-${name}`),
  ],
  write(row, at, { name, text }) {
    const { listed } = name;
    row[at++] = listed ? WEIGHTS[listed.weight] : 0;
    row[at++] = Number(listed?.outlet ?? false);
    row[at++] = Number(listed !== null && listed.position !== null);
    row[at++] = Number(Boolean(listed?.ticker));
    row[at++] = Number(isOwnSite([name.core], text.article));
    for (const signal of SIGNALS) row[at++] = signal.points(name, text);
  },
};
