// @ts-check
/**
 * Where the browsers stand that Winnow runs in, in the order of preference. `%NAME%` and `~` are filled in; a name
 * without a slash is looked up in `PATH`.
 *
 * @typedef {object} BrowserPlaces
 * @property {string} name
 * @property {'chromium' | 'firefox'} kind
 * @property {string[]} linux
 * @property {string[]} darwin
 * @property {string[]} win32
 */

const mac = (/** @type {string} */ app) => [
  `/Applications/${app}.app/Contents/MacOS/${app}`,
  `~/Applications/${app}.app/Contents/MacOS/${app}`,
];
const windows = (/** @type {string} */ path) => [
  `%PROGRAMFILES%\\${path}`,
  `%PROGRAMFILES(X86)%\\${path}`,
  `%LOCALAPPDATA%\\${path}`,
];

/** @type {BrowserPlaces[]} */
export const browserPlaces = [
  {
    name: 'Chromium',
    kind: 'chromium',
    linux: ['chromium', 'chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    darwin: mac('Chromium'),
    win32: windows('Chromium\\Application\\chrome.exe'),
  },
  {
    name: 'Chrome',
    kind: 'chromium',
    linux: ['google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome'],
    darwin: mac('Google Chrome'),
    win32: windows('Google\\Chrome\\Application\\chrome.exe'),
  },
  {
    name: 'Edge',
    kind: 'chromium',
    linux: ['microsoft-edge', 'microsoft-edge-stable', '/opt/microsoft/msedge/msedge'],
    darwin: mac('Microsoft Edge'),
    win32: windows('Microsoft\\Edge\\Application\\msedge.exe'),
  },
  {
    name: 'Brave',
    kind: 'chromium',
    linux: ['brave-browser', 'brave', '/opt/brave.com/brave/brave', '/snap/bin/brave'],
    darwin: mac('Brave Browser'),
    win32: windows('BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
  },
  {
    name: 'Firefox',
    kind: 'firefox',
    linux: [
      'firefox-esr',
      'firefox',
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/snap/bin/firefox',
    ],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '~/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: windows('Mozilla Firefox\\firefox.exe'),
  },
];
