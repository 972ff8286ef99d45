import type { ReactElement } from 'react';
import Spacings from '@commercetools-uikit/spacings';
import { DotenvEditor } from './dotenv-editor';
import type { EditorTab } from './editor-tab';
import { EditorTabs } from './editor-tabs';
import { EnvironmentForm } from './environment-form';
import { JsonEditor } from './json-editor';

type Props = { tab: EditorTab; onTabChange: (tab: EditorTab) => void };

/** Edits the surrounding configuration as form, JSON or pasted lines; what is typed stays when the way is changed. */
export function EnvironmentEditor({ tab, onTabChange }: Props): ReactElement {
  return (
    <Spacings.Stack scale="l">
      <EditorTabs tab={tab} onChange={onTabChange} />
      {tab === 'form' && <EnvironmentForm />}
      {tab === 'json' && <JsonEditor />}
      {tab === 'env' && <DotenvEditor />}
    </Spacings.Stack>
  );
}
