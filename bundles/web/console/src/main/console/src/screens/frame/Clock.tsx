import { useNow } from '../../app/clock';
import { useTexts } from '../../i18n/Texts';

export function Clock() {
  const { time } = useTexts();
  return <span className="last"><bdi className="v clock" dir="ltr">{time(new Date(useNow(5000)))}</bdi></span>;
}
