import type { FigureChange } from '../../article.ts';

/** Words of a rise and of a fall. Of each the stem is enough; what follows it is checked by the end of the word. */
const UP =
  'rose|risen|rises?|rising|grew|grown|grows?|growing|growth|increas(?:e|es|ed|ing)|jump(?:s|ed)?|surg(?:e|es|ed)|climb(?:s|ed)?|soar(?:s|ed)?|gain(?:s|ed)?|up|rais(?:e|es|ed)|boost(?:s|ed)?|expand(?:s|ed)?|add(?:s|ed)|higher|more|gestiegen|stieg(?:en)?|steigt|wuchs|gewachsen|zugenommen|Anstieg|Zuwachs|Plus|augment(?:é|e|ation)|progress(?:é|e|ion)|hausse|subi[óo]|aument[óoa]|creci[óo]|alza|aumentat[oi]|cresciut[oi]|cresce(?:u)?|crescita|aumentou|steeg|gestegen|toename';
const DOWN =
  'fell|fallen|falls?|falling|dropp?(?:s|ed)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slipp?(?:s|ed)?|plung(?:e|es|ed)|shr(?:ank|unk|inks?)|los(?:t|s|ses|es)|down|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|lower|less|fewer|tumbl(?:e|es|ed)|gesunken|sank|sinkt|fiel|gefallen|schrumpfte|Rückgang|Minus|baiss(?:é|e)|recul(?:é|e)?|chut(?:é|e)|diminu(?:é|tion)|baj[óo]|cay[óo]|disminuy[óo]|caída|descenso|sces[oi]|calat[oi]|calo|diminuit[oi]|caiu|queda|diminuiu|daalde|gedaald|daling';
const BY = 'by|um|de|del|di|em|met|von';
const FROM = 'from|von|desde|da|van';
const TO = 'to|auf|à|a|hasta|para|naar|tot';
const BETWEEN =
  '(?:(?:about|around|nearly|almost|some|an estimated|roughly|as much as|more than|over|a|an|un|una|une|uno|ein|rund|etwa|environ|circa|cerca de) )?';

const whole = (words: string): string => `(?<![\\w-])(?:${words})(?![\\w-])`;
/** "rose by ", "up ", "grew sharply from ": right before the figure. */
const BEFORE: readonly [RegExp, FigureChange['direction']][] = [
  [new RegExp(`${whole(UP)}(?:[^.;:!?0-9]{0,44} (${BY}|${FROM}|${TO}))? ${BETWEEN}$`, 'i'), 'up'],
  [new RegExp(`${whole(DOWN)}(?:[^.;:!?0-9]{0,44} (${BY}|${FROM}|${TO}))? ${BETWEEN}$`, 'i'), 'down'],
];
/** "a 20% increase", "12% more", "3 % mehr": right after it. */
const AFTER: readonly [RegExp, FigureChange['direction']][] = [
  [
    /^ (?:year-over-year |annual |sharp )?(?:increase|rise|jump|growth|gain|surge|boost|more|higher|faster|larger|mehr|höher|Anstieg|Zuwachs|de plus|d['’]augmentation|de hausse|más|in più|a mais|meer)(?![\w-])/i,
    'up',
  ],
  [
    /^ (?:year-over-year |annual |sharp )?(?:decrease|drop|decline|fall|reduction|cut|loss|less|fewer|lower|weniger|Rückgang|de moins|de baisse|menos|in meno|a menos|minder)(?![\w-])/i,
    'down',
  ],
];
/** "from 10% to 15%": the rise stands further off. */
const FROM_FIGURE = new RegExp(`(?:${FROM}|${BY}) ${BETWEEN}(?:[^.;:!?]|\\.\\d){1,40} (${TO}) ${BETWEEN}$`, 'i');
const ANYWHERE: readonly [RegExp, FigureChange['direction']][] = [
  [new RegExp(whole(UP), 'i'), 'up'],
  [new RegExp(whole(DOWN), 'i'), 'down'],
];
const REACH = 70;

const ROLES: readonly [ReadonlySet<string>, FigureChange['role']][] = [
  [new Set(TO.split('|')), 'to'],
  [new Set(FROM.split('|')), 'from'],
];
const roleOf = (word: string): FigureChange['role'] =>
  ROLES.find(([words]) => words.has(word.toLowerCase()))?.[1] ?? 'by';

/** Whether the words around a figure say that something rose or fell by it, from it or to it. */
export function changeAround(text: string, start: number, end: number): FigureChange | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  for (const [pattern, direction] of BEFORE) {
    const found = pattern.exec(before);
    if (found) return { direction, role: roleOf(found[1] ?? '') };
  }
  for (const [pattern, direction] of AFTER) if (pattern.test(after)) return { direction, role: 'by' };
  if (!FROM_FIGURE.test(before)) return null;
  const found = ANYWHERE.find(([pattern]) => pattern.test(before));
  return found ? { direction: found[1], role: 'to' } : null;
}
