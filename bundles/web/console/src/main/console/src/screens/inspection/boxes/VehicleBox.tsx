import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Declaration, Vehicle } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';
import { CountryField } from '../../../parts/CountryField';
import { Field } from '../../../parts/Field';
import { useTried } from '../../../parts/useTried';

const LONGEST_PLATE = 16;
const LONGEST_NUMBER = 20;

/** The vehicle in which the traveller comes: its plate, its number (VIN), or both. It is compared with the alerts at once. */
export function VehicleBox({ said, onDeclare, onClose }: { readonly said: Declaration; readonly onDeclare: (declaration: Declaration) => void; readonly onClose: () => void }) {
  const { t } = useTexts();
  const known = said.vehicle;
  const [plate, setPlate] = useState(known?.plate ?? '');
  const [country, setCountry] = useState<string>(known?.country ?? '');
  const [vin, setVin] = useState(known?.identificationNumber ?? '');
  const [tried, tryNow] = useTried();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const empty = !plate.trim() && !vin.trim();
  const declare = (vehicle: Vehicle | undefined) => {
    const { vehicle: _, ...rest } = said;
    onDeclare(vehicle ? { ...rest, vehicle } : rest);
    onClose();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    if (!empty) declare({ ...(plate.trim() ? { plate: plate.trim() } : {}), ...(vin.trim() ? { identificationNumber: vin.trim() } : {}), ...(country ? { country } : {}) });
  };
  return (
    <Box title={t('vehicle')} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <Field label={t('alert.plate')} value={plate} onChange={(value) => setPlate(value.toUpperCase())} inputRef={first} code maxLength={LONGEST_PLATE} fault={tried && empty ? t('vehicle.missing') : undefined} />
        <CountryField label={t('vehicle.country')} value={country} onChange={setCountry} />
        <Field label={t('vehicle.vin')} value={vin} onChange={(value) => setVin(value.toUpperCase())} code maxLength={LONGEST_NUMBER} hint={t('vehicle.vinHint')} />
        <p className="sm mut">{t('vehicle.what')}</p>
        <div className="acts end">{known && <Button cap="F9" onPress={() => declare(undefined)}>{t('vehicle.none')}</Button>}<Button cap="F8" primary onPress={() => submit()}>{t('do.save')}</Button><button type="submit" className="unseen" tabIndex={-1}>{t('do.save')}</button></div>
      </form>
    </Box>
  );
}
