import { failureOf } from '../../platform/messages.ts';
import { activePage, readPage } from '../../platform/page-access.ts';
import { markShell } from './first-paint.ts';

// Chromium shows a popup once its document has loaded, and that waits for this file and all it imports. So it is small:
// it asks the page for the article, which takes longest, and leaves the showing to a part that nothing waits for.
markShell();
const page = activePage();
const reading = page.then(readPage).catch(failureOf);
void import('./show.tsx').then(({ show }) => show(page, reading));
