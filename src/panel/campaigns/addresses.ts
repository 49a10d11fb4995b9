/** Addresses of the campaigns' pages. */

export const HERE = '/panel/campaigns';

export const campaignAt = (id: number): string => `${HERE}/${id}`;
/** How a launched one gets on. */
export const progressAt = (id: number): string => `${campaignAt(id)}/progress`;
