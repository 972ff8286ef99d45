import { useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { DerivedStatus } from '@connect-console/domain';
import { SyncStatusLabel } from '@connect-console/mc-common';
import { designTokens } from '@commercetools-uikit/design-system';
import { AngleDownIcon, AngleRightIcon } from '@commercetools-uikit/icons';
import type { TargetSync } from '../../../data/sync/resource-sync';
import { ExternalId } from './external-id';
import { LastTime } from './last-time';
import { rowStyle } from './row-style';
import { TargetDetails } from './target-details';
import { useLagWords } from './use-lag-words';

type Props = {
  sync: TargetSync;
  /** Of the resource of the page; null: not known */
  currentVersion: number | null;
  isOpen: boolean;
  onToggle: () => void;
  onCheckAgain: () => void;
};

/** One system: how the resource stands there, and on demand why. */
export function TargetRow({ sync, currentVersion, isOpen, onToggle, onCheckAgain }: Props): ReactElement {
  const id = useId();
  const toLag = useLagWords();
  const { status } = sync;
  const lag = toLag(status, sync.read?.target?.mode ?? null);
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
            {sync.label}
          </button>
        </h3>
        <SyncStatusLabel status={status.status} claimed={status.claimed} />
        <span>{lag}</span>
        <span css={aside}>
          <LastTime status={status} />
          <ExternalId {...externalOf(sync)} />
        </span>
      </div>
      {isOpen && (
        <div id={id} css={body}>
          <TargetDetails sync={sync} currentVersion={currentVersion} onCheckAgain={onCheckAgain} />
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

  @container (min-width: 44rem) {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 4fr) minmax(0, 3fr) minmax(0, 7fr);
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
  justify-content: flex-end;
  color: ${designTokens.colorNeutral40};
`;

// In line with the name, behind the arrow.
const body = css`
  padding: ${designTokens.spacing20} 0 ${designTokens.spacing30};

  @container (min-width: 24rem) {
    padding-inline-start: ${designTokens.spacing40};
  }
`;
