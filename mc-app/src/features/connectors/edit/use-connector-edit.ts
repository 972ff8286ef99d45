import { useState } from 'react';
import {
  connectorUpdateActions,
  mergeConnectorFields,
  type ConnectorFields,
  type ConnectorMerge,
} from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';
import type { EditableConnector } from '../../../data/connectors/edit/to-editable-connector';
import { useClick } from '../../../data/use-click';
import { useUpdateConnector } from '../../../data/connectors/edit/use-update-connector';
import type { Sides } from './meanwhile-item';
import { toChanges, type Change } from './to-changes';
import { useConnectorForm, type ConnectorFormState } from './use-connector-form';

type Options = {
  /** As it is now, as far as we know. */
  latest: EditableConnector;
  /** Connect has another state by now, or has it no more. */
  onOutdated: () => void;
  onSaved: () => void;
};

export type ConnectorEdit = {
  form: ConnectorFormState;
  changes: Change[];
  sides: Sides;
  merge: ConnectorMerge;
  /** Connect has a newer version than the one that the form started from. */
  isNewer: boolean;
  /** Somebody else has changed fields since: what follows from that must be decided before anything is saved. */
  isOutdated: boolean;
  /** The form now stands on the newer state; what it holds beyond that are still changes to save. */
  continueWith: (fields: ConnectorFields) => void;
};

const OUTDATED: ReadonlySet<ApiError['kind']> = new Set(['conflict', 'notFound']);

/** Changes a draft that exists, starting from what it was when the first thing was entered. */
export function useConnectorEdit({ latest, onOutdated, onSaved }: Options): ConnectorEdit {
  const { run, isRunning } = useUpdateConnector();
  const sendClick = useClick();
  const [pinned, setPinned] = useState<EditableConnector | null>(null);
  const base = pinned ?? latest;
  const form = useConnectorForm({ initial: base.fields, before: base.fields, send: save });
  // Until something is entered the form follows what is newly known.
  if (!pinned && form.formik.dirty) setPinned(latest);

  const sides = { base: base.fields, mine: form.fields, theirs: latest.fields };
  const merge = mergeConnectorFields(sides);
  const hasOtherFields = merge.theirChanges.length > 0;

  async function save(fields: ConnectorFields): Promise<ApiError | null> {
    const request = {
      id: base.id,
      // A newer version of the same fields, as after a request for a preview, is no reason to ask.
      version: hasOtherFields ? base.version : latest.version,
      actions: connectorUpdateActions(base.fields, fields),
    };
    const outcome = await sendClick(request, (click) => run({ ...request, click }));
    if (outcome.ok) onSaved();
    else if (OUTDATED.has(outcome.error.kind)) onOutdated();
    return outcome.ok ? null : outcome.error;
  }

  function continueWith(fields: ConnectorFields): void {
    setPinned(latest);
    form.restart(latest.fields, fields);
  }

  return {
    form,
    changes: toChanges(base.fields, form.fields),
    sides,
    merge,
    isNewer: latest.version !== base.version,
    isOutdated: hasOtherFields && !isRunning, // Our own change arrives before its outcome does.
    continueWith,
  };
}
