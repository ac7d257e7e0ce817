import { beginsLower, beginsUncased, beginsUpper, hasLetter } from './letter-case.ts';
import { monthNamed } from './month-names.ts';
import { withoutDates } from './parse-date.ts';
import { folded, plainValue } from './plain-value.ts';

/** "By", in the languages that bylines are read in, with the verbs that go before it. */
const BY =
  /^[\s:–—|-]*(?:(?:this\s+(?:article|post|story)\s+was\s+)?(?:(?:articles?|story|stories|text|words|posts?|blog)\s+)?(?:written|posted|published|authored|created|contributed|submitted|recommended|reported|last\s+updated|updated|presented|shared|medically\s+written)?\s*by|author(?:s|ed by|\(s\))?|words|text|from|von|vom|par|écrit par|publié par|di|scritto da|a cura di|por|escrito por|publicado por|door|geschreven door|av|af|skrevet af|skrevet av|tekst|autor(?:in|en|es|ka|a|e)?|auteur(?:s|e)?|autore|autori|yazar|kirjoittaja|автор|текст|نوشته|بقلم|كتبه?|מאת|文|作者|著者|記者|執筆)\b(?:\s*[:：])?\s*/i;
/** CJK has no word boundaries: these need their colon. */
const BY_CJK = /^(?:文|作者|著者|記者|执笔|執筆|撰文|编辑|글|기자)\s*[:：/／]\s*/;

/** What follows is another hand: who reviewed, edited or photographed is no author. */
const OTHER_HANDS =
  /(?:[,;|•·.\n]|\s[-–—]\s|\s|^)(?:(?:medically|expertly?|clinically|technically|last|first)?\s*(?:reviewed|edited|fact[- ]checked|checked|verified|approved|translated|illustrated|photographed|updated|modified|recommended)\s+(?:by|on)\b|(?:photos?|photography|photographs?|images?|illustrations?|graphics?|video|editing|additional reporting|interview(?:ed)?)\s*(?:by\b|:)|foto[s:]|reviewer\b|edited by).*$/is;

/** Words after the names that are about the time or the medium. */
const TAIL =
  /(?:[,;|•·]|\s[-–—]|\s|^)\s*(?:(?:published|posted|updated|modified|created|(?:last|first)\s+\w+ed)\b|on behalf of\b|\d+(?:\s*[–-]\s*\d+)?\s*(?:min(?:ute)?s?\b|comments?\b)|(?:on|at|am|le|el|il|den)\s+(?=\w{3,9}\.?\s+\d{1,2}\b|\d{1,2}[\s./])|read\s+(?:more|time)\b|view\s+(?:all|bio|profile|posts)|follow\b|share\b|see\s+(?:all|more)|more\s+(?:by|from|about)|learn\s+about|about\s+(?:the\s+)?author|subscribe\b|tweet\b|e-?mail\b|contact\b).*$/is;

/** Forums: "by jane » Fri Mar 14, 2025 9:26 am". */
const POSTED = /\s+»\s.*$/s;
/** "By continuing, you agree to …", "by checking out now": a sentence. */
const BY_DOING = /^[a-z]+ing[\s,]/;
/** "in New Builds": where it was posted. */
const PLACE = /^(?:in|on|to|for|about|under)\s/;

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?:^|\s)@[\w.]{2,}/gi;
const BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]/g;

/** Words of which a role, a degree or an employer is made: a piece with one of them names no further author. */
const ROLE =
  /\b(?:staff|senior|junior|chief|lead|head|deputy|assistant|associate|managing|executive|editor(?:ial)?|editor-in-chief|reporter|correspondent|writer|columnist|journalist|contributor|contributing|freelance|freelancer|producer|photographer|blogger|author|co-?founder|founder|ceo|cto|cfo|coo|cmo|president|vice|director|manager|marketing|specialist|strategist|expert|consultant|analyst|advisor|adviser|coach|trainer|engineer|developer|designer|researcher|scientist|professor|prof|lecturer|teacher|doctor|physician|nurse|dietitian|nutritionist|therapist|psychologist|attorney|lawyer|partner|owner|host|intern|fellow|member|guest|special to|for the|inc|llc|ltd|gmbh|corp|university|college|institute|redakteur(?:in)?|journaliste|redactora?|periodista|giornalista|redacteur)\b/i;
