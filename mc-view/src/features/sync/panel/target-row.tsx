import { Suspense, useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { systemKindOf, type DerivedStatus } from '@connect-console/domain';
import { StatusLabel, SyncStatusLabel, SystemMark } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { AngleDownIcon, AngleRightIcon } from '@commercetools-uikit/icons';
import type { ResourceSync, TargetSync } from '../../../data/sync/resource-sync';
import { LazyTargetDetails } from '../lazy-parts';
import { DetailsSkeleton } from './details-skeleton';
import { ExternalId } from './external-id';
import { LastTime } from './last-time';
import { messages } from './messages';
import { rowStyle } from './row-style';
import { useLagWords } from './use-lag-words';

type Props = {
  target: TargetSync;
  /** All that is known of the resource of the page */
  sync: ResourceSync;
  isOpen: boolean;
  onToggle: () => void;
  onCheckAgain: () => void;
};

/** One system: how the resource stands there, and on demand why. */
export function TargetRow({ target, sync, isOpen, onToggle, onCheckAgain }: Props): ReactElement {
  const id = useId();
  const { formatMessage } = useIntl();
  const toLag = useLagWords();
  const { status, isReading } = target;
  const lag = isReading ? null : toLag(status, target.read?.target?.mode ?? null);
  return (
    <li css={rowStyle}>
      <div css={head}>
        <h3 css={name}>
          <button
            type="button"
            css={toggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={onToggle}
          >
            {isOpen ? <AngleDownIcon size="medium" /> : <AngleRightIcon size="medium" />}
            <SystemMark kind={systemKindOf(target)} />
            {target.label}
          </button>
        </h3>
        {isReading ? (
          <StatusLabel tone="progress" label={formatMessage(messages.readingTarget)} />
        ) : (
          <SyncStatusLabel status={status.status} claimed={status.claimed} />
        )}
        <span>{lag}</span>
        <span css={aside}>
          <LastTime status={status} />
          <ExternalId {...externalOf(target)} />
        </span>
      </div>
      {isOpen && (
        <div id={id} css={body}>
          <Suspense fallback={<DetailsSkeleton />}>
            <LazyTargetDetails target={target} sync={sync} onCheckAgain={onCheckAgain} />
          </Suspense>
        </div>
      )}
    </li>
  );
}

/** The id of the resource itself, even when one of its payments decides. */
function externalOf({ parts, status }: TargetSync): Pick<DerivedStatus, 'externalId' | 'externalUrl'> {
  return parts[0]?.status ?? status;
}

const head = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing10} ${designTokens.spacing30};
  align-items: center;

  @container (min-width: 52rem) {
    display: grid;
    grid-template-columns: minmax(0, 8fr) minmax(0, 6fr) minmax(0, 7fr) minmax(0, 15fr);
  }
`;

const name = css`
  min-width: 0;
  margin: 0;
  font-size: ${designTokens.fontSize30};
  font-weight: ${designTokens.fontWeight500};
`;

const toggle = css`
  display: flex;
  gap: ${designTokens.spacing10};
  align-items: center;
  min-height: ${designTokens.spacing50};
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;

  svg {
    flex: none;
  }
`;

const aside = css`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${designTokens.spacing30};
  color: ${designTokens.colorNeutral40};

  @container (min-width: 52rem) {
    justify-content: flex-end;
  }
`;

// In line with the name, behind the arrow.
const body = css`
  padding: ${designTokens.spacing20} 0 ${designTokens.spacing30};

  @container (min-width: 24rem) {
    padding-inline-start: ${designTokens.spacing40};
  }
`;
