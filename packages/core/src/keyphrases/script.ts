const foreign = /(?![\p{Script=Latin}\p{Script=Greek}])\p{L}/u;

/** Whether a folded word has a letter that is neither Latin nor Greek: none of an English phrase. */
export const isForeignScript = (folded: string): boolean => foreign.test(folded);
