/**
 * Renders public/icons/*.png from public/icons/winnow.svg with a headless Chromium: `node scripts/icons.mjs`.
 * The PNGs are kept in the repository; run this after changing the drawing. CHROMIUM names the browser's program.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));
const svg = readFileSync(`${folder}winnow.svg`, 'utf8');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    // Stores ask for some air around the large icon; a toolbar needs every pixel.
    const air = size >= 128 ? size / 8 : 0;
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size - 2 * air}px;height:${size - 2 * air}px;margin:${air}px}</style>${svg}`,
    );
    writeFileSync(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
