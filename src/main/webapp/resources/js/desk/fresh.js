/*
 * A page that stays true while it is looked at: <main> has data-fresh in it somewhere, and is brought up to date when
 * something happened to a booking or a conversation. [data-live-pause] stops it, like the lists of conversations.
 */

import {hear} from '../events.js';
import {text} from '../words.js';
import {refresh} from './visit.js';

const CALM = 250;
const OFTEN = 2_000;
const MINUTE = 60_000;

let timer = 0;
let last = 0;
let missed = false;
let live = false;
let unread = Number(document.querySelector('[data-badge]')?.dataset.badge ?? 0);

function later() {
    if (!document.querySelector('[data-fresh]')) {
        return;
    }
    if (document.visibilityState === 'hidden' || isPaused()) {
        missed = true;
    } else if (!timer) {
        timer = setTimeout(now, Math.max(CALM, last + OFTEN - Date.now()));
    }
}

async function now() {
    missed = false;
    await refresh();
    last = Date.now();
    timer = 0;
}

const isPaused = () => document.querySelector('[data-live-pause]')?.getAttribute('aria-pressed') === 'true';

for (const name of ['message', 'unsent', 'state', 'booking', 'notification', 'poll']) {
    hear(name, later);
}
hear('badge', frame => {
    if (frame.unread !== unread) {
        unread = frame.unread;
        later();
    }
});
hear('live', ({state}) => {
    if (state === 'live') {
        // the first time a line opens, the page has just been written
        if (live) {
            later();
        }
        live = true;
    }
});
document.addEventListener('visibilitychange', () => missed && later());
// how long somebody has waited goes on where nothing happens
setInterval(() => document.querySelector('.figures') && later(), MINUTE);

// where there is a live list its own script does this
document.addEventListener('click', event => {
    const button = event.target.closest('[data-live-pause]');
    if (button && !document.querySelector('[data-live-list]')) {
        const paused = !isPaused();
        button.setAttribute('aria-pressed', String(paused));
        button.textContent = text(paused ? 'js.list.resume' : 'js.list.pause');
        if (!paused && missed) {
            later();
        }
    }
});
