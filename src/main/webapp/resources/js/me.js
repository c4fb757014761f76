/* Who is signed in on this page. */

import {get} from './api.js';

let asked = null;

/** The public id of the person whose page this is: as the page says, else as the server does. */
export function me() {
    asked ??= said() ? Promise.resolve(said()) : get('me').then(answer => (answer.person ?? answer).id);
    asked.catch(() => {
        asked = null;
    });
    return asked;
}

function said() {
    return document.documentElement.dataset.me || document.body.dataset.me;
}
