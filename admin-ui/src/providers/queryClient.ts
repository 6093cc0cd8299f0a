import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

const mayPass = (error: unknown) => !(error instanceof HttpError) || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays a refusal: only a lost connection or a server in trouble is worth asking again.
      retry: (failures, error) => failures < 2 && mayPass(error),
      staleTime: 5_000,
    },
  },
});
