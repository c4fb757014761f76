/*
 * A sign-in that nobody uses ends. Two minutes before, whoever still has the page open can go on with one press. The
 * socket alone does not count as use; a page or an answer of the interface does, in whichever tab.
 */

import {get} from '../api.js';
import {h, icon} from '../dom.js';
import {tell} from '../events.js';
import {text} from '../words.js';

const WARN = 120_000;
const LAG = 60_000;
const LOOK = 5_000;
const USED = 'lobby.used';

let banner = null;

export function watchSignIn() {
    const idle = Number(document.documentElement.dataset.idle) * 1_000;
    if (!idle) {
        return;
    }
    used();
    new PerformanceObserver(entries => {
        if (entries.getEntries().some(entry => entry.name.includes('/api/') && entry.responseStatus < 400)) {
            used();
        }
    }).observe({type: 'resource'});
    setInterval(() => look(idle), LOOK);
}

const used = () => localStorage.setItem(USED, String(Date.now()));

function look(idle) {
    const left = Number(localStorage.getItem(USED)) + idle - Math.min(LAG, idle / 4) - Date.now();
    if (left > Math.min(WARN, idle / 2)) {
        banner?.remove();
        banner = null;
    } else if (left > 0) {
        warn(Math.max(1, Math.ceil(left / 60_000)));
    }
}

function warn(minutes) {
    if (!banner) {
        banner = h('div', {class: 'banner', role: 'alert'}, icon('clock', 'i'), h('span', {class: 'text'}, h('b', {})),
            h('button', {type: 'button', class: 'btn quiet s', onclick: stay}, text('js.signIn.stay')));
        (document.querySelector('[data-banners]') ?? document.body).prepend(banner);
    }
    const words = text(minutes > 1 ? 'js.signIn.ends.other' : 'js.signIn.ends.one', minutes);
    const line = banner.querySelector('b');
    if (line.textContent !== words) {
        line.textContent = words;
    }
}

async function stay() {
    try {
        await get('session/ping');
        used();
        banner?.remove();
        banner = null;
    } catch (failure) {
        if (failure.status === 401) {
            tell('signed-out');
        }
    }
}
