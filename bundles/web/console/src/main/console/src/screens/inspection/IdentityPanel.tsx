import { useMemo, useRef } from 'react';
import { MODES, PURPOSES, type Declaration, type Inspection, type Purpose, type TransportMode } from '../../api/types';
import { yearsBetween } from '../../i18n/age';
import { COUNTRY_CODES } from '../../i18n/countries';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Chips } from '../../parts/Chips';
import { Choice } from '../../parts/Choice';

const SHOWN: readonly Purpose[] = PURPOSES.slice(0, 5);
type Told = { readonly [Name in keyof Declaration]?: Declaration[Name] | undefined };

/** Who it is, and what only the person can tell. */
export function IdentityPanel({ inspection, onDeclare }: { readonly inspection: Inspection; readonly onDeclare: (declaration: Declaration) => void }) {
  const { t, code, date, country, dayOf } = useTexts();
  const document = inspection.reading.document;
  const said = inspection.declaration;
  const purpose = useRef<HTMLSelectElement>(null);
  const mode = useRef<HTMLSelectElement>(null);
  const residence = useRef<HTMLSelectElement>(null);
  useKeys([
    { key: '6', run: () => purpose.current?.focus() },
    { key: 'M', run: () => mode.current?.focus() },
    { key: 'R', run: () => residence.current?.focus() },
  ]);
  // an answer taken back is left out: “not asked” is no value
  const tell = (change: Told) => onDeclare(Object.fromEntries(Object.entries({ ...said, ...change }).filter(([, value]) => value !== undefined)) as Declaration);
  const homes = useMemo(() => COUNTRY_CODES.map((one) => ({ value: one, label: `${country(one)} ${one}` })).sort((a, b) => a.label.localeCompare(b.label)), [country]);
  const age = document && yearsBetween(document.birth, dayOf(inspection.openedAt));
  const other = said.purpose && !SHOWN.includes(said.purpose) ? said.purpose : '';
  return (
    <section className="identity">
      <h2 className="t">{t('identity')}</h2>
      {document
        ? <>
            <p className="name el"><bdi dir="ltr">{document.names.surname || document.names.givenNames}</bdi></p>
            <p className="given"><bdi dir="ltr" className="el">{document.names.surname ? document.names.givenNames : ''}</bdi>{document.truncatedName && <small className="u">{t('identity.truncated')}</small>}<span className="grow" /><small className="u sex">{code('sex', document.sex)}</small></p>
            <dl className="f">
              <div><dt>{t('nationality')}</dt><dd className="el">{country(document.nationality)} {country(document.nationality) !== document.nationality && <small>{document.nationality}</small>}</dd></div>
              <div><dt>{t('born')}</dt><dd>{document.birth === 'unknown' ? t('unknown') : date(document.birth)} {age !== undefined && <small>{age}</small>}</dd></div>
            </dl>
          </>
        : <p className="mut">{t('identity.none')}</p>}
      <div className="ask">
        <Choice
          quiet label={t('residence')} selectRef={residence} value={said.residence ?? ''} empty={`R ${t('residence')}`} onChange={(value) => tell({ residence: value || undefined })}
          options={homes}
        />
        <Choice quiet label={t('mode')} selectRef={mode} value={said.mode ?? ''} empty={`M ${t('mode')}`} options={MODES.map((one) => ({ value: one, label: code('mode', one) }))} onChange={(value) => tell({ mode: (value || undefined) as TransportMode | undefined })} />
      </div>
      <Chips
        label={t('purpose.ask')} value={said.purpose} onChange={(value) => tell({ purpose: value as Purpose | undefined })}
        options={SHOWN.map((one, index) => ({ value: one, label: code('purpose', one), digit: String(index + 1) }))}
      >
        <Choice quiet label={t('purpose.other')} selectRef={purpose} value={other} empty={`6 ${t('purpose.other')}`} options={PURPOSES.slice(5).map((one) => ({ value: one, label: code('purpose', one) }))} onChange={(value) => tell({ purpose: (value || undefined) as Purpose | undefined })} />
      </Chips>
    </section>
  );
}
