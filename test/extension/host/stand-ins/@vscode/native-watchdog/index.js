// Instead of a native module: the extension host also watches its parent from JavaScript.
export const start = () => {};
