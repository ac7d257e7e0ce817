/** Addresses of images that count readers instead of showing something. */
const BEACON =
  /^(?:https?:)?\/\/(?:[^/]*\.)?(?:facebook\.com\/tr\b|doubleclick\.net|google-analytics\.com|googleadservices\.com|googletagmanager\.com|scorecardresearch\.com|quantserve\.com|pixel\.wp\.com|stats\.wp\.com|px\.ads\.|bat\.bing\.com|analytics\.|pixel\.|tracking?\.|beacon\.|counter\.|hits\.|sb\.scorecard|imrworldwide\.com|chartbeat\.net|hotjar\.com|amazon-adsystem\.com|assoc-amazon\.|ir-[a-z]{2}\.amazon|tags\.|ad\.|ads\.|t\.co\/i\/adsct|linkedin\.com\/px|px\.linkedin|vgwort\.de|met\.vgwort\.de|feedburner\.com\/~r|rss\.)|\/(?:pixel|beacon|tracker|track(?:ing)?|1x1|counter|hit)\.(?:gif|png|php|aspx?)\b/i;

const size = (value: string | null | undefined): number => Number.parseFloat(value ?? '');
const inStyle = (style: string, name: string): number =>
  size(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)px`, 'i').exec(style)?.[1]);

/** Whether an image is a tracker: one or two pixels large, or from a counting service. */
export function isBeacon(image: Element, address: string): boolean {
  const style = image.getAttribute('style') ?? '';
  const width = Math.min(size(image.getAttribute('width')) || 999, inStyle(style, 'width') || 999);
  const height = Math.min(size(image.getAttribute('height')) || 999, inStyle(style, 'height') || 999);
  const zero = image.getAttribute('width') === '0' || image.getAttribute('height') === '0';
  return zero || (width <= 2 && height <= 2) || BEACON.test(address);
}
