import { beforeEach, describe, expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = {};
const allowed = new Set<string>();
let answer: (granted: boolean) => void = () => undefined;
const request = vi.fn(({ origins }: { origins: string[] }) =>
  allowed.has(origins[0]!)
    ? Promise.resolve(true)
    : new Promise<boolean>((resolve) => {
        answer = (granted) => {
          if (granted) allowed.add(origins[0]!);
          resolve(granted);
        };
      }),
);
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      request,
      contains: async ({ origins }: { origins: string[] }) => allowed.has(origins[0]!),
      remove: async ({ origins }: { origins: string[] }) => allowed.delete(origins[0]!),
    },
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? { ...stored } : key in stored ? { [key]: stored[key] } : {}),
        set: async (values: object) => void Object.assign(stored, values),
        remove: async (key: string) => void delete stored[key],
      },
    },
  },
}));
vi.stubGlobal('navigator', { locks: { request: async (_name: string, work: () => unknown) => work() } });

const { takeWishes, wishForLink, wishedPatterns } = await import('../../src/platform/link-wish.ts');
const { isLent, returnAllSites, returnSite } = await import('../../src/platform/lent-sites.ts');

const url = 'https://mills.example/a';
const pattern = 'https://mills.example/*';

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
  allowed.clear();
  request.mockClear();
});

describe('a wish for a link', () => {
  test('is noted before the prompt is answered, and taken once when the permission came', async () => {
    const asked = wishForLink({ url, action: 'save', tabId: 7 });
    // In the click itself.
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [pattern] });
    await vi.waitFor(async () => expect(await wishedPatterns()).toEqual([pattern]));
    expect(await takeWishes()).toEqual([]);
    answer(true);
    expect(await asked).toBe(true);
    expect(await takeWishes()).toEqual([{ url, action: 'save', tabId: 7, pattern }]);
    expect(await takeWishes()).toEqual([]);
    expect(await isLent(pattern)).toBe(true);
    await returnSite(pattern);
    expect(allowed.size).toBe(0);
  });

  test('is forgotten where the reader says no', async () => {
    const asked = wishForLink({ url, action: 'open' });
    await vi.waitFor(async () => expect(await wishedPatterns()).toEqual([pattern]));
    answer(false);
    expect(await asked).toBe(false);
    expect(stored).toEqual({});
  });

  test('hands nothing back where the site was allowed before', async () => {
    allowed.add(pattern);
    expect(await wishForLink({ url, action: 'open' })).toBe(true);
    expect(await isLent(pattern)).toBe(false);
    expect(await takeWishes()).toHaveLength(1);
  });

  test('keeps its permission when the background wakes to it', async () => {
    const asked = wishForLink({ url, action: 'open' });
    await vi.waitFor(async () => expect(await wishedPatterns()).toEqual([pattern]));
    answer(true);
    await asked;
    await returnAllSites(await wishedPatterns());
    expect(allowed.has(pattern)).toBe(true);
    expect(await takeWishes()).toHaveLength(1);
    await returnAllSites(await wishedPatterns());
    expect(allowed.has(pattern)).toBe(false);
  });

  test('is gone after ten minutes, and asks for nothing that is no page', async () => {
    stored[`wish:${pattern}`] = { url, action: 'open', at: Date.now() - 11 * 60_000 };
    allowed.add(pattern);
    expect(await takeWishes()).toEqual([]);
    expect(stored).toEqual({});
    expect(await wishForLink({ url: 'file:///etc/passwd', action: 'open' })).toBe(false);
    expect(request).not.toHaveBeenCalled();
  });
});
