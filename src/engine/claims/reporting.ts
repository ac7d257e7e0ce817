const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that report speech, beside the name of who speaks. */
export const SAID = set(
  `said says say saying told tells added adds noted notes stated states explained explains argued argues claimed claims announced announces
warned warns wrote writes tweeted posted replied recalled admitted acknowledged insisted stressed emphasized emphasised observed concluded
confirmed denied declared commented remarked responded continued joked quipped asserted contended cautioned urged testified
sagte sagt erklärte teilte betonte schrieb dit déclaré affirme expliqué dijo afirmó explicó señaló disse ha`,
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

/** What a name does not carry of its bearer's post: "CEO Jane Doe". */
export const POSTS = set(
  'ceo cfo cto coo cmo president chairman chairwoman chair director dr dr. mr mrs ms prof professor sir dame senator governor minister secretary mayor judge justice founder co-founder cofounder chief executive officer vice senior analyst economist engineer editor author spokesperson spokesman spokeswoman managing general head',
);
