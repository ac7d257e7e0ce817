/** A service whose player pages embed, and how to get from the player to a page that a reader can open. */
export interface Player {
  name: string;
  /** Host names, with all their subdomains. */
  hosts: readonly string[];
  /** The address to open, or null where the player's does not say what it plays. */
  page(url: URL): string | null;
}

const lastPart = (url: URL): string => url.pathname.split('/').filter(Boolean).at(-1) ?? '';
const asIs = (url: URL): string => url.href;
const ID = /^[\w-]{4,40}$/;
const watch =
  (prefix: string, id: (url: URL) => string = lastPart) =>
  (url: URL): string | null =>
    ID.test(id(url)) ? prefix + id(url) : null;

export const PLAYERS: readonly Player[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
    page: (url) => {
      const list = url.searchParams.get('list');
      const id = url.searchParams.get('v') ?? lastPart(url);
      if (id === 'videoseries' || !ID.test(id))
        return list && ID.test(list) ? `https://www.youtube.com/playlist?list=${list}` : null;
      return `https://www.youtube.com/watch?v=${id}`;
    },
  },
  { name: 'Vimeo', hosts: ['vimeo.com'], page: watch('https://vimeo.com/') },
  {
    name: 'Dailymotion',
    hosts: ['dailymotion.com', 'dai.ly'],
    page: watch('https://www.dailymotion.com/video/', (url) => url.searchParams.get('video') ?? lastPart(url)),
  },
  {
    name: 'TED',
    hosts: ['ted.com'],
    page: (url) => (url.pathname.startsWith('/talks/') ? `https://www.ted.com${url.pathname}` : null),
  },
  {
    name: 'Twitch',
    hosts: ['twitch.tv'],
    page: (url) => {
      const video = url.searchParams.get('video')?.replace(/^v/, '');
      const channel = url.searchParams.get('channel');
      return video && ID.test(video)
        ? `https://www.twitch.tv/videos/${video}`
        : channel && ID.test(channel)
          ? `https://www.twitch.tv/${channel}`
          : null;
    },
  },
  { name: 'TikTok', hosts: ['tiktok.com'], page: watch('https://www.tiktok.com/embed/') },
  {
    name: 'Spotify',
    hosts: ['spotify.com'],
    page: (url) => `https://open.spotify.com${url.pathname.replace(/^\/embed(?:-podcast)?/, '')}`,
  },
  {
    name: 'SoundCloud',
    hosts: ['soundcloud.com'],
    page: (url) => {
      const track = url.searchParams.get('url');
      return track && /^https:\/\/(?:api\.)?soundcloud\.com\//.test(track) ? track : null;
    },
  },
  {
    name: 'Apple Podcasts',
    hosts: ['embed.podcasts.apple.com'],
    page: (url) => `https://podcasts.apple.com${url.pathname}`,
  },
  { name: 'Bandcamp', hosts: ['bandcamp.com'], page: asIs },
  { name: 'Internet Archive', hosts: ['archive.org'], page: watch('https://archive.org/details/') },
  {
    name: 'Instagram',
    hosts: ['instagram.com'],
    page: (url) => `https://www.instagram.com${url.pathname.replace(/embed\/?(?:captioned\/?)?$/, '')}`,
  },
  {
    name: 'CodePen',
    hosts: ['codepen.io'],
    page: (url) => `https://codepen.io${url.pathname.replace('/embed/', '/pen/')}`,
  },
  { name: 'Datawrapper', hosts: ['datawrapper.dwcdn.net'], page: asIs },
  { name: 'Flourish', hosts: ['flo.uri.sh', 'flourish.studio'], page: asIs },
];

export function playerFor(address: string): { player: Player; page: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const player = PLAYERS.find(({ hosts }) =>
    hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)),
  );
  const page = player?.page(url);
  return player && page ? { player, page } : null;
}
