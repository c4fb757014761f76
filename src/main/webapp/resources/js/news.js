/* What a resident was told: kept up to date, and noted as seen once it was before them for a moment. */

import './desk/fresh.js';
import {put} from './api.js';
import {hear} from './events.js';

const A_MOMENT = 2_000;

let noted = '';

function note() {
    const until = document.querySelector('[data-news]')?.dataset.news;
    if (until && until !== noted && document.visibilityState === 'visible') {
        noted = until;
        put('notifications/seen', {upTo: until}).catch(() => {
            noted = '';
        });
    }
}

/** What the page says of announcements holds for the way home, too, which stays as it was when the page changes. */
function count() {
    const [home, page] = ['nav', 'main'].map(place => document.querySelector(`${place} [data-told]`));
    if (home && page) {
        home.replaceChildren(...page.cloneNode(true).childNodes);
    }
}

const later = () => setTimeout(note, A_MOMENT);

later();
hear('visited', later);
hear('put', count);
hear('notification', later);
document.addEventListener('visibilitychange', later);
