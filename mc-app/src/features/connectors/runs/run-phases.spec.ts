import type { ReportEntry } from '@connect-console/domain';
import { phasesOf } from './run-phases';

const START = '2026-11-20T10:00:00.000Z';

function entry(title: string, createdAt: string | null = '2026-11-20T10:01:00.000Z'): ReportEntry {
  return { type: 'Information', title, message: null, application: null, createdAt };
}

function done(
  kind: 'preview' | 'publish' | 'certification',
  report: ReportEntry[],
  status = 'processing',
): string[] {
  const run = { kind, startedAt: START, report, status: status as 'processing' };
  return phasesOf(run)
    .filter(({ isDone }) => isDone)
    .map(({ message }) => String(message.defaultMessage));
}

it('a preview has its request behind it, and each check that it has reported', () => {
  expect(done('preview', [])).toEqual(['Requested']);
  expect(done('preview', [entry('Image security analysis check succeeded')])).toEqual([
    'Requested',
    'Image security',
  ]);
  expect(
    done('preview', [
      entry('SAST and SCA analysis check failed'),
      entry('Connector specification file not found'),
    ]),
  ).toEqual(['Requested', 'Code and dependencies', 'connect.yaml']);
});

it('a publication also builds the image', () => {
  expect(done('publish', [entry('Connector image build check succeeded')])).toEqual([
    'Requested',
    'Image build',
  ]);
  expect(done('publish', [entry('Application Build')])).toEqual(['Requested', 'Image build']);
});

it('the report of the run before says nothing about this one', () => {
  expect(done('preview', [entry('Image security analysis', '2026-11-20T09:59:59.000Z')])).toEqual([
    'Requested',
  ]);
  expect(done('preview', [entry('Image security analysis', null)])).toEqual(['Requested']);
});

it.each([
  ['processing', []],
  ['readyForCertification', ['Connect builds and scans']],
  ['inCertification', ['Connect builds and scans', 'Waiting for commercetools']],
  ['feedbackRequired', ['Connect builds and scans', 'Waiting for commercetools']],
])('a certification that is %s has this behind it: %j', (status, phases) => {
  expect(done('certification', [], status)).toEqual(phases);
});

it('no run is at its end while it runs', () => {
  for (const kind of ['preview', 'publish', 'certification'] as const) {
    const run = { kind, startedAt: START, report: [], status: 'inCertification' as const };
    expect(phasesOf(run).at(-1)?.isDone).toBe(false);
  }
});
