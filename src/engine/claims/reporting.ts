const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that report speech, beside the name of who speaks. */
export const SAID = set(
  `said says say saying told tells noted notes stated states explained explains argued argues claimed claims announced announces
warned warns admitted acknowledged insisted stressed emphasized emphasised observed concluded
commented remarked joked quipped asserted contended cautioned urged testified
sagte sagt erklärte teilte betonte schrieb dit déclaré affirme expliqué dijo afirmó explicó señaló disse ha`,
);

/** Verbs that report speech only with a quotation or "that": "she added a room" does not. */
export const SAID_WITH_WORDS = set(
  'added adds wrote writes tweeted posted recalled confirmed denied declared responded continued replied',
);

/** Verbs of findings, estimates and beliefs: they report only with a name before them. */
export const FOUND = set(
  `found finds reported reports estimates estimated predicts predicted forecasts forecast projects projected expects expected believes
suggests suggested showed shows reveals revealed indicates indicated calculates calculated recommends recommended ranked ranks puts
thinks points pointed describes described highlights highlighted advises advised promises promised pledged proposed hopes`,
);

/** "a survey by X", "data from X". */
export const SOURCES = set(
  'study survey report poll data research analysis figures statistics numbers estimates estimate findings index review paper article forecast projections projection statement interview release test tests',
);

/** What a name does not carry of its bearer's post: "CEO Henry Ford". */
export const POSTS = set(
  'ceo cfo cto coo cmo president chairman chairwoman chair director dr dr. mr mrs ms prof professor sir dame senator governor minister secretary mayor judge justice founder co-founder cofounder chief executive officer vice senior analyst economist engineer editor author spokesperson spokesman spokeswoman managing general head',
);
