import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../manifest.json'), 'utf8')) as Record<
  string,
  unknown
>;

it('asks for the page that the button is pressed on, and for no site at install', () => {
  // None of these is one that a browser warns of; docs/permissions.md says what each is for.
  expect(manifest.permissions).toEqual([
    'activeTab',
    'scripting',
    'storage',
    'unlimitedStorage',
    'contextMenus',
    'search',
  ]);
  // Asked for when open tabs are to be listed.
  expect(manifest.optional_permissions).toEqual(['tabs']);
  for (const key of ['host_permissions', 'content_scripts', 'externally_connectable', 'web_accessible_resources'])
    expect(manifest, key).not.toHaveProperty(key);
});

it('may ask for web sites later, and for nothing else', () => {
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
});

it('lets its pages run and load nothing but their own, and pictures and media', () => {
  const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
  const rules = new Map(
    policy.split(';').map((rule) => [rule.trim().split(' ')[0]!, rule.trim().split(' ').slice(1).join(' ')]),
  );
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self'");
  // Pictures of an article that is saved are fetched from hosts that the reader gave leave for: the browser refuses all others.
  expect(rules.get('connect-src')).toBe("'self' https: http:");
  expect(rules.get('form-action')).toBe("'none'");
  expect(rules.get('base-uri')).toBe("'none'");
});
