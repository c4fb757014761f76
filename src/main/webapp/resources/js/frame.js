/* The frame of every page, also where nobody is signed in: menus, keys, theme, the way to anywhere, the clock. */

import './frame/menus.js';
import './frame/looks.js';
import './frame/forms.js';
import './frame/progress.js';
import './frame/waits.js';
import {base} from './api.js';
import {keep} from './frame/cookies.js';
import {listenForKeys} from './frame/keys.js';
import {watchSignIn} from './frame/sign-in.js';

if (window.parent !== window || document.documentElement.dataset.embedded === 'true') {
    import('./frame/embed.js').then(({standInFrame}) => standInFrame());
}

const house = new URLSearchParams(location.search).get('location');

if (/^[\da-f-]{36}$/i.test(house ?? '')) {
    keep('LOBBY_LOCATION', house);
}

if (document.documentElement.dataset.me) {
    listenForKeys();
    watchSignIn();
}

navigator.serviceWorker?.register(new URL('./worker.js', import.meta.url), {scope: new URL(base).pathname}).catch(() => {
    // without it, the browser has a page of its own for being offline
});
