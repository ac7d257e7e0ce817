import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/index.ts';
import { articleSentences } from '../../../src/engine/claims/sentences.ts';
import type { Article } from '../../../src/engine/index.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';
import { extractFixture, fixtureNames, readFixture } from '../../fixture-cases.ts';
import { claimModel } from '../../shipped-models.ts';

/** Not part of the repository: where it is missing, the fixtures stand for it. */
const LABELS = join(import.meta.dirname, '../../../../shared/data/labels/articles.jsonl');

function expectVerbatim(article: Article): void {
  const { text } = article;
  const options = [{ all: true }, {}];
  for (const option of options)
    for (const claim of findClaims(article, article.companies, claimModel, option)) {
      expect(claim.text).toBe(text.slice(claim.start, claim.end));
      for (const part of [...claim.figures, ...claim.hedges]) {
        expect(part.text).toBe(text.slice(part.start, part.end));
        expect(part.start >= claim.start && part.end <= claim.end).toBe(true);
      }
      if (claim.cue !== null) expect(claim.text).toContain(claim.cue);
    }
  // Sentences stand in order, none over another, and nothing but spaces and list marks between them.
  let at = 0;
  for (const { start, end, block } of articleSentences(article)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(block.start <= start && end <= block.end).toBe(true);
    const between = text.slice(Math.max(at, block.start), start);
    expect(between).toMatch(/^\s*(?:[-–—*•·‣▪]\s+|\(?\d{1,3}[.)]\s+)?$/);
    at = end;
  }
}

it.each(fixtureNames())('every claim of the fixture %s is word for word in its text', (slug) => {
  expectVerbatim(extractFixture(readFixture(slug), 'linkedom'));
});

it.runIf(existsSync(LABELS))(
  'every claim of the labelled articles is word for word in its text',
  () => {
    const lines = readFileSync(LABELS, 'utf8').split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(300);
    for (const line of lines) {
      const { title, text } = JSON.parse(line) as { title: string; text: string };
      expectVerbatim(articleFromText({ title, text, lang: 'en' }));
    }
  },
  60_000,
);
