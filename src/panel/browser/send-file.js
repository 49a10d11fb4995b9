// @ts-check
/** Sends one file to the desk, telling how much of it has gone. */
import { csrf } from './page.js';

/** @typedef {{ id: string, name: string, kind: string, size: string }} Upload */

/**
 * @param {Blob} file
 * @param {string} name
 * @param {(share: number) => void} progress from 0 to 1
 * @param {AbortSignal} [signal] stops it
 * @returns {Promise<Upload>} rejected with the server's words, or with none when it was not reached
 */
export function sendFile(file, name, progress, signal) {
  return new Promise((resolve, reject) => {
    const body = new FormData();
    body.append('file', file, name);
    const request = new XMLHttpRequest();
    request.open('POST', '/panel/uploads');
    request.setRequestHeader('x-csrf-token', csrf());
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress(loaded / total);
    const lost = () => reject(new Error(request.response?.error ?? ''));
    request.onerror = lost;
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    request.onload = () => (request.status === 200 ? resolve(request.response) : lost());
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

/** What the server said of a file it did not take; empty when it was not reached. @param {unknown} error */
export const wordsOf = (error) => (error instanceof Error ? error.message : '');
