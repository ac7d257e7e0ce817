import type { Name } from '../names-in-article.ts';
import type { ReadText } from '../read-text.ts';

/** One reason to take a name for a company, or not to. */
export interface Signal {
  name: string;
  /** Points for or against; a name of `ENOUGH` points is a company. 0 where the signal does not hold. */
  points(name: Name, text: ReadText): number;
}
