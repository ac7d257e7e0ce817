import type { Signal } from './signal.ts';

/** "Noble Moving and Storage Inc.", "Rossmann GmbH". */
export const legalForm: Signal = {
  name: 'legal-form',
  points: ({ mentions }) => (mentions.some((mention) => mention.legalForm) ? 5 : 0),
};
