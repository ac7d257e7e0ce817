import { Download } from 'lucide';
import { useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Tools } from './app.tsx';
import type { LibraryExport } from './export-articles.ts';

const FORMS: readonly { form: LibraryExport; label: MessageKey }[] = [
  { form: 'epub', label: 'exportEpub' },
  { form: 'markdown', label: 'exportMarkdown' },
  { form: 'html', label: 'exportHtml' },
  { form: 'text', label: 'exportText' },
  { form: 'json', label: 'exportJson' },
];

/** Articles as a file of one's own. The browser's print does paper and PDF. */
export function ExportMenu({ tools, ids }: { tools: Tools; ids: string[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const write = async (form: LibraryExport) => {
    menu.current!.open = false;
    const { exportArticles } = await import('./export-articles.ts');
    const { left } = await exportArticles(tools, ids, form);
    if (left > 0) tools.tell({ text: t('exportLeftOut', String(left)) });
  };
  const copy = async () => {
    menu.current!.open = false;
    const { copyArticles } = await import('./export-articles.ts');
    await copyArticles(tools, ids);
    tools.tell({ text: t('copied') });
  };
  return (
    <details class="menu export" ref={menu}>
      <summary class="button" aria-label={t('export')} title={t('export')}>
        <Icon node={Download} />
      </summary>
      <ul>
        {FORMS.map(({ form, label }) => (
          <li key={form}>
            <button type="button" data-form={form} onClick={() => void write(form)}>
              {t(label)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" data-form="copy" onClick={() => void copy()}>
            {t('copyMarkdown')}
          </button>
        </li>
        {ids.length === 1 && (
          <li>
            <button type="button" onClick={() => print()}>
              {t('print')}
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}
