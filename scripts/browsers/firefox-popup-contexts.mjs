// @ts-check
/**
 * Firefox's WebDriver BiDi knows tabs only: the popup of a toolbar button has no context id there (bug 1755014, open in
 * Firefox 153), and what it logs is not sent. These lines run in the browser's own window (`--remote-allow-system-access`)
 * and give the popup an id, so that every command of the protocol (evaluate, input, screenshot, dialogs) reaches it like
 * a tab. They can go when the protocol lists extension popups itself.
 */

/** Run once a session. */
export const KNOW_POPUPS = `(() => {
  const load = (path) => ChromeUtils.importESModule('chrome://remote/content/shared/' + path);
  const { NavigableManager } = load('NavigableManager.sys.mjs');
  const { TabManager } = load('TabManager.sys.mjs');
  const isPopup = (browser) => browser?.classList?.contains('webextension-popup-browser') ?? false;
  const popups = () =>
    [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => [
      ...window.document.querySelectorAll('browser.webextension-popup-browser'),
    ]);
  // By browserId, not by element: the popup is loaded out of sight and its content then moved into the panel's element.
  const ids = new Map();
  const { getIdForBrowser, getBrowserById } = NavigableManager;
  NavigableManager.getIdForBrowser = function (browser) {
    if (!isPopup(browser) || !browser.browserId) return getIdForBrowser.call(this, browser);
    if (!ids.has(browser.browserId)) ids.set(browser.browserId, crypto.randomUUID());
    return ids.get(browser.browserId);
  };
  NavigableManager.getBrowserById = function (id) {
    return popups().find((browser) => this.getIdForBrowser(browser) === id) ?? getBrowserById.call(this, id);
  };
  // A dialog is answered through the tab it stands in: the popup stands in for its own.
  const { getTabForBrowsingContext } = TabManager;
  TabManager.getTabForBrowsingContext = function (context) {
    const browser = context?.top.embedderElement;
    return isPopup(browser) ? { linkedBrowser: browser } : getTabForBrowsingContext.call(this, context);
  };
})()`;

/**
 * Presses the toolbar button of an extension and gives the id of the popup's context once its panel is open and its page
 * has begun to load.
 *
 * @param {string} extensionId
 */
export const pressToolbarButton = (extensionId) => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
  for (let i = 0; i < 1500; i++) {
    const browsers = [...document.querySelectorAll('browser.webextension-popup-browser')];
    const [browser] = browsers;
    if (
      browsers.length === 1 &&
      browser.closest('panel')?.state === 'open' &&
      browser.currentURI.schemeIs('moz-extension') &&
      !browser.browsingContext.currentWindowGlobal?.isInitialDocument
    ) {
      return NavigableManager.getIdForBrowser(browser);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The popup did not open.');
})()`;

/** Sends what popups log from now on, and what they have logged so far. */
export const LISTEN_TO_POPUP = `(async () => {
  const { RemoteAgent } = ChromeUtils.importESModule('chrome://remote/content/components/RemoteAgent.sys.mjs');
  const { browsingContext } = document.querySelector('browser.webextension-popup-browser');
  const item = {
    category: 'event',
    moduleName: 'log',
    value: 'log.entryAdded',
    contextDescriptor: { type: 'All' },
  };
  await browsingContext.currentWindowGlobal.getActor('MessageHandlerFrame').sendCommand(
    {
      moduleName: 'log',
      commandName: '_applySessionData',
      params: { category: 'event', sessionData: [item] },
      destination: { type: 'WINDOW_GLOBAL', id: browsingContext.id },
    },
    RemoteAgent.webDriverBiDi.session.id,
  );
})()`;

/** From now on a click beside the popup closes it, as for any reader. */
export const LET_POPUPS_CLOSE = `Services.prefs.setBoolPref('ui.popup.disable_autohide', false)`;

/** The ids of the popups that are open. */
export const OPEN_POPUPS = `(() => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browsers = [...document.querySelectorAll('browser.webextension-popup-browser')];
  return JSON.stringify(browsers.map((browser) => NavigableManager.getIdForBrowser(browser)));
})()`;

/**
 * For every tab and popup that is open: the protocol has no word for it yet.
 *
 * @param {'light' | 'dark'} scheme
 */
export const setColorScheme = (scheme) => `(() => {
  for (const { browsingContext } of document.querySelectorAll('browser[type=content]')) {
    if (browsingContext) browsingContext.prefersColorSchemeOverride = '${scheme}';
  }
})()`;

/** @param {string} extensionId */
export const isInstalled = (extensionId) => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  if (!(await AddonManager.getAddonByID(${JSON.stringify(extensionId)}))) return false;
  const { WebExtensionPolicy } = globalThis;
  for (let i = 0; i < 500 && !ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)}); i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).readyPromise;
  return true;
})()`;

/** @param {string} extensionId */
export const stopBackground = (extensionId) => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
})()`;
