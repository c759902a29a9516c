import { useEffect, useState } from 'react';
import type { ChipView, Inspection } from '../../api/types';
import { useChip, useChipPortrait } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Portraits } from '../../parts/Portraits';

/** A picture's address in this page's memory, given back when it is not shown any more. */
function usePicture(blob: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!blob) return setAddress(undefined);
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}

/** Whether the portrait in the chip is the one that was signed. */
const altered = (chip: ChipView) => chip.answer === 'FAILED';

/** The two places for portraits, that of the document filled from the chip. */
export function ChipPortrait({ inspection, onChip }: { readonly inspection: Inspection; readonly onChip: () => void }) {
  const { t } = useTexts();
  const { data: chip } = useChip(inspection);
  const picture = usePicture(useChipPortrait(inspection.id, chip).data);
  return (
    <Portraits
      document={picture && chip ? { address: picture, text: t(altered(chip) ? 'portrait.chipDoubtful' : 'portrait.chip'), doubtful: altered(chip) } : undefined}
      onDocument={chip ? onChip : undefined}
    />
  );
}
