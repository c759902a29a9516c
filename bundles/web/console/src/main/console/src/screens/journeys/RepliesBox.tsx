import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import type { OutgoingReply } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { save } from '../../parts/save';
import { useAct } from '../../parts/useAct';

/** The messages that go back to the carriers of a journey; one that no route takes is saved and handed over by a person. */
export function RepliesBox({ journey, onClose }: { readonly journey: string; readonly onClose: () => void }) {
  const api = useApi();
  const { t, code, number, moment } = useTexts();
  const { run, problem } = useAct();
  const replies = useQuery({ queryKey: ['boarding', 'replies', journey], queryFn: () => api.boardingReplies(journey) });
  const fetch = (one: OutgoingReply) => run(() => api.fetchBoardingReply(one.id), (file) => { save(file, one.name); void replies.refetch(); });
  return (
    <Box title={t('boarding.replies')} onClose={onClose} wide>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <Asked of={replies} empty={{ when: (all) => all.length === 0, title: t('boarding.noReplies'), text: t('boarding.noRepliesText') }}>
        {(all) => (
          <>
            <table className="tb">
              <thead><tr><th>{t('boarding.file')}</th><th>{t('journeys.channel')}</th><th className="num">{t('journeys.people')}</th><th>{t('boarding.sent')}</th><RowKeys /></tr></thead>
              <tbody>
                {all.map((one) => (
                  <tr key={one.id}>
                    <td className="el"><bdi className="mono" dir="ltr">{one.name}</bdi></td>
                    <td>{code('channel', one.channel)}{one.way && <> · <bdi dir="ltr">{one.way}</bdi></>}</td>
                    <td className="num">{number(one.people)}</td>
                    <td className="el">{one.sentAt ? moment(one.sentAt) : <>{t('boarding.waiting')}{one.fault && <> · <bdi dir="ltr">{one.fault}</bdi></>}</>}</td>
                    <td className="num"><Button onPress={() => fetch(one)}>{t('boarding.fetch')}</Button></td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="sm mut">{t('boarding.fetchWhat')}</p>
          </>
        )}
      </Asked>
    </Box>
  );
}
