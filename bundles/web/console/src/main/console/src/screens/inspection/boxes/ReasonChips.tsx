import { Chips } from '../../../parts/Chips';
import { useTexts, type TextKey } from '../../../i18n/Texts';

/** Ready-made reasons on digits; what is chosen is written into the field, where it can be changed. */
export function ReasonChips({ label, reasons, value, onChange }: {
  readonly label: string;
  readonly reasons: readonly TextKey[];
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTexts();
  const options = reasons.map((key, index) => ({ value: t(key), label: t(key), digit: String(index + 1) }));
  return <Chips label={label} options={options} value={value} onChange={(text) => onChange(text ?? '')} />;
}
