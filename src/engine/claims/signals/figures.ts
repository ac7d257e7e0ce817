import { type ClaimSignal, phrase } from './signal.ts';

const SHARE = new Set(['%', 'pp', 'bp']);
const MONEY = /^[A-Z]{3}$/;

/** Numbers of figures, up to three. */
export const figures: ClaimSignal = {
  name: 'figures',
  measure: (sentence) => Math.min(sentence.figures.length, 3),
};

export const anyFigure: ClaimSignal = {
  name: 'any-figure',
  measure: (sentence) => (sentence.figures.length ? 1 : 0),
};

export const share: ClaimSignal = {
  name: 'share',
  measure: (sentence) => (sentence.figures.some(({ unit }) => unit !== null && SHARE.has(unit)) ? 1 : 0),
};

export const money: ClaimSignal = {
  name: 'money',
  measure: (sentence) => (sentence.figures.some(({ unit }) => unit !== null && MONEY.test(unit)) ? 1 : 0),
};

/** A figure of a million or more. */
export const large: ClaimSignal = {
  name: 'large-figure',
  measure: (sentence) => (sentence.figures.some(({ value }) => value !== null && Math.abs(value) >= 1e6) ? 1 : 0),
};

/** "half of all", "three in four", "two-thirds". */
export const wordFigure = phrase(
  'word-figure',
  /\b(?:half (?:of|a|the)|(?:one|two|three|four|nine)[ -](?:in|out of|thirds?|quarters?|fifths?)|a (?:third|quarter|fifth) of|(?:hundreds|thousands|millions|billions) of|doubled|tripled|quadrupled|two[- ]?fold|dozens of)\b/,
);

/** A year or a date, in numbers or with a month. */
export const date: ClaimSignal = {
  name: 'date',
  measure: ({ text }) =>
    /(?<![\d$€£.,-])(?:1[6-9]|20)\d\d(?![\d,.]?\d)|\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}\b|\b(?:last|this|next|past) (?:year|month|week|quarter|decade|century|spring|summer|fall|autumn|winter|Monday|Tuesday|Wednesday|Thursday|Friday)\b|\b(?:yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b\d{2}th[ -]century\b/.test(
      text,
    )
      ? 1
      : 0,
};
