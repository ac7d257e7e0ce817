import { render } from 'preact';
import { t } from '../../platform/i18n.ts';
import { wishForLink } from '../../platform/link-wish.ts';
import { ask } from '../../platform/messaging.ts';
import { closeOwnTab } from '../../platform/new-tab.ts';
import { Ask } from './ask.tsx';
import { readPlace } from './read-place.ts';

const root = document.documentElement;
root.lang = t('localeCode');
root.dir = t('localeDirection');
const place = readPlace(location.hash);
document.title = t(place?.action === 'save' ? 'menuSaveLink' : 'askOpenLink');
render(
  <Ask
    place={place}
    follow={(wish) =>
      wishForLink(wish)
        .then((allowed) => (allowed ? ask('followWish', { url: wish.url }) : 'none'))
        .catch(() => 'failed')
    }
    leave={closeOwnTab}
  />,
  document.getElementById('ask')!,
);
