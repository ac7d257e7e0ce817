import { type Article, asPageOf, nextToRead, saysNothingNew } from '../engine/index.ts';
import { type FurtherPagesOutcome, MOST_PAGES, type PageProblem } from '../platform/messages.ts';
import type { FetchedPage } from './fetch-page.ts';

export interface PageReader {
  fetch(url: string, signal: AbortSignal): Promise<FetchedPage>;
  /** The article of a page that was fetched. */
  read(html: string, url: string): Article;
  stitch(first: Article, following: Article[]): Article;
}

/**
 * Reads the further pages of an article, one at each call of `next`: whoever asks sees how far it is, and no page is asked for once
 * nobody asks. What was read is never lost, whatever happens to the rest.
 */
export class FurtherPages {
  private readonly read: Article[];
  private readonly stopping = new AbortController();
  private readonly asked = new Set<string>();

  constructor(
    private readonly first: Article,
    private readonly reader: PageReader,
    private readonly mostPages = MOST_PAGES,
  ) {
    this.read = [first];
  }

  async next(): Promise<FurtherPagesOutcome> {
    const page = nextToRead(this.read);
    if (!page || this.asked.has(page.url)) return this.finish(null);
    if (this.stopping.signal.aborted) return this.finish({ page: page.number, reason: 'stopped' });
    if (this.asked.size + 1 >= this.mostPages) return this.finish({ page: page.number, reason: 'too-many' });
    this.asked.add(page.url);
    const problem = await this.add(page.number, page.url);
    if (problem) return this.finish(problem);
    const next = nextToRead(this.read);
    return next ? { kind: 'page', next: next.number, total: this.total() } : this.finish(null);
  }

  /** Ends what is on its way; the answer to the call that waits for it is what there is. */
  stop(): void {
    this.stopping.abort();
  }

  private async add(number: number, url: string): Promise<PageProblem | null> {
    const fetched = await this.reader.fetch(url, this.stopping.signal);
    if (!('html' in fetched)) return { page: number, ...fetched };
    const page = asPageOf(this.first, this.reader.read(fetched.html, fetched.url), number);
    if (!page) return { page: number, reason: 'other-page' };
    if (saysNothingNew(page, this.read)) return { page: number, reason: 'repeats' };
    this.read.push(page);
    return null;
  }

  private total(): number | null {
    const totals = this.read.flatMap(({ pages }) => pages?.total ?? []);
    return totals.length > 0 ? Math.max(...totals) : null;
  }

  private finish(problem: PageProblem | null): FurtherPagesOutcome {
    const [first, ...following] = this.read.sort((a, b) => (a.pages?.read[0] ?? 0) - (b.pages?.read[0] ?? 0));
    return { kind: 'finished', article: this.reader.stitch(first!, following), problem };
  }
}
