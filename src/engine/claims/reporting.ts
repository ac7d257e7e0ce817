const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that report speech, beside the name of who speaks; of English and of the main other languages of Europe. */
export const SAID = set(
  `said says say saying told tells noted notes stated states explained explains argued argues claimed claims announced announces
warned warns admitted acknowledged insisted stressed emphasized emphasised emphasizes emphasises observed concluded concludes
commented remarked joked quipped asserted contended cautioned cautions urged testified expressed opined reiterated
sagte sagten sagt sagen erklärte erklärt teilte betonte betont schrieb schreibt berichtete berichtet warnte kündigte
dit déclaré déclare affirme affirmé expliqué explique estime assure souligne indiqué annoncé
dijo dice afirmó afirma explicó explica señaló señala aseguró indicó anunció declaró
disse dice detto afferma affermato spiega spiegato dichiarato annunciato
afirmou explicou declarou anunciou diz
zei zegt vertelde verklaarde meldde stelt`,
);

/** Verbs that report speech only with a quotation or "that": "she added a room" does not. */
export const SAID_WITH_WORDS = set(
  'added adds wrote writes tweeted posted recalled confirmed denied declared responded continued continues replied shared shares confirms ajoute añadió aggiunge acrescentou voegde fügte',
);

/** Verbs of findings, estimates and beliefs: they report only with a name before them. */
export const FOUND = set(
  `found finds find reported reports estimates estimated predicts predicted predict forecasts forecast projects projected expects expected believes
suggests suggested showed shows show reveals revealed indicates indicated calculates calculated recommends recommended ranked ranks puts
thinks points pointed describes described highlights highlighted advises advised promises promised pledged proposed hopes determined
concluded confirms confirmed plans uncovered expect believe`,
);

/** Of these, the verbs that need no "that" to report: "Gartner estimates". */
export const CLEAR = set(
  `estimates estimated predicts predict forecasts projects expects believes suggests suggested found reports reported recommends
advises describes predicted promises determined uncovered expect believe`,
);

/** "with Gartner predicting that …". */
export const GERUNDS = set(
  'predicting estimating forecasting projecting reporting saying suggesting finding noting claiming warning adding explaining citing',
);

/** "X has been clear on this, saying …". */
export const SAYING = set(
  'saying arguing claiming stating concluding determining insisting warning noting explaining revealing',
);

/** "published by X". */
export const MADE = set(
  'reported published conducted compiled cited released polled surveyed tracked commissioned analyzed analysed proposed coined defined',
);

/** "a survey by X", "data from X". */
export const SOURCES = set(
  'study survey report poll data research analysis figures statistics numbers estimates estimate findings index review paper article forecast projections projection statement interview release test tests guidelines outlook barometer census',
);

/** Those who speak for a firm or a study without a name of their own: "Norvane representatives", "the researchers". */
export const PEOPLE = set(
  'researchers scientists economists analysts experts representatives officials spokespeople authors team executives engineers leaders spokesperson spokesman spokeswoman',
);

/** "the company said": the company named last. */
export const FIRMS = set(
  'company firm retailer automaker carmaker chipmaker startup start-up bank group agency outlet publisher giant organization organisation',
);

/** What is no firm and is called by the last word of its name, or by the word before "of": "the authority", "the ministry". */
export const BODIES = set(
  'authority agency institute university college school ministry department commission committee council union federation association alliance foundation charity board bureau office centre center court bank laboratory observatory museum hospital society academy parliament senate treasury police administration',
);

/** Of these, what "the agency" may mean. */
export const AGENCIES = set('administration authority bureau commission department ministry office police treasury');

/** What a name does not carry of its bearer's post: "CEO Henry Ford". */
export const POSTS = set(
  'ceo cfo cto coo cmo president chairman chairwoman chair director dr dr. mr mrs ms prof professor sir dame senator governor minister secretary mayor judge justice founder co-founder cofounder chief executive officer vice senior analyst economist engineer editor author spokesperson spokesman spokeswoman managing general head deputy staff contributing writer reporter scientist researcher surgeon physician lecturer expert columnist journalist lead principal associate assistant billionaire entrepreneur investor commissioner additional',
);
