import { render } from 'preact';
import { createSanitizer } from '../../engine/index.ts';
import { Library } from '../../library/index.ts';
import { t } from '../../platform/i18n.ts';
import { App } from './app.tsx';

const root = document.documentElement;
root.lang = t('localeCode');
root.dir = t('localeDirection');
document.title = `${t('library')} – Winnow`;
render(<App library={new Library()} sanitize={createSanitizer(window)} />, document.getElementById('library')!);
