import { FormattedDate } from 'react-intl';

export function FormattedMoment({ value }: { value: string }): React.JSX.Element {
  return <FormattedDate value={value} dateStyle="medium" timeStyle="short" />;
}
