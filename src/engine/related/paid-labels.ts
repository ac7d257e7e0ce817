/** Words over links that somebody paid for: "Sponsored stories", "Ads by Kwill", 広告. */
const PAID =
  /^(?:sponsor(?:ed|s)?\b.{0,30}|promoted\b.{0,20}|ads?(?: by\b.{0,30})?|advert(?:isement|orial|ising)?s?|paid (?:content|post|partnership\b.{0,30}|for by\b.{0,30})|(?:presented|brought to you|made possible) by\b.{0,30}|in partnership with\b.{0,30}|branded content|(?:from )?around the web|(?:from )?our (?:partners?|sponsors?)|partner content|anzeigen?|werbung|publicité|contenus? (?:sponsoris|partenaire).{0,4}|(?:contenido )?patrocinado|publicidade?|sponsorizzat[oi]|pubblicità|広告|pr|スポンサー.{0,12}|广告|推广|赞助.{0,6}|إعلان(?:ات)?|محتوى مدعوم)$/i;

export const isPaidLabel = (label: string): boolean => PAID.test(label);

/** Words over what is sold: of 90 links under "Related products" that were read none was reading, and of 24 under brands and partners. */
const SOLD =
  /(?:^|[\s-])(?:products?|brands|partners|produkte|produits|productos|produtos|prodotti|producten|produkter|produkty)$|(?:製品|商品|产品)$/i;

export const isShopLabel = (label: string): boolean => SOLD.test(label);
