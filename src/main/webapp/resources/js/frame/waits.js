/* How long somebody has been waiting goes on while the page is open: words and colour follow the clock. */

import {text} from '../words.js';

const MINUTE = 60_000;
const SOON = 30;
const LATE = 24 * 60;

/** The words and the tone of a wait, as the server would say them. */
export function wait(since) {
    const minutes = Math.max(1, Math.floor((Date.now() - Date.parse(since)) / MINUTE));
    const tone = minutes >= LATE ? 'late' : minutes >= SOON ? 'soon' : '';
    if (minutes >= 2 * LATE) {
        return {tone, words: text('js.wait.days', Math.floor(minutes / LATE))};
    }
    return minutes >= 120
        ? {tone, words: text('js.wait.hours', Math.floor(minutes / 60))}
        : {tone, words: text('js.wait.minutes', minutes)};
}

function refresh() {
    for (const place of document.querySelectorAll('.wait[data-since]')) {
        const {tone, words} = wait(place.dataset.since);
        const span = place.querySelector('span');
        place.classList.toggle('soon', tone === 'soon');
        place.classList.toggle('late', tone === 'late');
        if (span && span.textContent !== words) {
            span.textContent = words;
        }
    }
}

setInterval(refresh, MINUTE / 2);
