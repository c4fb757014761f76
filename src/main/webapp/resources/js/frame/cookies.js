/* Likings that the server has to know before it answers. */

import {base} from '../api.js';

const YEAR = 31_536_000;

export function keep(name, value) {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${name}=${encodeURIComponent(value)}; Path=${new URL(base).pathname}; Max-Age=${YEAR}; SameSite=Lax${secure}`;
}
