import { render } from 'preact';
import { t } from '../../platform/i18n.ts';
import { browserServices } from './browser-services.ts';
import { Options } from './options.tsx';

const root = document.documentElement;
root.lang = t('localeCode');
root.dir = t('localeDirection');
document.title = t('optionsTitle');
render(<Options services={browserServices()} />, document.getElementById('options')!);
