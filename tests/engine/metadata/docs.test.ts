import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BYLINE_SOURCES } from '../../../src/engine/metadata/byline.ts';
import { CANONICAL_SOURCES } from '../../../src/engine/metadata/canonical-url.ts';
import { DIRECTION_SOURCES } from '../../../src/engine/metadata/direction.ts';
import { EXCERPT_SOURCES } from '../../../src/engine/metadata/excerpt.ts';
import { LANGUAGE_SOURCES } from '../../../src/engine/metadata/language.ts';
import { LEAD_IMAGE_SOURCES } from '../../../src/engine/metadata/lead-image.ts';
import { MODIFIED_SOURCES } from '../../../src/engine/metadata/modified-time.ts';
import { PUBLISHED_SOURCES } from '../../../src/engine/metadata/published-time.ts';
import { SITE_NAME_SOURCES } from '../../../src/engine/metadata/site-name.ts';
import { TITLE_SOURCES } from '../../../src/engine/metadata/title.ts';

const FIELDS: Record<string, readonly { name: string }[]> = {
  title: TITLE_SOURCES,
  byline: BYLINE_SOURCES,
  siteName: SITE_NAME_SOURCES,
  publishedTime: PUBLISHED_SOURCES,
  modifiedTime: MODIFIED_SOURCES,
  lang: LANGUAGE_SOURCES,
  dir: DIRECTION_SOURCES,
  excerpt: EXCERPT_SOURCES,
  leadImage: LEAD_IMAGE_SOURCES,
  canonicalUrl: CANONICAL_SOURCES,
};

const docs = readFileSync(new URL('../../../docs/metadata.md', import.meta.url), 'utf8');

it.each(Object.entries(FIELDS))(
  'docs/metadata.md lists the sources of %s in the order they are asked',
  (field, sources) => {
    const section = docs.split(`\n### ${field}\n`)[1]?.split(/\n##/)[0] ?? '';
    const listed = [...section.matchAll(/^\d+\. (.+)$/gm)].map(([, name]) => name!.replaceAll('`', ''));
    expect(listed).toEqual(sources.map((source) => source.name));
  },
);
