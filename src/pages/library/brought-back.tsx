import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../library/index.ts';
import { formatDate, formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';

/** Tells that the browser had lost the library, and what of it the second copy brought back. */
export function BroughtBack({ tools: { library } }: { tools: Tools }) {
  const [brought, setBrought] = useState<Awaited<ReturnType<Library['broughtBack']>>>(null);
  useEffect(() => {
    const look = () => void library.broughtBack().then(setBrought);
    look();
    return library.onChange(look);
  }, [library]);
  if (!brought) return null;
  return (
    <section class="cut-off" id="brought-back">
      <p>{t('broughtBack', formatDate(brought.at), formatNumber(brought.articles))}</p>
      <Button
        onClick={() => {
          setBrought(null);
          void library.forgetBroughtBack();
        }}
      >
        {t('dismiss')}
      </Button>
    </section>
  );
}
