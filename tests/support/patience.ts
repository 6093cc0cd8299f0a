// A server, a browser and a database start here, on two cores beside others.
jest.setTimeout(120_000);
