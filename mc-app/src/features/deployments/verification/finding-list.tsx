import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { findingWeight, type Finding, type FindingWeight } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { CheckBoldIcon, CircleIcon, InformationIcon, WarningIcon } from '@commercetools-uikit/icons';
import { messages } from './messages';
import { useFindingWords } from './use-finding-words';

const ORDER: readonly FindingWeight[] = ['problem', 'gap', 'proof', 'fact'];

const ICONS: Record<FindingWeight, ReactElement> = {
  problem: <WarningIcon size="medium" color="warning" />,
  gap: <InformationIcon size="medium" color="neutral60" />,
  proof: <CheckBoldIcon size="medium" color="success" />,
  fact: <CircleIcon size="medium" color="neutral60" />,
};

/** Every finding in plain words; the words alone tell a problem from a proof. */
export function FindingList({ findings }: { findings: readonly Finding[] }): ReactElement {
  const { formatMessage } = useIntl();
  const toWords = useFindingWords();
  const ordered = ORDER.flatMap((weight) => findings.filter((finding) => findingWeight(finding) === weight));
  return (
    <ul css={list} aria-label={formatMessage(messages.findings)}>
      {ordered.map((finding, index) => (
        <li key={index}>
          {ICONS[findingWeight(finding)]}
          <div>{toWords(finding)}</div>
        </li>
      ))}
    </ul>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing20};
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    display: flex;
    gap: ${designTokens.spacing20};
    align-items: flex-start;
    overflow-wrap: anywhere;
  }

  > li > div {
    min-width: 0;
  }

  svg {
    flex: none;
  }
`;
