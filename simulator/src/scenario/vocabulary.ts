import { z } from 'zod';

export const text = z.string();
export const instant = z.iso.datetime();
/** When Connect or commercetools stored something. */
export const timestamps = { createdAt: instant, lastModifiedAt: instant };
