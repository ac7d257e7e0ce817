import { Undo2, X } from 'lucide';
import { useEffect } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';

export interface ToastContent {
  text: string;
  undo?: () => Promise<void>;
}

const LONG_ENOUGH = 12_000;

/** What was just done, and the way back. */
export function Toast({ content, leave }: { content: ToastContent; leave(): void }) {
  useEffect(() => {
    const timer = setTimeout(leave, LONG_ENOUGH);
    return () => clearTimeout(timer);
  }, [content]);
  return (
    <div class="toast" id="toast">
      <span>{content.text}</span>
      {content.undo && (
        <Button id="undo" icon={Undo2} onClick={() => void content.undo!().then(leave)}>
          {t('undo')}
        </Button>
      )}
      <Button icon={X} label={t('dismiss')} onClick={leave} />
    </div>
  );
}
