/* A thin bar on top of the page when the server takes longer than one likes to wait without a sign. */

import {h} from '../dom.js';

const PATIENCE = 300;
const LONGEST = 10_000;

let running = 0;
let timer = 0;
let bar = null;

export function begin() {
    running++;
    timer ||= setTimeout(() => {
        bar = document.body.appendChild(h('div', {class: 'hurry', 'aria-hidden': 'true'}));
    }, PATIENCE);
    // a form that ends in a download never leaves the page
    setTimeout(end, LONGEST);
}

export function end() {
    running = Math.max(0, running - 1);
    if (running === 0) {
        clearTimeout(timer);
        timer = 0;
        bar?.remove();
        bar = null;
    }
}

window.jQuery?.(document).on('pfAjaxSend', begin).on('pfAjaxComplete', end);
addEventListener('submit', event => event.defaultPrevented || begin());
addEventListener('pageshow', end);
addEventListener('pagehide', end);
