/*
 * The calendar of bookings: a list where there is no room for weeks, "now" by the clocks of the location, and keys to go
 * through time: T is today, the arrows go back and on.
 */

import {addKeys, isForPage} from '../frame/keys.js';
import {text} from '../words.js';

const host = document.querySelector('[data-calendar]');

// PrimeFaces makes its widgets when the page is ready, in the order of those who wait for it
if (host) {
    window.jQuery(() => tend(window.PF('calendar').calendar));
}

function tend(calendar) {
    const say = loading => host.setAttribute('aria-busy', loading);
    calendar.setOption('now', host.dataset.calendar);
    calendar.setOption('loading', say);
    say(Object.values(calendar.getCurrentData().eventSources).some(source => source.isFetching));
    const narrow = matchMedia('(max-width: 40rem)');
    const fit = () => calendar.changeView(narrow.matches ? 'listMonth' : 'dayGridMonth');
    if (narrow.matches) {
        fit();
    }
    narrow.addEventListener('change', fit);
    new MutationObserver(name).observe(host, {childList: true, subtree: true});
    name();
    addKeys({keys: ['T'], words: text('js.calendar.today')}, {keys: ['←', '→'], words: text('js.calendar.turn')});
    document.addEventListener('keydown', event => {
        const act = {t: () => calendar.today(), ArrowLeft: () => calendar.prev(), ArrowRight: () => calendar.next()}[event.key];
        if (act && isForPage(event)) {
            event.preventDefault();
            act();
        }
    });
}

/** A day is called what stands in it, not only by its date. */
function name() {
    for (const day of host.querySelectorAll('td[aria-labelledby]')) {
        day.removeAttribute('aria-labelledby');
    }
}
