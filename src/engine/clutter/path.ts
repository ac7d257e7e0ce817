import { tagOf } from '../dom/node-kinds.ts';

const DEPTH = 5;

/** `main > article > aside.promo`: where an element stands, for people. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && tagOf(at) !== 'body' && steps.length < DEPTH; at = at.parentElement) {
    const id = at.getAttribute('id');
    const name = id ? `#${id}` : (at.getAttribute('class') ?? '').trim().split(/\s+/)[0];
    steps.unshift(tagOf(at) + (name ? (name.startsWith('#') ? name : `.${name}`) : '').slice(0, 40));
  }
  return steps.join(' > ');
}
