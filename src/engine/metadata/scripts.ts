/** ISO 15924 codes of the scripts that are told apart, with the blocks of characters that they have to themselves. */
const BLOCKS: [first: number, last: number, code: string][] = [
  [0x41, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x590, 0x5ff, 'Hebr'],
  [0x600, 0x6ff, 'Arab'],
  [0x750, 0x77f, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0xe00, 0xe7f, 'Thai'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Hang'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfeff, 'Arab'],
];
/** Marks, digits and signs inside the blocks. */
const NO_LETTER =
  /[\s\d\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u0600-\u060f\u061b-\u061f\u0660-\u066d\u06d4\u06f0-\u06f9\u30fb\u30fc]/;

const scriptOfCharacter = (character: string): string => {
  if (NO_LETTER.test(character)) return '';
  const code = character.charCodeAt(0);
  return BLOCKS.find(([first, last]) => code >= first && code <= last)?.[2] ?? '';
};

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

/** The script that most letters of the text are in, or empty for too little text. Some kana among Han make it Japanese. */
export function scriptOf(text: string): string {
  const counts: Record<string, number> = {};
  let ascii = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Most text is plain ASCII.
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ascii++;
      continue;
    }
    const script = scriptOfCharacter(text[index]!);
    if (script !== '') counts[script] = (counts[script] ?? 0) + 1;
  }
  if (ascii > 0) counts.Latn = (counts.Latn ?? 0) + ascii;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total < 12) return '';
  const { Kana = 0, Hani = 0 } = counts;
  if (Kana + Hani > total / 2) return Kana > (Kana + Hani) / 20 ? 'Kana' : 'Hani';
  return Object.keys(counts).find((script) => counts[script]! > total * 0.6) ?? '';
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
