import { useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';

type Props = { title: MessageDescriptor; points: readonly string[] };

/** A titled list; nothing when there are no points. */
export function ExplanationPoints({ title, points }: Props): ReactElement | null {
  const titleId = useId();
  if (points.length === 0) return null;
  return (
    <div>
      <Text.Body id={titleId} fontWeight="medium">
        <FormattedMessage {...title} />
      </Text.Body>
      <ul css={list} aria-labelledby={titleId}>
        {points.map((point) => (
          <li key={point}>
            <Text.Body>{point}</Text.Body>
          </li>
        ))}
      </ul>
    </div>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: ${designTokens.spacing10} 0 0;
  padding-left: ${designTokens.spacing30};
  overflow-wrap: anywhere;
`;
