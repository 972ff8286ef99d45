import { waitFor } from '@commercetools-frontend/application-shell/test-utils';

type SavedFiles = {
  /** Names of all files of the test, in their order */
  names: string[];
  /** Text of the only file, with its byte order mark, which `Blob.text()` would swallow. */
  text: () => Promise<string>;
};

/** Keeps what a test would save as a file: jsdom has no files to save. Called once at the top of a spec. */
export function keepSavedFiles(): SavedFiles {
  const names: string[] = [];
  let blob = new Blob();
  beforeEach(() => {
    names.length = 0;
    URL.createObjectURL = (given) => {
      blob = given as Blob; // Never a MediaSource here.
      return 'blob:file';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
  });
  afterEach(() => jest.restoreAllMocks());

  async function text(): Promise<string> {
    await waitFor(() => expect(names).toHaveLength(1));
    const reader = new FileReader();
    reader.readAsArrayBuffer(blob);
    await waitFor(() => expect(reader.readyState).toBe(FileReader.DONE));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer); // As it was read.
  }

  return { names, text };
}
