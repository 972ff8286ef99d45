import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Setup.title', defaultMessage: 'Setup' },
  subtitle: {
    id: 'Setup.subtitle',
    defaultMessage:
      'What is still to do after the installation, and what you decide for this project, with its consequences.',
  },
  open: {
    id: 'Setup.open',
    defaultMessage:
      '{count, plural, =0 {Nothing is left to do or to decide} one {# step is left to do or to decide} other {# steps are left to do or to decide}}',
  },
  works: { id: 'Setup.works', defaultMessage: 'What works' },
  fails: { id: 'Setup.fails', defaultMessage: 'What does not' },
  effect: { id: 'Setup.effect', defaultMessage: 'What follows if you change it' },
  step: { id: 'Setup.step', defaultMessage: 'How to change it' },
  leave: { id: 'Setup.leave', defaultMessage: 'Leave it as it is' },
  leaveNote: {
    id: 'Setup.leaveNote',
    defaultMessage: 'The overview then no longer mentions it to you in this browser.',
  },
  reopen: { id: 'Setup.reopen', defaultMessage: 'Decide again' },
  redeploy: { id: 'Setup.redeploy', defaultMessage: 'Redeploy Connect Console' },
  ownDeployment: { id: 'Setup.ownDeployment', defaultMessage: 'Deployment of Connect Console' },
  ownUnknown: {
    id: 'Setup.ownUnknown',
    defaultMessage: 'Which deployment Connect Console runs in cannot be told now.',
  },
  toAssets: { id: 'Setup.toAssets', defaultMessage: 'Assets' },
  toTargets: { id: 'Setup.toTargets', defaultMessage: 'Sync targets' },
});

export const stateMessages = defineMessages({
  done: { id: 'Setup.stateDone', defaultMessage: 'Done' },
  decision: { id: 'Setup.stateDecision', defaultMessage: 'Your decision' },
  missing: { id: 'Setup.stateMissing', defaultMessage: 'Missing' },
  unseen: { id: 'Setup.stateUnseen', defaultMessage: 'Not known' },
  settled: { id: 'Setup.stateSettled', defaultMessage: 'Left as it is' },
});

export const titleMessages = defineMessages({
  gateway: { id: 'Setup.gateway', defaultMessage: 'Address of the gateway' },
  assets: { id: 'Setup.assets', defaultMessage: 'Address of the assets' },
  messages: { id: 'Setup.messages', defaultMessage: 'Messages of the project' },
  channels: { id: 'Setup.channels', defaultMessage: 'Channels for syncInfo' },
});

export const situationMessages = defineMessages({
  gatewayConfigured: {
    id: 'Setup.gatewayConfigured',
    defaultMessage: 'GATEWAY_ORIGIN is set. Everything is sent to {origin}, secrets too.',
  },
  gatewayDiscovered: {
    id: 'Setup.gatewayDiscovered',
    defaultMessage:
      'GATEWAY_ORIGIN is not set. The gateway at {origin} was found by its registration, a custom object of this project.',
  },
  assetsConfigured: {
    id: 'Setup.assetsConfigured',
    defaultMessage: 'ASSETS_ORIGIN is set. Drawings and texts are loaded from {origin}.',
  },
  assetsUnset: {
    id: 'Setup.assetsUnset',
    defaultMessage:
      'ASSETS_ORIGIN is not set. Drawings and texts are the copies that came with this version.',
  },
  messagesStored: {
    id: 'Setup.messagesStored',
    defaultMessage: 'commercetools keeps Messages for {days, plural, one {# day} other {# days}}.',
  },
  messagesShort: {
    id: 'Setup.messagesShort',
    defaultMessage: 'commercetools keeps Messages for {days, plural, one {# day} other {# days}} only.',
  },
  messagesOff: {
    id: 'Setup.messagesOff',
    defaultMessage: 'commercetools keeps no Messages of this project for queries.',
  },
  messagesForbidden: {
    id: 'Setup.messagesForbidden',
    defaultMessage:
      'Whether Messages are kept is hidden from you: you do not have the right view_project_settings.',
  },
  messagesFailed: {
    id: 'Setup.messagesFailed',
    defaultMessage: 'Whether Messages are kept cannot be read now.',
  },
  channelsPresent: {
    id: 'Setup.channelsPresent',
    defaultMessage:
      '{count, plural, one {# channel has} other {# channels have}} the role OrderExport or OrderImport: {keys}.',
  },
  channelsNone: {
    id: 'Setup.channelsNone',
    defaultMessage: 'No channel has the role OrderExport or OrderImport.',
  },
  channelsForbidden: {
    id: 'Setup.channelsForbidden',
    defaultMessage: 'Channels are hidden from you: you do not have the right view_channels.',
  },
  channelsFailed: { id: 'Setup.channelsFailed', defaultMessage: 'Channels cannot be read now.' },
});

