/** A heading of the article, as its table of contents lists it. */
export interface Section {
  element: HTMLElement;
  text: string;
  /** 1 for the highest that the article has. */
  depth: number;
}

const MOST_DEPTH = 3;

/** The headings of an article's tree in order, their levels counted from the highest there is. */
export function headingsIn(body: HTMLElement): Section[] {
  const found = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(({ textContent }) =>
    textContent?.trim(),
  );
  const levels = [...new Set(found.map(levelOf))].sort((a, b) => a - b);
  return found
    .map((element) => ({
      element,
      text: element.textContent!.trim().replace(/\s+/g, ' '),
      depth: levels.indexOf(levelOf(element)) + 1,
    }))
    .filter(({ depth }) => depth <= MOST_DEPTH);
}

const levelOf = ({ localName }: Element): number => Number(localName[1]);
