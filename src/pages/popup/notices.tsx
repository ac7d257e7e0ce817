import {
  Braces,
  CloudOff,
  CodeXml,
  FileImage,
  FileLock2,
  FileText,
  FileVideo,
  type IconNode,
  Lock,
  Puzzle,
  ShieldBan,
  Store,
  TriangleAlert,
  Wheat,
  WheatOff,
} from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Article, Doubt } from '../../engine/index.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/messages.ts';
import type { Refusal } from '../../platform/restricted-page.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** A page of words in place of an article. It takes the focus, so that it is read out and the keyboard starts here. */
function Notice({ icon, title, children }: { icon: IconNode; title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="notice">
      <Icon node={icon} class="sign" />
      <h1 tabIndex={-1} ref={heading} id="notice-title">
        {title}
      </h1>
      {children}
    </main>
  );
}

const DOUBTS: Record<Doubt, MessageKey> = {
  'no-text': 'doubt_no_text',
  'little-text': 'doubt_little_text',
  'mostly-links': 'doubt_mostly_links',
  'no-sentences': 'doubt_no_sentences',
  'home-page': 'doubt_home_page',
  'looks-like-forum': 'doubt_looks_like_forum',
  'looks-like-shop': 'doubt_looks_like_shop',
  'looks-like-list': 'doubt_looks_like_list',
  'unlike-articles': 'doubt_unlike_articles',
};

interface NotArticleProps {
  article: Article;
  readAnyway(article: Article): void;
  tryAgain(): void;
}

export function NotArticle({ article, readAnyway, tryAgain }: NotArticleProps) {
  if (!article.text.trim()) {
    return (
      <Notice icon={WheatOff} title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
        <Button weight="strong" onClick={tryAgain}>
          {t('tryAgain')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice icon={Wheat} title={t('notArticleTitle')}>
      <p>{t('notArticleText')}</p>
      <ul class="doubts">
        {article.doubts.map((doubt) => (
          <li key={doubt}>{t(DOUBTS[doubt])}</li>
        ))}
      </ul>
      <Button id="read-anyway" weight="strong" onClick={() => readAnyway(article)}>
        {t('readAnyway')}
      </Button>
    </Notice>
  );
}

const REFUSALS: Record<Refusal, { icon: IconNode; title: MessageKey; text: MessageKey }> = {
  'browser-page': { icon: Lock, title: 'refused_browser_page_title', text: 'refused_browser_page_text' },
  store: { icon: Store, title: 'refused_store_title', text: 'refused_store_text' },
  'extension-page': { icon: Puzzle, title: 'refused_extension_page_title', text: 'refused_extension_page_text' },
  'source-view': { icon: CodeXml, title: 'refused_source_view_title', text: 'refused_source_view_text' },
  'file-access': { icon: FileLock2, title: 'refused_file_access_title', text: 'refused_file_access_text' },
  'error-page': { icon: CloudOff, title: 'refused_error_page_title', text: 'refused_error_page_text' },
  policy: { icon: ShieldBan, title: 'refused_policy_title', text: 'refused_policy_text' },
  pdf: { icon: FileText, title: 'refused_pdf_title', text: 'refused_pdf_text' },
  image: { icon: FileImage, title: 'refused_image_title', text: 'refused_image_text' },
  media: { icon: FileVideo, title: 'refused_media_title', text: 'refused_media_text' },
  'text-file': { icon: FileText, title: 'refused_text_file_title', text: 'refused_text_file_text' },
  'data-file': { icon: Braces, title: 'refused_data_file_title', text: 'refused_data_file_text' },
  'no-access': { icon: Lock, title: 'refused_no_access_title', text: 'refused_no_access_text' },
};

/** Refusals that may pass: the reader can do something about them and come back. */
const PASSING: readonly Refusal[] = ['error-page', 'file-access'];

export function Refused({ refusal, tryAgain }: { refusal: Refusal; tryAgain(): void }) {
  const { icon, title, text } = REFUSALS[refusal];
  return (
    <Notice icon={icon} title={t(title)}>
      <p>{t(text)}</p>
      {PASSING.includes(refusal) && <Button onClick={tryAgain}>{t('tryAgain')}</Button>}
    </Notice>
  );
}

export function Failed({ failure, tryAgain }: { failure: Failure; tryAgain(): void }) {
  return (
    <Notice icon={TriangleAlert} title={t('failedTitle')}>
      <p>{t('failedText')}</p>
      <details>
        <summary>{t('failedDetails')}</summary>
        <code>
          {failure.name}: {failure.message}
        </code>
      </details>
      <Button id="try-again" weight="strong" onClick={tryAgain}>
        {t('tryAgain')}
      </Button>
    </Notice>
  );
}
