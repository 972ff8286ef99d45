// Written by `npm --prefix assets run pin`; do not edit.

export const ASSETS = {
  'no-connectors.svg': { file: 'no-connectors.0e70e61de865444a.svg' },
  'no-gateway.svg': { file: 'no-gateway.fc1807ea5f5e150c.svg' },
} as const;
