import { defineMessages, useIntl } from 'react-intl';

const messages = defineMessages({
  'europe-west1.gcp': { id: 'Regions.belgium', defaultMessage: 'Europe, Belgium (Google Cloud)' },
  'us-central1.gcp': {
    id: 'Regions.iowa',
    defaultMessage: 'North America, Iowa (Google Cloud)',
  },
  'australia-southeast1.gcp': {
    id: 'Regions.sydney',
    defaultMessage: 'Australia, Sydney (Google Cloud)',
  },
  'us-east-2.aws': { id: 'Regions.ohio', defaultMessage: 'North America, Ohio (AWS)' },
  'eu-central-1.aws': { id: 'Regions.frankfurt', defaultMessage: 'Europe, Frankfurt (AWS)' },
});

/** Returns the function that says where a region of Connect is; of one that is not known, its code. */
export function useRegionWords(): (region: string) => string {
  const { formatMessage } = useIntl();
  return (region) => (isKnown(region) ? formatMessage(messages[region]) : region);
}

function isKnown(region: string): region is keyof typeof messages {
  return Object.hasOwn(messages, region);
}
