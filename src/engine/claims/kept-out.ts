import { hasUnspaced } from '../characters.ts';
import type { ReadSentence } from './read-sentence.ts';

/** The site about itself, its reader or the law: never a claim, whatever figures it carries. */
const BOILERPLATE =
  /^(?:[*→►✓ ]*)(?:editor['’]s note|disclaimer|disclosure|note:|mail:|fax:|phone:|email:|address:|pros:|cons:|source:|sources:|photo|image|credit|by [a-z]+ [a-z]+$|updated|last updated|published|written by|reviewed by|advertisement|sponsored|read more|related|see also|share this|about the author|copyright|©|all rights reserved|this (?:article|post|story|content|page|website|site|guide|blog)\b|in this (?:article|post|guide|blog|video|section|episode))|\b(?:newsletter|sign up (?:for|to|now|today)|subscribe (?:to|now|today)|click here|affiliate links?|commission when|privacy policy|terms of (?:use|service)|all rights reserved|learn more|read on|contact us|get in touch|our team of experts|schedule a (?:call|demo)|book a (?:call|demo)|use code|promo code|not (?:financial|legal|medical|professional) advice|for informational purposes|follow us|listed below|originally (?:published|appeared)|this article was|in this (?:article|post|guide)|min read|table of contents|photo by|image credit|getty images|shutterstock|\d+% off|percent off|available at amazon|discount(?:ed)? code|check (?:the )?price|shop now|buy now|in this video|this video)\b/;

const FEWEST_WORDS = 5;
const FEWEST_LETTERS_UNSPACED = 8;

/** Questions, boilerplate and promotion are kept out of the claims; so are headings, captions, table rows and scraps. */
export function isKeptOut({ block, lower, text, words }: ReadSentence): boolean {
  if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'table-row') return true;
  // Scripts without spaces have few "words" in a sentence.
  if (words.length < FEWEST_WORDS && !(hasUnspaced(text) && text.length >= FEWEST_LETTERS_UNSPACED)) return true;
  // "Did you know that 60% of …?" asserts what it seems to ask.
  if (/[?？؟][”"'’)\]]*$/.test(text) && !lower.startsWith('did you know')) return true;
  return BOILERPLATE.test(lower);
}
