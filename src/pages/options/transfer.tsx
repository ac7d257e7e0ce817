import { Download, Upload } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { type MessageKey, plural, t } from '../../platform/i18n.ts';
import { readSites, type SiteFileProblem, writeSites } from '../../platform/sites/site-file.ts';
import { Button } from '../../ui/button.tsx';
import type { SectionProps } from './sections.ts';

const PROBLEMS: Record<SiteFileProblem, MessageKey> = {
  'not-json': 'import_not_json',
  'other-file': 'import_other_file',
  'newer-version': 'import_newer_version',
  'too-many': 'import_too_many',
};

/** More than any list of sites that Winnow wrote. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The list as a file, and files taken in. */
export function Transfer({ services, sites }: SectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ isProblem: boolean; lines: string[] }>({ isProblem: false, lines: [] });
  const listed = sites.filter(({ isListed }) => isListed);

  async function takeIn(file: File | undefined): Promise<void> {
    if (!file) return;
    setSaid({ isProblem: false, lines: [] });
    if (file.size > MOST_BYTES) return fail('import_too_many');
    const text = await file.text().catch(() => null);
    if (text === null) return fail('import_unreadable');
    const read = readSites(text);
    if (read.kind !== 'sites') return fail(PROBLEMS[read.kind]);
    const added = read.sites.filter((site) => !listed.some(({ pattern }) => pattern === site.pattern));
    await services.addSites(added);
    const { refused } = read;
    const shown = refused.slice(0, 3).join(', ') + (refused.length > 3 ? ' …' : '');
    setSaid({
      isProblem: false,
      lines: [
        added.length > 0 ? plural('imported', added.length) : t('importedNothing'),
        ...(refused.length > 0 ? [plural('importRefused', refused.length, shown)] : []),
      ],
    });
  }
  const fail = (key: MessageKey) => setSaid({ isProblem: true, lines: [t(key)] });

  return (
    <>
      <p class="intro">{t('transferIntro')}</p>
      <div class="line">
        <Button
          id="export-sites"
          class="outlined"
          icon={Download}
          disabled={listed.length === 0}
          onClick={() => services.saveFile('winnow-sites.json', writeSites(listed))}
        >
          {t('exportSites')}
        </Button>
        <Button id="import-sites" class="outlined" icon={Upload} onClick={() => input.current!.click()}>
          {t('importSites')}
        </Button>
        <input
          ref={input}
          id="sites-file"
          type="file"
          accept="application/json,.json"
          hidden
          onChange={async ({ currentTarget }) => {
            await takeIn(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <div class={said.isProblem ? 'problem' : 'told'} role="status" id="import-said">
        {said.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
