import type { Name } from '../names-in-article.ts';
import type { ReadText } from '../read-text.ts';
import type { CompanyKept } from './company-kept.ts';

/** A name's neighbours in its article, looked up once for all features. */
export interface NameInArticle {
  name: Name;
  text: ReadText;
  /** Names that begin like this one and go on, and the one that this one begins with and goes on from. */
  longer: readonly Name[];
  shorter: readonly Name[];
  /** Chance by the tagger alone, for every name of the article: what stands beside it counts too. */
  chanceOf(name: Name): number;
  kept: CompanyKept;
  /** Companies of the article by the tagger alone. */
  sure: number;
  names: number;
}

/** A few columns of what the classifier sees of a name, written side by side into its row. */
export interface NameFeatures {
  names: readonly string[];
  /** Writes `names.length` numbers from `row[at]` on. */
  write(row: Float32Array, at: number, seen: NameInArticle): void;
}
