import { useRef } from 'react';
import { MODES, PURPOSES, type Declaration, type Inspection, type Purpose, type TransportMode } from '../../api/types';
import { yearsBetween } from '../../i18n/age';
import { COUNTRY_CODES } from '../../i18n/countries';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Chips } from '../../parts/Chips';
import { Choice } from '../../parts/Choice';

const SHOWN = PURPOSES.slice(0, 5);

/** Who it is, and what only the person can tell. */
export function IdentityPanel({ inspection, onDeclare }: { readonly inspection: Inspection; readonly onDeclare: (declaration: Declaration) => void }) {
  const { t, code, date, country } = useTexts();
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
  const tell = (change: Partial<Declaration>) => onDeclare({ ...said, ...change });
  const age = document && yearsBetween(document.birth, new Date(inspection.openedAt));
  const other = said.purpose && !SHOWN.includes(said.purpose) ? said.purpose : '';
  return (
    <section className="identity">
      <h2 className="t">{t('identity')}</h2>
      {document
        ? <>
            <p className="name el"><bdi dir="ltr">{document.names.surname || document.names.givenNames}</bdi></p>
            <p className="given el"><bdi dir="ltr">{document.names.surname ? document.names.givenNames : ''}</bdi>{document.truncatedName && <small className="u"> {t('identity.truncated')}</small>}</p>
            <dl className="f">
              <div><dt>{t('nationality')}</dt><dd className="el">{country(document.nationality)} <small>{document.nationality}</small></dd></div>
              <div><dt>{t('born')}</dt><dd>{document.birth === 'unknown' ? t('unknown') : date(document.birth)} {age !== undefined && <small>{age}</small>}</dd></div>
              <div><dt>{t('sex')}</dt><dd>{code('sex', document.sex)}</dd></div>
              <div>
                <Choice
                  label={t('residence')} cap="R" selectRef={residence} value={said.residence ?? ''} empty={t('ask')}
                  options={COUNTRY_CODES.map((one) => ({ value: one, label: `${country(one)} ${one}` })).sort((a, b) => a.label.localeCompare(b.label))}
                  onChange={(value) => tell({ ...(value ? { residence: value } : { residence: undefined }) } as Partial<Declaration>)}
                />
              </div>
            </dl>
          </>
        : <p className="mut">{t('identity.none')}</p>}
      <Chips
        label={t('purpose.ask')} value={said.purpose} onChange={(value) => tell({ purpose: value as Purpose } as Partial<Declaration>)}
        options={SHOWN.map((one, index) => ({ value: one, label: code('purpose', one), digit: String(index + 1) }))}
      />
      <div className="pairs">
        <Choice quiet label={t('purpose.other')} selectRef={purpose} value={other} empty={`6 ${t('purpose.other')}`} options={PURPOSES.slice(5).map((one) => ({ value: one, label: code('purpose', one) }))} onChange={(value) => tell({ purpose: value as Purpose })} />
        <Choice quiet label={t('mode')} selectRef={mode} value={said.mode ?? ''} empty={`M ${t('mode')}`} options={MODES.map((one) => ({ value: one, label: code('mode', one) }))} onChange={(value) => tell({ mode: value as TransportMode })} />
      </div>
    </section>
  );
}
