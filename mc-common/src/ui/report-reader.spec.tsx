import type { ComponentProps } from 'react';
import { fireEvent, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import { renderInShell } from '../test-utils/render-in-shell';
import { buildReportEntry } from '../test-utils/report-entry.builder';
import { ReportReader } from './report-reader';

const SKIPPED = buildReportEntry({ type: 'Error', title: 'Image security analysis check skipped' });
const FAILED = buildReportEntry({
  type: 'Error',
  title: 'SAST and SCA analysis check failed',
  message: '2 critical findings',
  application: 'order-sync',
  createdAt: '2026-11-20T10:00:00Z',
});
const NEW_TO_US = buildReportEntry({
  type: 'Notice',
  title: 'Quota is nearly used up',
  message: '93 of 100',
});

const ENTRIES = [
  buildReportEntry({ title: 'Connector image build check succeeded' }),
  SKIPPED,
  FAILED,
  buildReportEntry({ ...FAILED, application: 'web' }),
  NEW_TO_US,
];

function readerOf(values: Partial<ComponentProps<typeof ReportReader>> = {}) {
  return (
    <ReportReader
      report={{ entries: ENTRIES, tag: 'v1.2.0', startedAt: '2026-11-20T09:58:00Z' }}
      verdict={{ tone: 'critical', label: 'Preview rejected' }}
      heading="Preview report"
      {...values}
    />
  );
}

function entryOf(title: string, index = 0): HTMLElement {
  return screen.getAllByText(title)[index]?.closest('details') as HTMLElement;
}

function open(title: string, index = 0): void {
  fireEvent.click(screen.getAllByText(title)[index] as HTMLElement);
}

const clipboard = { writeText: jest.fn().mockResolvedValue(undefined) };
beforeEach(() => {
  clipboard.writeText.mockClear();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
});
afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

describe('a report of Connect', () => {
  // The first one: it waits for the explanations, which the page then keeps.
  it('opens what went wrong, and leaves the rest for a click', async () => {
    renderInShell(readerOf());
    const opened = Array.from(document.querySelectorAll('details[open] > summary'), (one) => one.textContent);
    expect(opened).toEqual([`Error ${FAILED.title}`, `Error ${FAILED.title}`]);
    await within(entryOf(FAILED.title)).findByText('Usual causes');
    expect(screen.queryByText('93 of 100')).not.toBeInTheDocument();
    open(NEW_TO_US.title, 1);
    await screen.findByText('93 of 100');
  });

  it('shows the verdict that it is given, whatever the entries say', () => {
    renderInShell(readerOf({ verdict: { tone: 'positive', label: 'Previewable' } }));
    expect(screen.getByText('Verdict').parentElement).toHaveTextContent('VerdictPreviewable');
    screen.getByText('Connect decides this. The entries below explain it; none of them decides.');
  });

  it('counts by severity, skipped checks apart from errors', () => {
    renderInShell(readerOf());
    const [counts] = screen.getAllByRole('list');
    expect(
      within(counts as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['2 errors', '1 skipped', '1 other', '1 informational']);
  });

  it('groups by check and application, the most urgent first', () => {
    renderInShell(readerOf());
    expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
      'SAST and SCA analysis · order-sync',
      'SAST and SCA analysis · web',
      'Image security analysis',
      'Quota is nearly used up',
      'Connector image build',
    ]);
  });

  it('names a skipped check "Skipped" although Connect calls it an error', () => {
    renderInShell(readerOf());
    expect(entryOf(SKIPPED.title)).toHaveTextContent(`Skipped ${SKIPPED.title}`);
    expect(entryOf(SKIPPED.title)).not.toHaveTextContent('Error');
  });

  it('tells what an entry says, where, when and what it means', async () => {
    renderInShell(readerOf());
    const entry = within(entryOf(FAILED.title));
    await entry.findByText('2 critical findings');
    entry.getByText('order-sync');
    entry.getByText(/^Nov 20, 2026/);
    await entry.findByText('Usual causes');
    entry.getByText('What to do');
    expect(entry.getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('docs.commercetools.com'),
    );
    expect(entry.queryByRole('button', { name: 'Copy context' })).not.toBeInTheDocument();
  });

  it('shows an unknown entry as it is, with its context to copy', async () => {
    renderInShell(readerOf());
    expect(entryOf(NEW_TO_US.title, 1)).toHaveTextContent(`Notice ${NEW_TO_US.title}`);
    open(NEW_TO_US.title, 1);
    const entry = within(entryOf(NEW_TO_US.title, 1));
    await entry.findByText('93 of 100');
    fireEvent.click(entry.getByRole('button', { name: 'Copy context' }));
    await entry.findByRole('button', { name: 'Copied' });
    expect(clipboard.writeText).toHaveBeenCalledWith(
      [
        'report: Preview report',
        'verdict: Preview rejected',
        'tag: v1.2.0',
        'startedAt: 2026-11-20T09:58:00Z',
        'type: Notice',
        'title: Quota is nearly used up',
        'message: 93 of 100',
      ].join('\n'),
    );
  });

  it('opens and focuses the entry that the address names', async () => {
    renderInShell(readerOf({ selectedEntry: 1 }));
    const entry = entryOf(SKIPPED.title);
    expect(entry).toHaveAttribute('open');
    expect(entry.querySelector('summary')).toHaveFocus();
    await within(entry).findByText('What to do');
    expect(entryOf(NEW_TO_US.title, 1)).not.toHaveAttribute('open');
  });

  it.each([
    [ENTRIES, /^The link names entry 6, but this report has only 5./],
    [[NEW_TO_US], /^The link names entry 6, but this report has only 1./],
    [[], /^The link names entry 6, but this report has none./],
  ])('says so when the address names an entry that is not there', (entries, sentence) => {
    renderInShell(readerOf({ selectedEntry: 5, report: { entries } }));
    screen.getByText(sentence);
  });

  it('says nothing of that when the entry is there', () => {
    renderInShell(readerOf({ selectedEntry: 4 }));
    expect(screen.queryByText(/^The link names entry/)).not.toBeInTheDocument();
  });

  it('follows the address to another entry', async () => {
    const { rerender } = renderInShell(readerOf());
    rerender(readerOf({ selectedEntry: 4 }));
    expect(entryOf(NEW_TO_US.title, 1).querySelector('summary')).toHaveFocus();
    await within(entryOf(NEW_TO_US.title, 1)).findByText('93 of 100');
  });

  it('leaves the focus alone when the report is fetched again', () => {
    const { rerender } = renderInShell(readerOf({ selectedEntry: 4 }));
    const button = screen.getByRole('button', { name: 'Copy as JSON' });
    button.focus();
    rerender(readerOf({ selectedEntry: 4, report: { entries: [...ENTRIES] } }));
    expect(button).toHaveFocus();
  });

  it('ignores an address that names no entry', () => {
    renderInShell(readerOf({ selectedEntry: 99 }));
    expect(document.querySelector('details[data-selected="true"]')).toBeNull();
    expect(document.body).toHaveFocus();
  });

  it('copies the address of an entry in full', async () => {
    renderInShell(readerOf({ linkToEntry: (index) => `#entry-${index}` }));
    fireEvent.click(await within(entryOf(FAILED.title, 1)).findByRole('button', { name: 'Copy link' }));
    await waitFor(() =>
      expect(clipboard.writeText).toHaveBeenCalledWith(new URL('#entry-3', window.location.href).href),
    );
  });

  it('offers no address where there is none', async () => {
    renderInShell(readerOf());
    open(NEW_TO_US.title, 1);
    await screen.findByText('93 of 100');
    expect(screen.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
  });

  it('says that there is nothing in an empty report', () => {
    renderInShell(readerOf({ report: { entries: [] } }));
    screen.getByText('The report has no entries.');
    screen.getByText('Preview rejected');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('taking a report away', () => {
  it.each([
    ['Copy as Markdown', /^# Preview report\n\nPreview rejected · v1\.2\.0/],
    ['Copy as JSON', /"title": "Preview report",\n {2}"verdict": "Preview rejected",\n {2}"tag": "v1\.2\.0"/],
  ])('%s', async (name, text) => {
    renderInShell(readerOf());
    fireEvent.click(screen.getByRole('button', { name }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(clipboard.writeText).toHaveBeenCalledWith(expect.stringMatching(text));
  });

  it.each([
    ['Download Markdown', 'preview-report-v1.2.0.md', 'text/markdown;charset=utf-8', '# Preview report'],
    ['Download JSON', 'preview-report-v1.2.0.json', 'application/json;charset=utf-8', '{'],
  ])('%s', async (name, fileName, type, start) => {
    const blobs: Blob[] = [];
    const saved: string[] = [];
    URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
    URL.revokeObjectURL = jest.fn();
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(`${this.download} from ${this.href}`);
    });
    renderInShell(readerOf());
    fireEvent.click(screen.getByRole('button', { name }));
    expect(saved).toEqual([`${fileName} from blob:1`]);
    expect(blobs[0]?.type).toBe(type);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsText(blobs[0] as Blob);
    });
    expect(text).toEqual(expect.stringMatching(new RegExp(`^${start}`)));
    jest.restoreAllMocks();
    Reflect.deleteProperty(URL, 'createObjectURL');
    Reflect.deleteProperty(URL, 'revokeObjectURL');
  });
});
