import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

const mayPass = (error: unknown) => !(error instanceof HttpError) || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // the server may stand in the house: whether there is a network is learnt by asking
      networkMode: 'always',
      refetchOnReconnect: true,
      // A refusal stays a refusal: only a lost connection or a server in trouble is worth asking again.
      retry: (failures, error) => failures < 2 && mayPass(error),
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always' },
  },
});
