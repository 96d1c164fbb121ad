/**
 * What idb adds to its wrapped IndexedDB by this function: `for await` over cursors and one-request
 * shortcuts on the database. The library uses neither (idb-use.test.ts), so builds may drop it.
 */
export const unusedOfIdb = ["replaceTraps"] as const;
