/** ISO 15924 codes of the scripts that are told apart, with the characters they have to themselves. */
const SCRIPTS: [code: string, pattern: RegExp][] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hani', /\p{Script=Han}/gu],
];

const LANGUAGE_OF_SCRIPT: Record<string, string> = {
  Grek: 'el',
  Hebr: 'he',
  Thai: 'th',
  Hang: 'ko',
  Kana: 'ja',
  Hani: 'zh',
};

const SCRIPTS_OF_LANGUAGE: Record<string, string[]> = {
  Cyrl: 'ru uk be bg mk kk ky tg mn'.split(' '),
  Grek: ['el'],
  Arab: 'ar fa ur ps ckb sd ug arc dv'.split(' '),
  Hebr: 'he yi iw'.split(' '),
  Deva: 'hi mr ne sa'.split(' '),
  Thai: ['th'],
  Hang: ['ko'],
  Kana: ['ja'],
  Hani: 'zh ja yue wuu ko'.split(' '),
};
/** Languages written in Latin letters and others. */
const BOTH = new Set('sr uz az kk ku tk tt bs sh'.split(' '));

const primary = (lang: string): string => lang.split('-')[0]!.toLowerCase();

/** The script that most letters of the text are in, or empty for too little text. One kana among Han makes it Japanese. */
export function scriptOf(text: string): string {
  const counts = SCRIPTS.map(([code, pattern]) => [code, text.match(pattern)?.length ?? 0] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total < 12) return '';
  const count = Object.fromEntries(counts);
  if (count.Kana! + count.Hani! > total / 2) return count.Kana! > (count.Kana! + count.Hani!) / 20 ? 'Kana' : 'Hani';
  const [code, most] = counts.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return most > total * 0.6 ? code : '';
}

/** The scripts that a language is written in: Latin where nothing else is known. */
export function scriptOfLanguage(lang: string): string[] {
  const name = primary(lang);
  const others = Object.keys(SCRIPTS_OF_LANGUAGE).filter((script) => SCRIPTS_OF_LANGUAGE[script]!.includes(name));
  if (BOTH.has(name)) return [...others, 'Latn', 'Cyrl', 'Arab'];
  return others.length ? others : ['Latn'];
}

/** The language that a script alone tells, or empty where several are written in it. */
export function languageOfScript(script: string, text: string): string {
  if (script !== 'Arab') return LANGUAGE_OF_SCRIPT[script] ?? '';
  // Letters that Urdu and Persian have and Arabic has not.
  if (/[ٹڈڑےں]/.test(text)) return 'ur';
  return /[پچژگ]/.test(text) ? 'fa' : 'ar';
}

const RIGHT_TO_LEFT = new Set('ar fa he iw ur yi ps sd ug dv ckb arc nqo syr'.split(' '));

/** Whether a language is written from right to left in its usual script, or in the one its tag names. */
export function isRightToLeft(lang: string): boolean {
  const script = /-(arab|hebr|latn|cyrl|syrc|thaa|nkoo)\b/i.exec(lang)?.[1]?.toLowerCase();
  if (script) return script !== 'latn' && script !== 'cyrl';
  return RIGHT_TO_LEFT.has(primary(lang));
}
