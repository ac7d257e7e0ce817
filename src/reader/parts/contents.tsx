import { t } from '../../platform/i18n.ts';
import type { Position } from './position.ts';
import type { Section } from './sections.ts';

interface ContentsProps {
  headings: Section[];
  position: Position;
}

/** The table of contents, with the section that is read. */
export function Contents({ headings, position }: ContentsProps) {
  return (
    <nav class="winnow-contents" aria-label={t('viewContents')}>
      <ol>
        {headings.map(({ text, depth }, index) => (
          <li key={index} class={`winnow-depth-${depth}`}>
            <button
              type="button"
              aria-current={index === position.section ? 'location' : undefined}
              onClick={() => position.goToSection(index)}
            >
              <bdi>{text}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
