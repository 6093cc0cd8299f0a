import type { ReactNode } from 'react';
import { NowProvider } from './NowProvider';
import { MomentsContext, usePresentMoments } from './useMoments';

const Moments = ({ children }: { children: ReactNode }) => (
  <MomentsContext.Provider value={usePresentMoments()}>{children}</MomentsContext.Provider>
);

/** The present, and the words for it. */
export const MomentsProvider = ({ children }: { children: ReactNode }) => (
  <NowProvider>
    <Moments>{children}</Moments>
  </NowProvider>
);
