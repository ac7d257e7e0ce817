/** Short forms whose full stop never ends a sentence, in lower case without it. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr sra hon gov sen rep gen col lt capt sgt maj adm cmdr pres st ste mt vs v ed eds al e.g i.e z.b u.a d.h bzw ca cf viz approx est dept univ assn bros ph jan feb mar apr jun jul aug sep sept oct ' +
    'nov dec mon tue wed thu fri mme mlle m'
  ).split(' '),
);

/** Short forms only before a number, words or answers elsewhere: "No. 5", "art. 7". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set('no nos nr art arts fig figs eq sec ch vol pp p'.split(' '));

/** Short forms that may end a sentence: they do where the next word begins one. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  'ft hr hrs inc corp ltd co llc plc jr sr esq u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a ave blvd rd bn mn mio mrd s.a s.p.a n.v'.split(
    ' ',
  ),
);

/** Words that begin sentences and seldom follow an abbreviation inside one, in lower case. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our my there here in on at as but and or so if when while after ' +
    'before since although though however moreover meanwhile instead also for from with by to what why how who where now then yet even some ' +
    'many most all each both one another no not last next earlier later still once until unlike despite among according'
  ).split(' '),
);