const DEGREE =
  /^(?:(?:ph\.?\s?d|m\.?d|d\.?o|m\.?s|m\.?a|b\.?a|b\.?s|b\.?sc|m\.?sc|m\.?p\.?h|m\.?b\.?a|j\.?d|r\.?d|r\.?n|r\.?d\.?n|ld|ldn|cdn|cns|np|fnp|pa-?c|cpa|cfa|cfp|cpt|cscs|esq|jr|sr|ii|iii|edd|dds|dmd|dvm|dpt|pt|lcsw|lmft|lpc|faaem|facp|fand|facog|pharm\.?d|psy\.?d|e-?ryt(?:[- ]?\d+)?|ryt(?:[- ]?\d+)?|nasm(?:-\w+)?|ace|usaw|cissp|pmp)\.?[\s,/-]*)+$/i;

/** Accounts and fields that name nobody. */
const NOBODY =
  /^(?:admin(?:istrator)?|root|user|web\s?master|guest(?: author| post)?|author|authors|anonymous|unknown|undefined|null|none|n a|wordpress|super user|editor|editors|staff|staff writer|default|test|name|by|and|home|blog|news|press release|contributor|writer|wp engine|wpengine|site admin|owner|posts|profile|website|the author|more|about|team)$/;

/** Names within one string are parted by these; "and" only where both sides are names of people. */
const LIST = /\s*[;|•·⋅\n]\s*|\s+[-–—]\s+|\s*[/／、]\s+|、/;
const COMMA = /\s*[,،，]\s*(?:and\s+|&\s*|und\s+|et\s+|y\s+|e\s+)?/i;
const AND = /\s+(?:and|&|und|et|y|e|och|og|en|i|и|ve|with)\s+/i;

