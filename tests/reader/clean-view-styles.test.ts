import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { outrankPageStyles } from '../../scripts/outrank-page-styles.ts';

const reader = join(import.meta.dirname, '../../src/reader');
let css = '';

beforeAll(async () => {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    css: { postcss: { plugins: [outrankPageStyles()] } },
    build: { write: false, minify: false, rolldownOptions: { input: join(reader, 'clean-view.css') } },
  })) as Rolldown.RolldownOutput;
  css = output.output
    .flatMap((file) => (file.fileName.endsWith('.css') ? [String((file as Rolldown.OutputAsset).source)] : []))
    .join('');
}, 30_000);

/** Innermost blocks: selector (or frame of an animation) and declarations. */
const rules = () => [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)];

/** Importance means nothing in the frames of an animation. */
const isFrame = (selector: string) => /^(?:from|to|\d+%)$/.test(selector);

test('every declaration outranks the page', () => {
  const plain = rules()
    .filter(([, selector]) => !isFrame(selector!.trim()))
    .flatMap(([, selector, body]) =>
      body!
        .split(';')
        .filter((line) => line.trim() && !/!important\s*$/.test(line))
        .map((line) => `${selector!.trim()} { ${line.trim()} }`),
    );
  expect(rules().length).toBeGreaterThan(50);
  expect(plain).toEqual([]);
});

test('no rule reaches the page but while the view is open', () => {
  const outside = rules()
    .map(([, selector]) => selector!.trim())
    .filter((selector) => !isFrame(selector))
    // One selector of a list stands on a line; commas inside brackets do not end it.
    .flatMap((list) => list.split(/,\s*\n\s*/))
    .filter(
      (selector) =>
        !/^(?:winnow-view\b|html:has\(> (?:body > )?winnow-view(?::not\(\[data-aside\]\))?\)|body:has\(> winnow-view\)|\.winnow-article\b)/.test(
          selector,
        ),
    );
  expect(outside).toEqual([]);
});
