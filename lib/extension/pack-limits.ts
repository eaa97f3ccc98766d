/** Megabytes (10^6 characters) that a pack's file may have: what browsers leave to an extension's storage. */
export const MOST_MEGABYTES = 8
/** The same for a pack of many events, which lies in a database: what a page of the extension can read at once. */
export const MOST_LARGE_MEGABYTES = 200
