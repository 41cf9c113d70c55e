/** The version in use comes without types. */
declare module '@sqlite.org/sqlite-wasm';
