/** Where the pages of the FAQ are. */
export const FAQ = '/panel/faq';

export const entryAddress = (id: number): string => `${FAQ}/${id}`;
