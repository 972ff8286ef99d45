import { memo, type ReactElement } from 'react';
import { assetUrl } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import type { AssetLine } from '../../data/assets/asset-lines';
import type { AssetCheck } from '../../data/assets/check-asset';
import { PlainTable } from '../../ui/plain-table';
import { AddressCell } from './address-cell';
import { AnswerCell } from './answer-cell';
import { ContentCell } from './content-cell';
import { columnMessages as columns } from './messages';
import { NameCell } from './name-cell';
import { UsersCell } from './users-cell';

type Props = {
  title: string;
  lines: readonly AssetLine[];
  /** By the id of the line; those that are missing are still being checked. */
  results: ReadonlyMap<string, AssetCheck>;
  /** Empty: nothing is loaded, so that there are no addresses and no answers. */
  origin: string;
};

// Answers come one by one: only the cells of one row are drawn anew.
const Name = memo(NameCell);
const Content = memo(ContentCell);
const Users = memo(UsersCell);
const Address = memo(AddressCell);
const Answer = memo(AnswerCell);

/** One row per file, with what the host answers for it. */
export function AssetTable({ title, lines, results, origin }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const hasHost = origin !== '';
  const ofHost = [
    { label: formatMessage(columns.address), width: '25%' },
    { label: formatMessage(columns.answer), width: '25%' },
  ];
  return (
    <PlainTable
      title={title}
      columns={[
        { label: formatMessage(columns.name), width: '22%' },
        { label: formatMessage(columns.content), width: '16%' },
        { label: formatMessage(columns.users), width: '12%' },
        ...(hasHost ? ofHost : []),
      ]}
      rows={lines.map((line) => {
        const check = results.get(line.id) ?? null;
        const url = assetUrl(origin, line.file);
        return {
          id: line.id,
          cells: [
            <Name key="name" line={line} preview={check?.kind === 'reachable' ? check.preview : null} />,
            <Content key="content" line={line} url={hasHost ? url : null} />,
            <Users key="users" line={line} />,
            ...(hasHost
              ? [
                  <Address key="address" line={line} url={url} />,
                  <Answer key="answer" line={line} check={check} />,
                ]
              : []),
          ],
        };
      })}
    />
  );
}
