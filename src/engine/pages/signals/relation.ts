import type { PageSignal } from './signal.ts';

/** `<link rel="next">`, `<a rel="prev nofollow">` */
export const relation: PageSignal = ({ element }) => {
  const words = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
  if (words.includes('next')) return { turns: { to: 'next', by: 'rel' } };
  if (words.includes('prev') || words.includes('previous')) return { turns: { to: 'previous', by: 'rel' } };
  return {};
};
