import type { Signal } from './signal.ts';

/** Words that end hardly anything but the names of companies. */
const SURE_HEADS = new Set(
  'technologies robotics motors airlines airways pharmaceuticals therapeutics biosciences semiconductor semiconductors bancorp industries holdings brewing'.split(
    ' ',
  ),
);
/** Words that often end the names of companies: "Vestas Wind Systems", "Arista Networks". */
const HEADS = new Set(
  (
    'biotech ventures capital partners bank insurance brewery wines winery vineyards cellars hotels resorts media ' +
    'entertainment studios pictures records games software labs laboratories networks systems solutions enterprises ' +
    'electric electronics foods logistics realty properties homes construction builders contractors consulting advisors ' +
    'associates communications telecom automotive aerospace chemicals petroleum outfitters apparel cosmetics bakery ' +
    'roasters seeds nurseries interactive digital analytics cloud security moving movers movers storage cruises tours travel'
  ).split(' '),
);
const WEAK_HEADS = new Set(
  'group energy power global health company international services press publishing books coffee design creative marketing agency shop store app ai'.split(
    ' ',
  ),
);

export const headWord: Signal = {
  name: 'head-word',
  points({ core }) {
    const words = core.toLowerCase().split(/\s+/);
    if (words.length < 2) return 0;
    const last = words[words.length - 1] ?? '';
    return SURE_HEADS.has(last) ? 2.5 : HEADS.has(last) ? 2 : WEAK_HEADS.has(last) ? 1 : 0;
  },
};
