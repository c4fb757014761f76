/*
 * The calendar of bookings: a list where there is no room for weeks, "now" by the clocks of the location, and keys to go
 * through time: T is today, the arrows go back and on.
 */

import {addKeys, isForPage} from '../frame/keys.js';
import {text} from '../words.js';

const host = document.querySelector('[data-calendar]');
const calendar = host && window.PF?.('calendar')?.calendar;

if (calendar) {
    calendar.setOption('now', host.dataset.calendar);
    if (matchMedia('(max-width: 40rem)').matches) {
        calendar.changeView('listMonth');
    }
    addKeys({keys: ['T'], words: text('js.calendar.today')}, {keys: ['←', '→'], words: text('js.calendar.turn')});
    document.addEventListener('keydown', event => {
        const act = {t: () => calendar.today(), ArrowLeft: () => calendar.prev(), ArrowRight: () => calendar.next()}[event.key];
        if (act && isForPage(event)) {
            event.preventDefault();
            act();
        }
    });
}
