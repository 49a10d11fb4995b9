/** Where the pages of video guides are. */
export const GUIDES = '/panel/guides';

export const guideAddress = (id: number): string => `${GUIDES}/${id}`;
/** An upload as the desk shows it. */
export const uploadAddress = (id: string): string => `/panel/uploads/${id}`;
