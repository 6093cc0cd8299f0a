// A browser on two busy cores may miss a moment: what fails once is tried once more, and both are told.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
