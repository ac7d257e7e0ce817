const set = (words: string): Set<string> => new Set(words.split(' '));

/** "chipmaker Nvidia", "the start-up Lakera". */
export const KINDS_OF_FIRM = set(
  'chipmaker carmaker automaker planemaker drugmaker toymaker steelmaker phonemaker shoemaker brewer airline bank lender insurer retailer ' +
    'supermarket manufacturer maker supplier publisher broadcaster developer startup start-up firm company giant conglomerate operator ' +
    'provider brand vendor contractor consultancy agency studio platform marketplace producer distributor carrier utility miner ' +
    'fintech subsidiary unicorn rival competitor client customer partner parent owner unternehmen konzern hersteller autobauer ' +
    'entreprise groupe société constructeur empresa compañía fabricante azienda gruppo bedrijf företaget bolaget firma spółka virksomheten yhtiö',
);
/** "Nvidia acquired", "Lakera raised". */
export const DEEDS = set(
  'acquired acquires buys bought sells sold launched launches unveiled unveils raised raises announced announces released releases ' +
    'offers offered provides manufactures makes made ships shipped introduced introduces operates owns employs hired hires laid filed ' +
    'reported reports posted posts invested invests partnered partners plans agreed expanded generates recalled recalls merged ' +
    'rebranded specializes specialises charges develops developed designs produces produced delivers serves built builds claims ' +
    'kündigte übernimmt verkauft stellt produziert annonce lance rachète anuncia lanza compra annuncia acquista',
);
/** "Intel's revenue", "Lakera's chief executive". */
export const BELONGINGS = set(
  'ceo cfo cto coo chief founder founders co-founder co-founders chairman president board shareholders shareholder investors revenue ' +
    'revenues profit profits sales earnings shares share stock headquarters employees workers staff customers clients products product ' +
    'platform app apps website software service services stores store brand brands line lineup portfolio ipo valuation subsidiary ' +
    'acquisition market business team engineers developers tools tool system systems technology device devices flagship latest new ' +
    'pricing plans plan catalog catalogue collection models api cloud model spokesperson spokesman spokeswoman warehouse factory',
);
/** What hardly anything but a firm has. */
export const FIRM_BELONGINGS =
  /^(?:ceo|cfo|cto|coo|chief|shareholders?|investors|revenues?|profits?|earnings|shares|stock|ipo|valuation|subsidiary|acquisition)$/;
/** "shares of X", "a subsidiary of X", "CEO of X", "works at X". */
export const LINKS = set(
  'shares stock stake subsidiary division unit ceo cfo cto coo cmo president chairman founder co-founder cofounder founded head director ' +
    'vp executive owner parent acquisition takeover purchase customers employees headquarters works worked working engineer manager ' +
    'analyst strategist economist officer lead job jobs internship career partnership partnered competitor rival competitors',
);
export const BY = set(
  'made manufactured developed produced designed built created owned acquired sold offered published operated powered bought launched released sponsored founded run',
);
