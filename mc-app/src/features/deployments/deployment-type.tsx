import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import { messages as uiMessages } from '../../ui/messages';
import { typeMessages } from './messages';

/** The type of a deployment in words; a type that Connect adds one day is shown as it is. */
export function DeploymentType({ type }: { type: string | null }): ReactElement {
  if (type === null) return <FormattedMessage {...uiMessages.notStated} />;
  return isKnown(type) ? <FormattedMessage {...typeMessages[type]} /> : <>{type}</>;
}

function isKnown(type: string): type is keyof typeof typeMessages {
  return Object.hasOwn(typeMessages, type);
}
