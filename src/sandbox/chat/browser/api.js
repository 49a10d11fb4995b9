// @ts-check
/** Requests to the sandbox's server. Refusals become an `ApiError` with a code the page has words for. */

const base = document.body.dataset.base ?? '/sandbox';

export class ApiError extends Error {
  /** @param {string} code @param {string} detail */
  constructor(code, detail) {
    super(detail || code);
    this.code = code;
  }
}

/** @param {string} path @param {RequestInit} [init] */
async function request(path, init) {
  const response = await fetch(`${base}/api/${path}`, init).catch(() => {
    throw new ApiError('offline', 'the server does not answer');
  });
  const body = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw new ApiError(body?.error ?? 'broken', body?.detail ?? '');
  return body;
}

/** @param {string} path */
export const get = (path) => request(path);

/** @param {string} path @param {object} [body] @param {string} [method] */
export const post = (path, body = {}, method = 'POST') =>
  request(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** @param {string} path @param {FormData} form */
export const postForm = (path, form) => request(path, { method: 'POST', body: form });

/** Where a file of the chat is. @param {string} fileId */
export const fileUrl = (fileId) => `${base}/files/${encodeURIComponent(fileId)}`;

/** The live feed. */
export const openFeed = () => new EventSource(`${base}/api/events`);
