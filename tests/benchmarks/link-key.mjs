import { createHash } from 'node:crypto';
import { sharedPaths } from './shared-data.mjs';

const [scorer] = sharedPaths('tools/score-related.mjs');
const { plainUrl } = await import(scorer);

/** How our own labels name a link: a hash of its address as the scorer compares addresses. The addresses are of other people's pages. */
export const linkKey = (url) => createHash('sha1').update(plainUrl(url)).digest('base64url').slice(0, 10);
