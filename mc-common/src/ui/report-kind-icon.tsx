import type { ReactElement } from 'react';
import type { ReportEntryKind } from '@connect-console/domain';
import {
  CircleIcon,
  ErrorIcon,
  InformationIcon,
  MinimizeIcon,
  WarningIcon,
} from '@commercetools-uikit/icons';

const ICONS: Record<ReportEntryKind, ReactElement> = {
  error: <ErrorIcon size="20" color="error" />,
  warning: <WarningIcon size="20" color="warning" />,
  skipped: <MinimizeIcon size="20" color="neutral60" />,
  other: <CircleIcon size="20" color="neutral60" />,
  information: <InformationIcon size="20" color="neutral60" />,
};

/** How urgent an entry is, at a glance; always beside a word. */
export function ReportKindIcon({ kind }: { kind: ReportEntryKind }): ReactElement {
  return ICONS[kind];
}
