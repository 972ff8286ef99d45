import { defineMessages } from 'react-intl';

export const reportMessages = defineMessages({
  verdict: { id: 'Common.reportVerdict', defaultMessage: 'Verdict' },
  verdictNote: {
    id: 'Common.reportVerdictNote',
    defaultMessage: 'Connect decides this. The entries below explain it; none of them decides.',
  },
  application: { id: 'Common.reportApplication', defaultMessage: 'Application' },
  time: { id: 'Common.reportTime', defaultMessage: 'Time' },
  unknown: {
    id: 'Common.reportUnknown',
    defaultMessage:
      'Connect Console has no explanation for this entry yet. Its context helps whoever you ask.',
  },
  noSuchEntry: {
    id: 'Common.reportNoSuchEntry',
    defaultMessage:
      'The link names entry {number, number}, but this report has {count, plural, =0 {none} one {only #} other {only #}}. Connect may have replaced the report since.',
  },
  copyContext: { id: 'Common.reportCopyContext', defaultMessage: 'Copy context' },
  copyLink: { id: 'Common.reportCopyLink', defaultMessage: 'Copy link' },
  copyMarkdown: { id: 'Common.reportCopyMarkdown', defaultMessage: 'Copy as Markdown' },
  copyJson: { id: 'Common.reportCopyJson', defaultMessage: 'Copy as JSON' },
  downloadMarkdown: { id: 'Common.reportDownloadMarkdown', defaultMessage: 'Download Markdown' },
  downloadJson: { id: 'Common.reportDownloadJson', defaultMessage: 'Download JSON' },
  added: { id: 'Common.reportAdded', defaultMessage: 'New ({count, number})' },
  fixed: { id: 'Common.reportFixed', defaultMessage: 'Fixed ({count, number})' },
  stillThere: { id: 'Common.reportStillThere', defaultMessage: 'Still there ({count, number})' },
  notCheckedAgain: {
    id: 'Common.reportNotCheckedAgain',
    defaultMessage: 'Not checked again ({count, number})',
  },
  nothingToCompare: {
    id: 'Common.reportNothingToCompare',
    defaultMessage: 'Neither report has an error or a warning.',
  },
});

export const reportKindMessages = defineMessages({
  error: { id: 'Common.reportError', defaultMessage: 'Error' },
  warning: { id: 'Common.reportWarning', defaultMessage: 'Warning' },
  skipped: { id: 'Common.reportSkipped', defaultMessage: 'Skipped' },
  information: { id: 'Common.reportKindInformation', defaultMessage: 'Information' },
});

export const reportCountMessages = defineMessages({
  error: {
    id: 'Common.reportErrorCount',
    defaultMessage: '{count, plural, one {# error} other {# errors}}',
  },
  warning: {
    id: 'Common.reportWarningCount',
    defaultMessage: '{count, plural, one {# warning} other {# warnings}}',
  },
  skipped: {
    id: 'Common.reportSkippedCount',
    defaultMessage: '{count, plural, one {# skipped} other {# skipped}}',
  },
  other: {
    id: 'Common.reportOtherCount',
    defaultMessage: '{count, plural, one {# other} other {# others}}',
  },
  information: {
    id: 'Common.reportInformationCount',
    defaultMessage: '{count, plural, one {# informational} other {# informational}}',
  },
});