export const worksMessages = defineMessages({
  gatewayDiscovered: {
    id: 'Setup.gatewayDiscoveredWorks',
    defaultMessage: 'Every screen works, and everything but secrets can be changed at once.',
  },
  assetsUnset: { id: 'Setup.assetsUnsetWorks', defaultMessage: 'Every screen works.' },
  messagesShort: {
    id: 'Setup.messagesShortWorks',
    defaultMessage: 'What happened in that time is compared with what connectors report.',
  },
  messagesOff: {
    id: 'Setup.messagesOffWorks',
    defaultMessage: 'Subscriptions deliver Messages all the same, and what connectors report is shown.',
  },
  channelsNone: {
    id: 'Setup.channelsNoneWorks',
    defaultMessage: 'What connectors report in custom objects is shown.',
  },
});

export const failsMessages = defineMessages({
  gatewayDiscovered: {
    id: 'Setup.gatewayDiscoveredFails',
    defaultMessage:
      'Before secrets can be entered, everybody has to compare and confirm the host name, once per browser: whoever may write custom objects could change the registration.',
  },
  assetsUnset: {
    id: 'Setup.assetsUnsetFails',
    defaultMessage: 'A corrected text or drawing arrives only with another version of Connect Console.',
  },
  messagesShort: {
    id: 'Setup.messagesShortFails',
    defaultMessage:
      'Of what is older, the panel beside an order says “Unknown” where nothing was reported, and nothing of it can be prepared for a replay.',
  },
  messagesOff: {
    id: 'Setup.messagesOffFails',
    defaultMessage:
      'The panel beside an order cannot tell what was never received and says “Unknown” instead. Timelines show no Messages, the overview shows no lag, and lost Messages cannot be prepared for a replay.',
  },
  channelsNone: {
    id: 'Setup.channelsNoneFails',
    defaultMessage:
      'Connectors cannot note in syncInfo that an order has arrived: commercetools refuses updateSyncInfo without such a channel. The status “Synced (syncInfo only)” never appears.',
  },
});

export const effectMessages = defineMessages({
  messages: {
    id: 'Setup.messagesEffect',
    defaultMessage:
      'commercetools stores each Message for the number of days that you choose, 1 to 90. Messages can hold personal data. Connect Console never changes this setting itself.',
  },
  channels: {
    id: 'Setup.channelsEffect',
    defaultMessage:
      'Connectors that use syncInfo write it to orders, where entries cannot be removed. Connect Console never creates a channel itself.',
  },
});

export const stepMessages = defineMessages({
  gatewayDiscovered: {
    id: 'Setup.gatewayDiscoveredStep',
    defaultMessage:
      'Compare this address with the URL of the gateway application that Connect shows. Then redeploy Connect Console with it as GATEWAY_ORIGIN.',
  },
  assetsUnset: {
    id: 'Setup.assetsUnsetStep',
    defaultMessage: 'Redeploy Connect Console with the URL of its assets application as ASSETS_ORIGIN.',
  },
  messages: {
    id: 'Setup.messagesStep',
    defaultMessage:
      'Update the project with this body, with the days that you choose, and an API client that has the scope manage_project_settings.',
  },
  channels: {
    id: 'Setup.channelsStep',
    defaultMessage:
      'Create a channel for each target whose connector uses syncInfo. The key of the channel is the key of the target.',
  },
});
