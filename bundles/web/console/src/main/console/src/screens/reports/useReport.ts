import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import type { Query } from '../../api/transport';
import type { Dimension } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';

export type Wanted = Query & { readonly from: string; readonly to: string };

export function useReport(wanted: Wanted, by: readonly Dimension[]) {
  const api = useApi();
  return useQuery({ queryKey: ['report', wanted, by], queryFn: () => api.report({ ...wanted, by }), staleTime: 60_000 });
}

/** The name of a value in the reader's language. */
export function useValueName(): (dimension: Dimension, value: string) => string {
  const { t, code, country, date } = useTexts();
  return (dimension, value) => {
    if (value === 'unknown') return t('unknown');
    if (value === 'others') return t('reports.others');
    if (dimension === 'NATIONALITY' || dimension === 'RESIDENCE') return country(value);
    if (dimension === 'DAY' || dimension === 'MONTH') return date(value);
    const groups: Partial<Record<Dimension, string>> = { DIRECTION: 'direction', SEX: 'sex', PURPOSE: 'purpose', MODE: 'mode', TRAVELLER_CLASS: 'class', OUTCOME: 'crossingOutcome' };
    const group = groups[dimension];
    return group ? code(group, value) : value;
  };
}