const PARTICLE = /^(?:(?:de|la|le|van|von|der|den|da|di|du|del|bin|al|el|dos|ten|ter|zu|y|e)$|d['’]|mc)/;

/** Two to four words that each begin as names do: `Ana de la Cruz`, `J. R. Doe`. */
export function looksPersonal(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5 || ROLE.test(text)) return false;
  return words.every((word) => beginsUpper(word) || beginsUncased(word) || PARTICLE.test(word));
}

const looksLikeOneName = (text: string): boolean => beginsUpper(text) && /^[^\s\d,;:|()]{2,21}$/.test(text);

/** `Jane Doe and John Roe` → both; `Centers for Disease Control and Prevention` stays one. */
function splitAtAnd(text: string): string[] {
  const parts = text.split(AND);
  const people = parts.every(looksPersonal) || parts.every(looksLikeOneName);
  // `Ann and Joe Doe`
  if (new Set(parts.map(folded)).size < parts.length) return [text];
  const couple = parts.length === 2 && looksLikeOneName(parts[0]!) && looksPersonal(parts[1]!);
  return parts.length > 1 && (people || couple) ? parts : [text];
}

/** "Keith Barry Senior Autos Reporter": what somebody does, right behind the name. */
const JOB =
  /^((?:[\p{Lu}][\p{L}.'’-]*\s+){1,2}[\p{Lu}][\p{L}.'’-]*?)\s+(?:(?:senior|staff|chief|lead|contributing|freelance|associate|assistant|managing|executive|deputy|national|guest|special)\s+(?:[\p{L}&]+\s+){0,3})?(?:reporter|writer|correspondent|columnist|journalist|contributor|editor-in-chief)$/iu;

function withoutRole(name: string): string {
  return name
    .replace(JOB, '$1')
    .replace(/^(?:dr|mr|mrs|ms|prof)\.?\s+(?=\S)/i, '')
    .replace(/\s+(?:ph\.?d\.?|m\.?d\.?|r\.?d\.?n?\.?|cpa|esq\.?|mba)$/i, '')
    .replace(/^[\s"“”'‘’*~_:–—-]+|[\s"“”*~_:,–—-]+$/g, '')
    .replace(/\s+(?:on|at|in|am|le|el|il|den|op)$/i, '')
    .replace(/([^\s\dA-Z.]{3})\.$/, '$1')
    .trim();
}

/** A name that a machine gave: "mdelaq6vkpg2ma0ci". */
const ACCOUNT = /^(?=.{12})[a-z]+\d+[a-z]+\d+[a-z\d]*$/;

/** Forums know their members by one word: "Mr_Halvern". A letter in capitals tells it from a template's "author_name". */
const LOGIN = /^(?=.*\p{Lu})\p{L}[\p{L}\d]*(?:_[\p{L}\d]+){1,3}$/u;

/** A piece that can be shown as an author: letters, no digits, not a sentence. */
function isName(text: string): boolean {
  const key = folded(text);
  if (text.length < 2 || text.length > 60 || !hasLetter(text) || NOBODY.test(key)) return false;
  if (ACCOUNT.test(text) || PLACE.test(text) || (text.includes('_') && !LOGIN.test(text))) return false;
  if (/\d{3,}|[{}<>=%$#:?!]|[^\s\d.A-Z]{3,}\.\s+\S/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length === 2 && monthNamed(words[0]!) && /^\d{1,2}$/.test(words[1]!)) return false;
  // A piece of a sentence: names of firms may have small words in them, but not most.
  const small = words.filter(beginsLower).length;
  return words.length <= 7 && (words.length < 3 || small <= words.length / 2);
}

/**
 * The names in a byline as the page writes it: `By Jane Doe and John Roe, Staff` → `['Jane Doe', 'John Roe']`. "By", roles,
 * degrees, dates, addresses and handles are dropped, and so is whoever reviewed, edited or photographed. Empty if no name is left.
 *
 * @param options.now milliseconds since 1970, to tell dates by
 */
export function namesIn(raw: unknown, options: { now: number }): string[] {
  let text = plainValue(raw, 400);
  // A profile's address instead of a name.
  if (/^(?:https?:\/\/|www\.|\/)\S*$/i.test(text)) return [];
  text = withoutDates(text.replace(BRACKETS, ' ').replace(ADDRESS, ' '), options).replace(/\s+/g, ' ').trim();
  for (let count = 0; count < 3; count++) text = text.replace(BY_CJK, '').replace(BY, '').trim();
  if (BY_DOING.test(text)) return [];
  text = text.replace(OTHER_HANDS, '').replace(POSTED, '').replace(TAIL, '').trim();
  const names: string[] = [];
  for (const [order, piece] of text.split(LIST).entries()) {
    const parts = piece.split(COMMA);
    // `Doe, Jane` in libraries' and papers' tags
    const first = parts[0]!.trim();
    for (const [index, part] of parts.entries()) {
      const name = part.trim();
      if (DEGREE.test(name)) continue;
      if (index + order > 0 && ROLE.test(name)) continue;
      if (index > 0 && !(looksPersonal(name) || looksLikeOneName(name))) continue;
      if (index > 0 && looksLikeOneName(name) && looksPersonal(first) && parts.length === 2) continue;
      names.push(...splitAtAnd(name).map(withoutRole));
    }
  }
  return unique(names.filter(isName));
}

/** Each name once: the same in other letters, or a part of a longer one, is dropped. */
export function unique(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const key = folded(name);
    if (kept.some((other) => ` ${folded(other)} `.includes(` ${key} `))) continue;
    const shorter = kept.findIndex((other) => ` ${key} `.includes(` ${folded(other)} `));
    if (shorter >= 0) kept[shorter] = name;
    else kept.push(name);
  }
  return kept;
}
