/** How Node runs the server and its commands: rows by the hundred die young, and with more room (MB) for them fewer are copied. */
export const NODE_FLAGS = ['--max-semi-space-size=32'];
