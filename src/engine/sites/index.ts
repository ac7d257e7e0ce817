import { gutenberg } from './rules/gutenberg.ts';
import { mathoverflow } from './rules/mathoverflow.ts';
import { pubmed } from './rules/pubmed.ts';
import { pypi } from './rules/pypi.ts';
import { rfcEditor } from './rules/rfc-editor.ts';
import { stanfordEncyclopedia } from './rules/stanford-encyclopedia.ts';
import type { SiteRule } from './site-rule.ts';

/** Winnow's own site rules: for what no general method gets right, and nothing else. */
export const SITE_RULES: readonly SiteRule[] = [gutenberg, mathoverflow, pubmed, pypi, rfcEditor, stanfordEncyclopedia];
