// Reads the labelled pages into blocks with labels, once: node training/body/read-pages.mjs PART PARTS OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import { bundleEngine } from '../../tests/benchmarks/bundle-engine.mjs';
import { sharedPaths } from '../../tests/benchmarks/shared-data.mjs';
import { alignLabels } from './align-labels.mjs';

const [part, parts, out] = process.argv.slice(2);
const [folder, scorer] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { loadTruth, foldOf } = await import(scorer);
const engine = await bundleEngine('../../training/body/engine-parts.ts');
const pages = [];
let number = 0;
for (const [id, truth] of loadTruth()) {
  if (number++ % Number(parts) !== Number(part)) continue;
  const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8');
  try {
    const document = engine.parsePage(html);
    const page = engine.copyPage(document);
    engine.placeStreamedMarkup(page);
    engine.openNoscript(page.body);
    const metadata = engine.readMetadata(page, { url: truth.url });
    const kind = engine.pageKind(page);
    engine.preparePage(page, { baseUrl: truth.url });
    const profiles = new engine.ElementProfiles(page.body);
    const context = {
      profiles,
      pageWords: profiles.of(page.body).words,
      authors: metadata.byline.toLowerCase().split(', ').filter(Boolean),
      publishedDay: metadata.publishedTime?.slice(0, 10) ?? '',
    };
    const clutter = engine.findClutter(context);
    const { blocks, boxes } = engine.readPageBlocks(page.body, clutter);
    const labels = alignLabels(
      blocks.map(({ text }) => text),
      truth.text,
    );
    pages.push({
      id,
      url: truth.url,
      type: truth.type,
      fold: foldOf(truth.url),
      hints: { title: metadata.title, byline: metadata.byline, publishedTime: metadata.publishedTime, kind },
      truth,
      blocks,
      boxes,
      labels,
    });
  } catch (error) {
    console.error(id, error.stack);
    process.exitCode = 1;
  }
}
writeFileSync(out, serialize(pages));
console.log(`${pages.length} pages`);
