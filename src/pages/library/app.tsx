import { useEffect, useState } from 'preact/hooks';
import type { Sanitizer } from '../../engine/index.ts';
import type { Library } from '../../library/index.ts';
import { Announcer, useAnnouncer } from '../../ui/announcer.tsx';
import { CompanyPage } from './company-page.tsx';
import { ListPage } from './list-page.tsx';
import { usePlace } from './place.ts';
import { ReaderPage } from './reader-page.tsx';
import { Toast, type ToastContent } from './toast.tsx';

/** What was thrown away can be put back for so long. */
const DAYS_IN_BIN = 30;

interface AppProps {
  library: Library;
  sanitize: Sanitizer;
}

/** What every part of the page works with. */
export interface Tools extends AppProps {
  say(text: string): void;
  /** Says what was done, with a way back where there is one. */
  tell(toast: ToastContent): void;
}

/** The whole page: the list, an article or a company, as the address says. */
export function App({ library, sanitize }: AppProps) {
  const place = usePlace();
  const announcer = useAnnouncer();
  const [toast, setToast] = useState<ToastContent | null>(null);
  // What other contexts wrote while no library was open is taken in once the list is there.
  useEffect(() => {
    const monthAgo = new Date(Date.now() - DAYS_IN_BIN * 86_400_000).toISOString();
    void library.settle().then(() => library.emptyBin(monthAgo));
  }, [library]);
  const tell = (content: ToastContent) => {
    setToast(content);
    announcer.say(content.text);
  };
  const tools: Tools = { library, sanitize, say: announcer.say, tell };
  return (
    <>
      {/* Kept in the document, so that going back finds the list as it was left. */}
      <div class="place" hidden={place.kind !== 'list'}>
        <ListPage tools={tools} active={place.kind === 'list'} />
      </div>
      {place.kind === 'article' && <ReaderPage key={place.id} id={place.id} tools={tools} />}
      {place.kind === 'company' && <CompanyPage key={place.name} name={place.name} tools={tools} />}
      {toast && <Toast content={toast} leave={() => setToast(null)} />}
      <Announcer text={announcer.text} />
    </>
  );
}
