/*
 * Start or View: what a page says about the conversation of a booking changes when somebody starts one.
 *
 * Anything with data-booking="…" and data-conversation="START" or "NONE" becomes data-conversation="VIEW": it is
 * shown, its [data-label] (or all of it, for a link or button) says so, in the words that data-label names or in the
 * usual ones, and as a link it leads to data-view-href.
 * Anything with data-refresh-booking="…" (a button that asks Faces for a part of the page) is pressed when the
 * booking has changed.
 */

import {get} from './api.js';
import {hear} from './events.js';
import {text} from './words.js';

const NOT_BEGUN = '[data-booking]:is([data-conversation=START], [data-conversation=NONE])';

export function watchBookings() {
    hear('message', ({booking}) => booking && flip(booking));
    hear('sent', ({item}) => item.target.booking && flip(item.target.booking));
    hear('booking', ({booking}) => ask(booking));
    hear('live', ({state}) => state === 'live' && askAll());
    hear('poll', askAll);
}

function flip(booking) {
    for (const element of notBegun(booking)) {
        element.dataset.conversation = 'VIEW';
        element.hidden = false;
        element.classList.remove('start');
        const label = element.querySelector('[data-label]') ?? (element.matches('a, button') ? element : null);
        label?.replaceChildren(text(label.dataset.label || 'js.booking.view'));
        if (element.dataset.viewHref) {
            element.setAttribute('href', element.dataset.viewHref);
        }
    }
}

/** Something about a booking is different: whoever shows it asks again. */
async function ask(booking) {
    for (const button of find(`[data-refresh-booking="${CSS.escape(booking)}"]`)) {
        button.click();
    }
    if (notBegun(booking).length > 0) {
        try {
            const answer = await get(`bookings/${booking}/conversation`);
            if (answer.id) {
                flip(booking);
            }
        } catch {
            // what it says now stays until the next time
        }
    }
}

const FEW = 5;
let asked = false;

/** After the line was down. Between the writing of a page and its first line little can have happened: few are asked. */
function askAll() {
    const bookings = new Set(find(NOT_BEGUN).map(element => element.dataset.booking));
    if (asked || bookings.size <= FEW) {
        bookings.forEach(ask);
    }
    asked = true;
}

const notBegun = booking => find(NOT_BEGUN).filter(element => element.dataset.booking === booking);

const find = selector => [...document.querySelectorAll(selector)];
