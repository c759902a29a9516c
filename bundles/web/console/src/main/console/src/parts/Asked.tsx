import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem, NO_ANSWER } from '../api/problem';
import { useTexts } from '../i18n/Texts';
import { Banner } from './Banner';
import { Button } from './Button';

/** What was asked of the server: waiting, refused, nothing there, or the answer. */
export function Asked<T>({ of, empty, children }: {
  readonly of: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  readonly empty?: { readonly when: (data: T) => boolean; readonly title: string; readonly text?: string };
  readonly children: (data: T) => ReactNode;
}) {
  const { t } = useTexts();
  if (of.error && of.data === undefined) {
    const problem = asProblem(of.error);
    return <div className="empty"><Banner tone="warn" title={problem.code === NO_ANSWER ? t('noAnswer.what') : problem.sentence} alert /><Button onPress={() => void of.refetch()}>{t('do.tryAgain')}</Button></div>;
  }
  if (of.data === undefined) return <p className="empty" role="status">{t('waiting')}</p>;
  if (empty?.when(of.data)) return <div className="empty"><b>{empty.title}</b>{empty.text}</div>;
  return children(of.data);
}
