/** Calls in one request. */
export const maxBatchSize = 10;
/** Bytes of a request's body. */
export const maxBodyBytes = 256 * 1024;
/** Characters of a request's URL. */
export const maxUrlLength = 8000;
/** Requests a minute from one address: far above what pages need, far below what hurts. */
export const maxRequestsPerMinute = 3000;
