import type { ConnectorStatusKind } from '@connect-console/domain';
import type { MessageDescriptor } from 'react-intl';
import { phaseMessages } from './life-messages';

type Phase = { message: MessageDescriptor; isDone: boolean };

/** The steps of a run that the status tells apart: a report is written as a whole, so it shows no progress. */
export function phasesOf(
  kind: 'preview' | 'publish' | 'certification',
  status: ConnectorStatusKind,
): Phase[] {
  if (kind === 'preview') {
    return [
      { message: phaseMessages.requested, isDone: true },
      { message: phaseMessages.checking, isDone: false },
      { message: phaseMessages.previewDecided, isDone: false },
    ];
  }
  if (kind === 'publish') {
    return [
      { message: phaseMessages.requested, isDone: true },
      { message: phaseMessages.building, isDone: false },
      { message: phaseMessages.published, isDone: false },
    ];
  }
  return [
    { message: phaseMessages.building, isDone: status !== 'processing' },
    { message: phaseMessages.queued, isDone: status === 'inCertification' || status === 'feedbackRequired' },
    { message: phaseMessages.reviewing, isDone: false },
    { message: phaseMessages.listed, isDone: false },
  ];
}
