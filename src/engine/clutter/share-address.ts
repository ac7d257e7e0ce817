const SHARE_ADDRESS =
  /(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/(?:share|cws)|reddit\.com\/submit|pinterest\.[a-z.]+\/pin\/create|api\.whatsapp\.com|wa\.me\/|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/|news\.ycombinator\.com\/submit|bsky\.app\/intent|threads\.net\/intent|vk\.com\/share|line\.me\/R|flipboard\.com\/bookmarklet|^mailto:\?|^whatsapp:|^fb-messenger:|^sms:)/i;

/** Whether a link hands the page on to a network or a letter: `https://www.facebook.com/sharer?u=…`. */
export const isShareAddress = (href: string): boolean => SHARE_ADDRESS.test(href);
