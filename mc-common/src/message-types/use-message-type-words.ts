import { useCallback } from 'react';
import { useMessageTypeName } from './use-message-type-name';

/** Says a message type in words and as it is written in the API: `Order created (OrderCreated)`. */
export function useMessageTypeWords(): (type: string) => string {
  const toName = useMessageTypeName();
  return useCallback(
    (type) => {
      const name = toName(type);
      return name === type ? type : `${name} (${type})`;
    },
    [toName],
  );
}
