import { useRef, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FieldErrors from '@commercetools-uikit/field-errors';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { useThisProject } from '../../../data/connectors/edit/use-this-project';
import { FieldGroup } from '../../../ui/field-group';
import { useFieldState } from './field-state';
import { fieldMessages, messages } from './messages';
import { ProjectRow } from './project-row';
import { useProblemWords } from './use-problem-words';

/** The projects that may deploy the connector before it is public. */
export function PrivateProjectsField({ isPrivate }: { isPrivate: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  const field = useFieldState<string[]>('privateProjects');
  const words = useProblemWords(field.problem);
  const thisProject = useThisProject();
  const addButton = useRef<HTMLButtonElement>(null);
  const { value: projects } = field.input;
  const canChange = isPrivate && !field.isReadOnly;
  const canAddThis = thisProject.status === 'ready' && !projects.includes(thisProject.data);

  function remove(index: number): void {
    addButton.current?.focus(); // The button that was pressed goes away.
    field.setValue(projects.filter((_project, position) => position !== index));
  }

  return (
    <FieldGroup
      title={formatMessage(fieldMessages.privateProjects)}
      hint={formatMessage(isPrivate ? messages.projectsHint : messages.isPublic)}
    >
      {projects.length === 0 && <Text.Body>{formatMessage(messages.noProjects)}</Text.Body>}
      {projects.map((_project, index) => (
        <ProjectRow key={index} index={index} canChange={canChange} onRemove={() => remove(index)} />
      ))}
      <FieldErrors {...words} isVisible />
      {canChange && (
        <div css={actions}>
          <SecondaryButton
            ref={addButton}
            id={field.id}
            label={formatMessage(messages.addProject)}
            size="20"
            onClick={() => field.setValue([...projects, ''])}
          />
          {canAddThis && (
            <SecondaryButton
              label={formatMessage(messages.addThisProject)}
              size="20"
              onClick={() => field.setValue([...projects, thisProject.data])}
            />
          )}
        </div>
      )}
    </FieldGroup>
  );
}

const actions = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
`;
