import type { Product, ProductData, ProductProjection, ProductVariant } from '@commercetools/platform-sdk';
import { z } from 'zod';
import { key, localized, readBody, text, updateAction } from '../change/body.js';
import { type CreatableKind, identified, STORED_FIELDS } from '../change/resource-kind.js';
import { invalidOperation } from '../ctp-error.js';

const variant = z.looseObject({ sku: text.optional(), key: text.optional() });
const draftSchema = z.looseObject({
  // Product types are no resource of the simulator, so any id is one.
  productType: z.looseObject({ id: text }),
  name: localized,
  slug: localized,
  key: key.optional(),
  masterVariant: variant.default({}),
  variants: z.array(variant).default([]),
  publish: z.boolean().default(false),
});

export const PRODUCT_KIND: CreatableKind<'product'> = {
  typeId: 'product',
  name: 'Product',
  path: 'products',
  view: ['view_products', 'view_published_products'],
  manage: ['manage_products'],
  fields: [...STORED_FIELDS, 'key', 'productType', 'masterData', 'taxCategory', 'state', 'priceMode'],
  unique: ['key'],
  identifiers: ({ key: ownKey, masterData }) => identified({ key: ownKey, slug: masterData.current.slug }),
  create: (body) => {
    const draft = readBody(draftSchema, body);
    const data: ProductData = {
      name: draft.name,
      slug: draft.slug,
      categories: [],
      masterVariant: newVariant(draft.masterVariant, 1),
      variants: draft.variants.map((other, index) => newVariant(other, index + 2)),
      searchKeywords: {},
      attributes: [],
    };
    return {
      ...(draft.key !== undefined && { key: draft.key }),
      productType: { typeId: 'product-type', id: draft.productType.id },
      masterData: { published: draft.publish, current: data, staged: data, hasStagedChanges: false },
    };
  },
  createdMessage: (product) => ({ type: 'ProductCreated', productProjection: projectionOf(product) }),
  deletedMessage: (product) => {
    if (product.masterData.published) {
      throw invalidOperation('Cannot delete a published product. Unpublish it first.');
    }
    return { type: 'ProductDeleted', removedImageUrls: [], currentProjection: projectionOf(product) };
  },
  actions: {
    publish: updateAction(z.looseObject({ scope: z.enum(['All', 'Prices']).default('All') }), publish),
    unpublish: updateAction(z.looseObject({}), ({ masterData }: Product) => ({
      facts: { masterData: { ...masterData, published: false } },
      message: { type: 'ProductUnpublished' },
    })),
    changeName: updateAction(z.looseObject({ name: localized }), ({ masterData }: Product, { name }) => ({
      facts: {
        masterData: { ...masterData, staged: { ...masterData.staged, name }, hasStagedChanges: true },
      },
    })),
    setKey: updateAction(z.looseObject({ key: key.optional() }), (_product, { key: asked }) => ({
      facts: { key: asked },
    })),
  },
};

function publish(
  product: Product,
  { scope }: { scope: 'All' | 'Prices' },
): ReturnType<(typeof PRODUCT_KIND.actions)[string]> {
  const { staged } = product.masterData;
  const masterData = { published: true, current: staged, staged, hasStagedChanges: false };
  return {
    facts: { masterData },
    message: {
      type: 'ProductPublished',
      removedImageUrls: [],
      productProjection: projectionOf({ ...product, masterData }),
      scope,
    },
  };
}

function newVariant(draft: z.output<typeof variant>, id: number): ProductVariant {
  return { prices: [], images: [], attributes: [], assets: [], ...draft, id };
}

function projectionOf({ masterData, ...product }: Product): ProductProjection {
  const { published, hasStagedChanges, current } = masterData;
  return { ...product, ...current, published, hasStagedChanges };
}
