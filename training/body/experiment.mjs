import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleEngine } from '../../tests/benchmarks/bundle-engine.mjs';
import { cachedPages } from './cached-pages.mjs';
import { trainLexicon } from './train-lexicon.mjs';
import { table } from './scores.mjs';

const dir = 'build/training';
const t0 = Date.now();
const log = (...a) => console.log(((Date.now() - t0) / 1000).toFixed(0) + 's', ...a);
const { wordScores } = await import('/work/shared/tools/score-body.mjs');
const engine = await bundleEngine('../../training/body/engine-parts.ts');
const pages = cachedPages();
log('pages', pages.length);
const OTHER = Number(process.env.OTHER ?? 0.4);
const siteOf = (url) => new URL(url).hostname.replace(/^www\./, '').split('.').slice(-2).join('.');
for (const page of pages) {
  const facts = engine.factsOf(page, { title: page.title }, engine.NO_LEXICON);
  page.site = siteOf(page.url);
  page.words = facts.texts.map((t) => engine.wordKeys(t));
  page.names = page.blocks.map((b) => { const k = engine.nameKeys(b); return [...k.own, ...k.parent, ...k.above]; });
  page.counts = facts.texts.map((t) => t.words);
  const pageWeight = page.type === 'article' ? 1 : OTHER;
  const truthWords = Math.max(60, page.counts.reduce((s, w, i) => s + w * page.labels[i], 0));
  page.lexiconWeights = page.counts.map((w) => pageWeight * Math.min(1, Math.log1p(w) / 4));
  page.weights = page.counts.map((w) => pageWeight * Math.min(30, ((w + 1.5) / truthWords) * 100));
}
const { existsSync } = await import('node:fs');
const lexFile = `${dir}/lexicons.json`;
let lexicons;
if (existsSync(lexFile) && !process.env.RELEX) lexicons = JSON.parse(readFileSync(lexFile)).map((l) => ({ words: new Map(l.words), names: new Map(l.names) }));
else {
  lexicons = [0, 1, 2, 3, 4].map((fold) => trainLexicon(pages.filter((p) => p.fold !== fold)));
  writeFileSync(lexFile, JSON.stringify(lexicons.map((l) => ({ words: [...l.words], names: [...l.names] }))));
}
log('lexicons', lexicons.map((l) => `${l.words.size}/${l.names.size}`).join(' '));
if (process.env.SHOWLEX) { for (const k of ['words','names']) { const e=[...lexicons[0][k]].sort((a,b)=>a[1]-b[1]); console.log(k, e.slice(0,80).map(x=>x.join(' ')).join(' | ')); console.log(e.slice(-80).map(x=>x.join(' ')).join(' | ')); } }
const matrixOf = (rowsOfPage, name, width) => {
  const count = pages.reduce((s, p) => s + p.blocks.length, 0);
  const matrix = new Float32Array(count * width), labels = new Float32Array(count), weights = new Float32Array(count), groups = new Int32Array(count);
  let at = 0;
  for (const p of pages) {
    p.at = at;
    matrix.set(rowsOfPage(p), at * width);
    labels.set(p.labels, at); weights.set(p.weights, at); groups.fill(p.fold, at, at + p.blocks.length);
    at += p.blocks.length;
  }
  const file = (k, data) => { const path = `${dir}/${name}-${k}.bin`; writeFileSync(path, Buffer.from(data.buffer)); return path; };
  return { matrix: file('m', matrix), width, labels: file('l', labels), weights: file('w', weights), groups: file('g', groups) };
};
const train = (job, name, params, rounds) => {
  const models = [0, 1, 2, 3, 4].map((k) => ({ train: [0, 1, 2, 3, 4].filter((x) => x !== k), predict: [k], out: `${dir}/${name}-p${k}.bin` }));
  writeFileSync(`${dir}/${name}.json`, JSON.stringify({ ...job, models, params, rounds, importance: `${dir}/${name}-imp.json` }));
  execFileSync('/usr/bin/python3', ['training/body/train-trees.py', `${dir}/${name}.json`]);
  const offsets = [0, 0, 0, 0, 0];
  const preds = models.map((m) => { const b = readFileSync(m.out); return new Float32Array(b.buffer, b.byteOffset, b.byteLength / 4); });
  for (const p of pages) { const o = offsets[p.fold]; p.prob = preds[p.fold].slice(o, o + p.blocks.length); offsets[p.fold] = o + p.blocks.length; }
};
const choose = (t) => (p) => p.blocks.filter((b, i) => p.prob[i] >= t && !(p.repeat?.[i])).map((b) => b.text).join('\n');
const report = (name) => { for (const t of [0.4, 0.5]) { const rows = table(pages, choose(t), wordScores); console.log(name, t, 'art', JSON.stringify(rows.article), 'doc', rows.documentation.F1, 'forum', rows.forum.F1, 'serv', rows.service.F1, 'prod', rows.product.F1, 'coll', rows.collection.F1, 'list', rows.listing.F1); } };
const params = { max_depth: 6, eta: 0.08, subsample: 0.7, colsample_bytree: 0.5, min_child_weight: 3, lambda: 3, max_bin: 128 };
const rounds = Number(process.env.ROUNDS ?? 200);
const names = engine.namesOf(engine.FIRST_PASS);
for (const p of pages) p.facts = engine.factsOf(p, { title: p.title }, lexicons[p.fold]);
const job = matrixOf((p) => engine.rowsOf(p.facts, engine.FIRST_PASS), 'first', names.length);
log('matrix', names.length);
if (process.env.CACHED1) { const c = JSON.parse(readFileSync(`${dir}/first-probs.json`)); for (const p of pages) p.prob = Float32Array.from(c[p.id]); }
else train(job, 'first', params, rounds);
log('trained');
report('first');
const imp = JSON.parse(readFileSync(`${dir}/first-imp.json`));
console.log(Object.entries(imp).sort((a, b) => b[1] - a[1]).slice(0, 40).map(([k, v]) => names[+k.slice(1)] + ' ' + v.toFixed(0)).join(', '));
writeFileSync(`${dir}/first-probs.json`, JSON.stringify(Object.fromEntries(pages.map((p) => [p.id, [...p.prob].map((x) => +x.toFixed(4))]))));
for (const p of pages) { p.first = p.prob; p.rows1 = engine.rowsOf(p.facts, engine.FIRST_PASS); }
const names2 = [...names, ...engine.SECOND_PASS_NAMES];
const job2 = matrixOf((p) => engine.secondRowsOf(p.facts, p.first, p.rows1, names.length), 'second', names2.length);
train(job2, 'second', params, rounds);
log('second trained');
report('second');
const imp2 = JSON.parse(readFileSync(`${dir}/second-imp.json`));
console.log(Object.entries(imp2).sort((a, b) => b[1] - a[1]).slice(0, 40).map(([k, v]) => names2[+k.slice(1)] + ' ' + v.toFixed(0)).join(', '));
writeFileSync(`${dir}/second-probs.json`, JSON.stringify(Object.fromEntries(pages.map((p) => [p.id, [...p.prob].map((x) => +x.toFixed(4))]))));
export { engine, pages, lexicons, matrixOf, train, report, params, rounds, log, wordScores, dir };
