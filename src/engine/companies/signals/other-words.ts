/** Words of names that are no company's. */
export const ORGANISATION_WORDS = new Set(
  (
    'university college school academy institute institution department ministry agency bureau administration commission committee council ' +
    'association society federation foundation union league alliance coalition party parliament congress senate court tribunal police army ' +
    'navy force church cathedral museum library hospital clinic zoo gallery theatre theater festival conference summit awards award ' +
    'championship cup olympics fc club united rovers government authority office board center centre initiative project program programme ' +
    'nations forum consortium fund charity trust act bill law treaty agreement report index street avenue road boulevard park bridge river ' +
    'lake mountain mountains island islands valley beach bay county district province airport station university’s garden gardens ' +
    'universität hochschule ministerium verband verein université école ministère universidad ministerio università'
  ).split(' '),
);
/** What stands before a person's name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor sir dame lord lady president senator judge justice minister governor mayor king queen author actor actress singer coach ceo cfo cto founder chairman chairwoman director'.split(
    ' ',
  ),
);
