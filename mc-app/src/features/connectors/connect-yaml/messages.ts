import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'ConnectYaml.title', defaultMessage: 'Check your connect.yaml' },
  purpose: {
    id: 'ConnectYaml.purpose',
    defaultMessage:
      'Optional. Drop the file here, choose it or paste its text: the parser of Connect reads it before anything is sent to Connect. It is not stored.',
  },
  text: { id: 'ConnectYaml.text', defaultMessage: 'Text of connect.yaml' },
  file: { id: 'ConnectYaml.file', defaultMessage: 'File connect.yaml' },
  choose: { id: 'ConnectYaml.choose', defaultMessage: 'Choose file' },
  check: { id: 'ConnectYaml.check', defaultMessage: 'Check' },
  tooLarge: {
    id: 'ConnectYaml.tooLarge',
    defaultMessage: 'This is larger than 32 KiB. No connect.yaml needs that much; nothing was sent.',
  },
  unreadable: {
    id: 'ConnectYaml.unreadable',
    defaultMessage: 'This file cannot be read. Paste its text instead.',
  },
  checking: { id: 'ConnectYaml.checking', defaultMessage: 'Being checked' },
  valid: { id: 'ConnectYaml.valid', defaultMessage: 'The parser of Connect finds no problem.' },
  problems: {
    id: 'ConnectYaml.problems',
    defaultMessage: '{count, plural, one {# problem} other {# problems}}',
  },
  line: { id: 'ConnectYaml.line', defaultMessage: 'Line {line, number}' },
  wholeFile: { id: 'ConnectYaml.wholeFile', defaultMessage: 'Whole file' },
  globalKeys: { id: 'ConnectYaml.globalKeys', defaultMessage: 'Shared by all applications' },
  scopes: { id: 'ConnectYaml.scopes', defaultMessage: 'Scopes of its API client' },
  noKeys: { id: 'ConnectYaml.noKeys', defaultMessage: 'No configuration' },
  required: { id: 'ConnectYaml.required', defaultMessage: 'required' },
  secured: { id: 'ConnectYaml.secured', defaultMessage: 'secured' },
});
