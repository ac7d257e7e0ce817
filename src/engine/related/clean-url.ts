/** Query parameters that only follow the reader around. */
const TRACKING_PARAMETER =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|__hssc|__hstc|hsctatracking|mkt_tok|vero_id|oly_anon_id|oly_enc_id|rb_clickid|s_cid|ncid|cmpid|cmp|spm|scm|wt_mc|wt_zmc|ref_src|ref_url|at_medium|at_campaign|xtor|pk_campaign|pk_kwd|piwik_\w+|mtm_\w+|guccounter|guce_\w+|smid|sr_share|ito|ns_\w+|icid|intcid|cid_source|trk|trkcampaign|_ga|_gl|source_id|itm_\w+|hootpostid|sfmc_id|epik)$/i;

/** Addresses that only lead on to another: host and path, and the parameter that holds where to. */
const WRAPPERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'url'],
  [/^lm?\.(?:facebook|instagram)\.com\/(?:l\.php)?$/, 'u'],
  [/^(?:www\.)?youtube\.com\/redirect$/, 'q'],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)$/, 'url'],
  [/^(?:[\w-]+\.)?safelinks\.protection\.outlook\.com\/$/, 'url'],
  [/^(?:www\.)?duckduckgo\.com\/l\/$/, 'uddg'],
  [/^out\.reddit\.com\/.*$/, 'url'],
  [/^t\.umblr\.com\/redirect$/, 'z'],
  [/^(?:away\.)?vk\.com\/away\.php$/, 'to'],
  [/^slack-redir\.net\/link$/, 'url'],
  [/^steamcommunity\.com\/linkfilter\/$/, 'u'],
];
const MOST_WRAPPERS = 3;

/** Where an address leads that only leads on; itself where it does not. */
function unwrapped(address: URL): URL {
  let url = address;
  for (let i = 0; i < MOST_WRAPPERS && url.search; i++) {
    const place = url.hostname + url.pathname;
    const target = WRAPPERS.filter(([wrapper]) => wrapper.test(place))
      .map(([, name]) => url.searchParams.get(name))
      .find((value) => value && /^https?:\/\//i.test(value));
    if (!target) break;
    try {
      url = new URL(target);
    } catch {
      break;
    }
  }
  return url;
}

/** The address of something to read: absolute http(s), not wrapped, without fragment and tracking parameters; null for all else. */
export const cleanUrl = (url: string, base: string): string | null => cleanAddress(url, base)?.href ?? null;

/** The same in its parts. */
export function cleanAddress(url: string, base: string): URL | null {
  let parsed: URL;
  try {
    parsed = new URL(url, base);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  if (parsed.search) parsed = unwrapped(parsed);
  // Each of these writes the whole address anew.
  if (parsed.href.includes('#')) parsed.hash = '';
  if (parsed.username) parsed.username = '';
  if (parsed.password) parsed.password = '';
  // Not `keys()`: in Firefox's content scripts the list it gives cannot be iterated.
  if (parsed.search)
    for (const [name] of [...parsed.searchParams]) if (TRACKING_PARAMETER.test(name)) parsed.searchParams.delete(name);
  return parsed;
}

/** Two addresses of one page agree in this key: protocol, `www.` and a final slash do not matter. */
export function urlKey(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=$|\?)/, '')
    .toLowerCase();
}
