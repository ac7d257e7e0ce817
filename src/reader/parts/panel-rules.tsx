import { type MessageKey, t } from '../../platform/i18n.ts';
import { PanelPart } from './panel-part.tsx';
import type { Rules } from './use-rules.ts';

const RULES_TITLE: MessageKey = 'rulesTitle';

/** What the reader decided: for this reading, and for every page of the site. */
export function RulesPart({ rules }: { rules: Rules }) {
  const { forNow, forSite, isBusy } = rules;
  return (
    <PanelPart name="rules" title={RULES_TITLE} count={forNow.length + forSite.length}>
      <p class="winnow-note">{t('rulesExplained')}</p>
      <div class="winnow-actions">
        <button type="button" class="winnow-point-text" disabled={isBusy} onClick={() => rules.point('text')}>
          {t('pointInText')}
        </button>
        <button type="button" class="winnow-point-page" disabled={isBusy} onClick={() => rules.point('page')}>
          {t('pointInPage')}
        </button>
      </div>
      <ul class="winnow-rules">
        {forNow.map((selector) => (
          <li key={selector}>
            <span>{t('ruleBack')}</span> <code>{selector}</code>
            <button type="button" disabled={isBusy} onClick={() => rules.forget(selector)}>
              {t('takeOutAgain')}
            </button>
          </li>
        ))}
        {forSite.map(({ list, selector }) => (
          <li key={list + selector}>
            <span>{t(list === 'keep' ? 'ruleKept' : 'ruleHidden')}</span> <code>{selector}</code>
            <button type="button" disabled={isBusy} onClick={() => rules.forget(selector)}>
              {t('ruleForget')}
            </button>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
