import type { ChipView, Inspection } from '../../api/types';
import { useChip, useChipPortrait } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Portraits } from '../../parts/Portraits';
import { usePicture } from '../../parts/usePicture';

/** Whether the portrait in the chip is the one that was signed. */
export const altered = (chip: ChipView) => chip.answer === 'FAILED';

/** The two places for portraits, that of the document filled from the chip. */
export function ChipPortrait({ inspection, onChip }: { readonly inspection: Inspection; readonly onChip: () => void }) {
  const { t } = useTexts();
  const { data: chip } = useChip(inspection);
  const picture = usePicture(useChipPortrait(inspection.id, chip).data);
  return (
    <Portraits
      document={picture && chip ? { address: picture, text: t(altered(chip) ? 'portrait.chipDoubtful' : 'portrait.chip'), doubtful: altered(chip) } : undefined}
      byHand={/^(TYPED_MRZ|KEYED_FIELDS)$/.test(inspection.reading.channel)}
      onDocument={chip ? onChip : undefined}
    />
  );
}
