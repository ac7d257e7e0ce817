import type { RemovalReason } from '../article.ts';
import type { ElementProfile, ElementProfiles } from './element-profile.ts';

/** What a rule may know of the page besides the element. */
export interface PageContext {
  profiles: ElementProfiles;
  /** Words on the whole page. */
  pageWords: number;
  /** The authors' names as metadata tell them, lower case. */
  authors: readonly string[];
  /** Day of publication as metadata tell it, `2025-01-15`; empty where it is not known. */
  publishedDay: string;
}

/**
 * One kind of clutter. `removes` is for what is clutter wherever it stands, inside the article's body too, and must be
 * sure. `explains` only gives a reason to what the choice of the body has left out already, and may be generous.
 */
export interface ClutterRule {
  /** Its file's name. */
  name: string;
  reason: RemovalReason;
  removes?(profile: ElementProfile, page: PageContext): boolean;
  explains?(profile: ElementProfile, page: PageContext): boolean;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
