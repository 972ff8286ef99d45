// Written by `npm --prefix assets run pin`; do not edit.

export const CATALOGUES = {
  'message-types': {
    version: 1,
    schema: 'catalogues/message-types/v1/schema.json',
    usedBy: ['mc-app', 'mc-view'],
    languages: {
      en: {
        file: 'catalogues/message-types/v1/en.json',
        bytes: 20697,
        sha256: '3ac7631f49ebbf38b646f9fbebd7035c6a8b1c122190efd09d8fad6e05012272',
      },
      de: {
        file: 'catalogues/message-types/v1/de.json',
        bytes: 21794,
        sha256: '8fb05d172f961565caa7e17cbdb2723c4206928393015db84c8642df7654a25a',
      },
      es: {
        file: 'catalogues/message-types/v1/es.json',
        bytes: 22480,
        sha256: '6328346047271ede9abd12b2973dcbcb5ff1e4ef8b42c47613d92c3a424402e8',
      },
      'fr-FR': {
        file: 'catalogues/message-types/v1/fr-FR.json',
        bytes: 22372,
        sha256: '58129d7811328c5eb50357139283c7667b8568b5578f3af9a48ce42016596ef2',
      },
      'pt-BR': {
        file: 'catalogues/message-types/v1/pt-BR.json',
        bytes: 22179,
        sha256: '636135a4b4744788594bd125a81bbe0318c0c5d0a938da2e66bde01649fea1c1',
      },
    },
  },
  'report-explanations': {
    version: 1,
    schema: 'catalogues/report-explanations/v1/schema.json',
    usedBy: ['mc-app', 'mc-view'],
    languages: {
      en: {
        file: 'catalogues/report-explanations/v1/en.json',
        bytes: 28754,
        sha256: '112095c7d2a26fdf2394408b58ea378b1e542abc6a511b85c817d7c9e8ec4f93',
      },
      de: {
        file: 'catalogues/report-explanations/v1/de.json',
        bytes: 33204,
        sha256: '5da148974d959da94641c4b09e60c1438f8c2b309569e9f4cd34923ec035e979',
      },
      es: {
        file: 'catalogues/report-explanations/v1/es.json',
        bytes: 30937,
        sha256: 'be3fa8e7286162453101c953a748a861053fd22ea2dea2873de3106608e66480',
      },
      'fr-FR': {
        file: 'catalogues/report-explanations/v1/fr-FR.json',
        bytes: 32561,
        sha256: 'eecbe9190b42d611d8313aa2c25af82d2a85e087c98e03cb08341f5e6d4b71e4',
      },
      'pt-BR': {
        file: 'catalogues/report-explanations/v1/pt-BR.json',
        bytes: 30448,
        sha256: '8900219e2db58b277ecb98ee8e9e3edcbe9897f2c037530eaf8a16bd7924aaa1',
      },
    },
  },
} as const;
