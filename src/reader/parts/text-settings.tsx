import { useId } from 'preact/hooks';
import { formatNumber, type MessageKey, t } from '../../platform/i18n.ts';
import {
  FACES,
  type FaceName,
  MEASURES,
  type MeasureName,
  READING_DEFAULTS,
  type ReadingSettings,
  THEMES,
  type ThemeName,
  withinMeasure,
} from '../../platform/settings/reading.ts';
import type { LiveSettings } from '../live-settings.ts';
import { SheetFrame } from './sheet-frame.tsx';

const THEME_NAMES: Record<ThemeName, MessageKey> = {
  system: 'theme_system',
  light: 'theme_light',
  sepia: 'theme_sepia',
  grey: 'theme_grey',
  dark: 'theme_dark',
  black: 'theme_black',
};

const FACE_NAMES: Record<FaceName, MessageKey> = {
  serif: 'face_serif',
  sans: 'face_sans',
  mono: 'face_mono',
  dyslexic: 'face_dyslexic',
};

/** Of the text; the voice's speed stands with the voice. */
const SLIDERS: readonly { name: Exclude<MeasureName, 'speed'>; label: MessageKey }[] = [
  { name: 'size', label: 'textSize' },
  { name: 'width', label: 'textWidth' },
  { name: 'lineHeight', label: 'textLineHeight' },
  { name: 'letterSpacing', label: 'textLetterSpacing' },
  { name: 'wordSpacing', label: 'textWordSpacing' },
];

type SwitchName = 'justify' | 'hyphenate' | 'focus' | 'ruler' | 'vertical';
const SWITCHES: readonly { name: SwitchName; label: MessageKey }[] = [
  { name: 'justify', label: 'textJustify' },
  { name: 'hyphenate', label: 'textHyphenate' },
  { name: 'focus', label: 'textFocus' },
  { name: 'ruler', label: 'textRuler' },
  { name: 'vertical', label: 'textVertical' },
];

interface TextSettingsProps {
  settings: LiveSettings;
  /** Whether the article's script can be set vertically. */
  isCjk: boolean;
  close(): void;
}

/** How the text is set. Every change is seen at once. */
export function TextSettings({ settings, isCjk, close }: TextSettingsProps) {
  const { reading } = settings;
  const change = (changes: Partial<ReadingSettings>) => settings.change(changes);
  return (
    <SheetFrame title={t('viewText')} class="winnow-text-settings" close={close}>
      <Choice
        legend={t('textTheme')}
        class="winnow-themes"
        names={THEMES}
        label={(name) => t(THEME_NAMES[name])}
        value={reading.theme}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        legend={t('textFace')}
        class="winnow-faces"
        names={FACES}
        label={(name) => t(FACE_NAMES[name])}
        value={reading.face}
        onChange={(face) => change({ face })}
      />
      {SLIDERS.map(({ name, label }) => (
        <Slider
          key={name}
          name={name}
          label={t(label)}
          value={reading[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <div class="winnow-switches">
        {SWITCHES.filter(({ name }) => name !== 'vertical' || isCjk).map(({ name, label }) => (
          <Switch key={name} label={t(label)} checked={reading[name]} onChange={(on) => change({ [name]: on })} />
        ))}
      </div>
      <div class="winnow-sheet-foot">
        <Switch label={t('textThisSite')} checked={settings.isForSite} onChange={(own) => settings.setForSite(own)} />
        <button type="button" class="winnow-plain" onClick={() => change(READING_DEFAULTS)}>
          {t('textReset')}
        </button>
      </div>
    </SheetFrame>
  );
}

interface ChoiceProps<Name extends string> {
  legend: string;
  class: string;
  names: readonly Name[];
  label(name: Name): string;
  value: Name;
  onChange(name: Name): void;
}

function Choice<Name extends string>({ legend, class: className, names, label, value, onChange }: ChoiceProps<Name>) {
  const group = useId();
  return (
    <fieldset class={`winnow-choice ${className}`}>
      <legend>{legend}</legend>
      {names.map((name) => (
        <label key={name} data-name={name}>
          <input type="radio" name={`winnow-${group}`} checked={name === value} onChange={() => onChange(name)} />
          <span>{label(name)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SliderProps {
  name: MeasureName;
  label: string;
  value: number;
  onChange(value: number): void;
}

export function Slider({ name, label, value, onChange }: SliderProps) {
  const { least, most, step } = MEASURES[name];
  return (
    <label class="winnow-slider">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        data-setting={name}
        onInput={({ currentTarget }) => onChange(withinMeasure(name, currentTarget.valueAsNumber))}
      />
      <output>{formatNumber(value)}</output>
    </label>
  );
}

function Switch({ label, checked, onChange }: { label: string; checked: boolean; onChange(on: boolean): void }) {
  return (
    <label class="winnow-switch">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
