import type { LocalizedText } from './order';

export type ProductSummary = {
  id: string;
  key: string | null;
  createdAt: string;
  masterData: { published: boolean; staged: { nameAllLocales: LocalizedText } | null };
};

export type Product = ProductSummary & {
  lastModifiedAt: string;
  masterData: {
    hasStagedChanges: boolean;
    staged: { masterVariant: { id: number; sku: string | null } } | null;
  };
};
