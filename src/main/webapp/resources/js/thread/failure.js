/* What stands in a thread's place when it can't be shown: what happened, and what can be done. */

import {isGone, SignedOut} from '../api.js';
import {h, icon} from '../dom.js';
import {text} from '../words.js';

/** @param retry null where trying again would not help */
export function showFailure(element, failure, retry) {
    const gone = isGone(failure);
    const why = gone ? 'js.thread.goneWhy'
        : failure instanceof SignedOut ? 'js.banner.signedOut' : 'js.thread.notLoadedWhy';
    element.replaceChildren(h('div', {class: 'empty', role: 'alert'},
        icon(gone ? 'door' : 'off', 'i'),
        h('h2', {}, text(gone ? 'js.thread.gone' : 'js.thread.notLoaded')),
        h('p', {}, text(why)),
        failure.reference ? h('p', {class: 'ref'}, failure.reference) : null,
        gone ? null : h('button', {type: 'button', class: 'btn', onclick: retry}, text('js.thread.retry'))));
    report(failure);
}

/** A mistake of ours is for the console; that the server doesn't answer is not one. */
export function report(failure) {
    if (failure.status === undefined) {
        console.error(failure);
    }
}
