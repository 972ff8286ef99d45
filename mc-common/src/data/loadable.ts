import type { ApiError } from './api-error';

/** What a screen knows of something that is fetched. `slow`: the answer has been awaited for over three seconds. */
export type Loadable<TData> =
  | { status: 'loading'; slow: boolean }
  | { status: 'error'; error: ApiError; retry: () => void }
  | {
      status: 'ready';
      data: TData;
      /** The data belongs to an earlier answer; a newer one is on its way. */
      stale: boolean;
      slow: boolean;
      /** The last attempt to get newer data failed; what is shown is the answer before. */
      refreshError: ApiError | null;
      retry: () => void;
    };

/** Applies a mapper from wire type to model to the data, wherever there is data. */
export function mapLoadable<TWire, TModel>(
  loadable: Loadable<TWire>,
  toModel: (wire: TWire) => TModel,
): Loadable<TModel> {
  return loadable.status === 'ready' ? { ...loadable, data: toModel(loadable.data) } : loadable;
}
