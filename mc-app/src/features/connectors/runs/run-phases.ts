import type { ConnectorStatusKind, ReportEntry } from '@connect-console/domain';
import type { MessageDescriptor } from 'react-intl';
import { phaseMessages } from '../detail/life-messages';

type Phase = { message: MessageDescriptor; isDone: boolean };

type Run = {
  kind: 'preview' | 'publish' | 'certification';
  status: ConnectorStatusKind;
  /** ISO 8601, platform time */
  startedAt: string;
  report: readonly ReportEntry[];
};

/** In the order in which reports list them. */
const CHECKS: readonly { message: MessageDescriptor; title: RegExp }[] = [
  { message: phaseMessages.imageSecurity, title: /image security/i },
  { message: phaseMessages.analysis, title: /\b(SAST|SCA)\b/ },
  { message: phaseMessages.specification, title: /specification/i },
];

const BUILD = { message: phaseMessages.build, title: /(image|application) build/i };

/** The steps of a run, as far as the status and the report that grows meanwhile tell them apart. */
export function phasesOf(run: Run): Phase[] {
  const requested = { message: phaseMessages.requested, isDone: true };
  if (run.kind === 'preview') {
    return [requested, ...checksOf(run, CHECKS), { message: phaseMessages.previewDecided, isDone: false }];
  }
  if (run.kind === 'publish') {
    return [
      requested,
      ...checksOf(run, [...CHECKS, BUILD]),
      { message: phaseMessages.published, isDone: false },
    ];
  }
  const { status } = run;
  return [
    { message: phaseMessages.building, isDone: status !== 'processing' },
    { message: phaseMessages.queued, isDone: status === 'inCertification' || status === 'feedbackRequired' },
    { message: phaseMessages.reviewing, isDone: false },
    { message: phaseMessages.listed, isDone: false },
  ];
}

/** A check is done once this run has reported it, whatever it says; the report of the run before may still be there. */
function checksOf({ startedAt, report }: Run, checks: typeof CHECKS): Phase[] {
  const own = report.filter(({ createdAt }) => Date.parse(createdAt ?? '') >= Date.parse(startedAt));
  return checks.map(({ message, title }) => ({
    message,
    isDone: own.some((entry) => title.test(entry.title)),
  }));
}
