/** Legal forms that end a company's name, in lower case, without the closing full stop, in Latin-script languages. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation co ltd limited plc llc llp lp l.l.c l.p pllc pbc ' +
    'ag gmbh mbh kg kgaa ohg ug e.k se sa s.a sas s.a.s sarl s.a.r.l sca snc ' +
    'nv n.v bv b.v cv vof ab asa a/s oy oyj as aps ivs hf ehf ' +
    's.p.a spa srl s.r.l s.a.u s.l sl s.a.b lda ltda eireli s/a ' +
    'z.o.o sp.z.o.o a.s s.r.o d.o.o d.d ad kft zrt nyrt bt rt oü uab sia ' +
    'pty pte bhd sdn tbk k.k kk'
  ).split(' '),
);

/** Forms so short or so like a word that only their usual spelling counts: "AG" but not "ag". */
const EXACT = new Set('AG SE SA NV BV AB AS Oy KG KK SAS SRL SpA SL AD BT RT CV UG Co Inc Ltd'.split(' '));

const UNCASED = new Set(
  'inc incorporated corp corporation ltd limited ltda plc llc llp gmbh kgaa sarl eireli asa oyj pty pte bhd'.split(' '),
);

/** Whether a word, as written, is a legal form ("Inc", "GmbH", "AG"; not "as" or "co"). */
export function isLegalForm(word: string): boolean {
  const lower = word.toLowerCase();
  if (!LEGAL_FORMS.has(lower)) return false;
  return (
    EXACT.has(word) ||
    word.includes('.') ||
    (/^\p{Lu}/u.test(word) && UNCASED.has(lower)) ||
    /^(?:gmbh|plc|llc)$/.test(lower)
  );
}

/** Whether a word is a legal form behind a comma: "Norvane, Inc."; "SAP, SAS and Oracle" are three firms. */
export const isFormAfterComma = ({ gap, text }: { gap: string; text: string }): boolean =>
  gap === ', ' && text !== 'SAS' && isLegalForm(text);

/** Whether a word is a legal form that belongs to the name before it. */
export const isFormBehind = (word: { gap: string; text: string } | undefined): boolean =>
  word !== undefined && (word.gap === ' ' ? isLegalForm(word.text) : isFormAfterComma(word));
