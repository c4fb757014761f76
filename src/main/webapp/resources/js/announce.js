/*
 * The form of an announcement: says who would get it as often as it is chosen anew, and hides what does not belong to
 * what is chosen. Its fields have the names that the interface has for an audience.
 */

import {get, isGone, SignedOut} from './api.js';
import {language} from './words.js';

const CALM = 200;

const form = document.querySelector('[data-announce]');
const said = form.querySelector('[data-count]');
const names = form.querySelector('[data-names]');
const plural = new Intl.PluralRules(language);

let timer = 0;
let asked = null;

const chosen = name => [...form.querySelectorAll(`[name="${name}"]:checked`)].map(one => one.value);

function show() {
    const event = chosen('whom')[0] === 'event';
    const places = chosen('location');
    for (const part of form.querySelectorAll('[data-whom]')) {
        const alone = part.dataset.floorsOf;
        part.hidden = (part.dataset.whom === 'event') !== event
            || alone !== undefined && (places.length !== 1 || places[0] !== alone);
        // what one does not see is not chosen
        if (part.hidden && alone !== undefined) {
            part.querySelectorAll(':checked').forEach(floor => floor.checked = false);
        }
    }
    const off = form.querySelector('[data-event-off]');
    if (off) {
        off.hidden = !form.querySelector('[name=event] :checked')?.dataset.off;
    }
    form.querySelector('[data-when]').hidden = chosen('when')[0] !== 'time';
}

function audience() {
    const query = new URLSearchParams();
    if (chosen('whom')[0] === 'event') {
        query.set('event', form.querySelector('[name=event]').value);
        return query.get('event') ? query : null;
    }
    for (const name of ['location', 'floor', 'tag']) {
        chosen(name).forEach(value => query.append(name, value));
    }
    return query.has('location') ? query : null;
}

async function ask() {
    asked?.abort();
    const query = audience();
    if (!query) {
        tell({count: 0, people: []});
        return;
    }
    const mine = asked = new AbortController();
    try {
        const answer = await get(`announcements/audience?${query}`, mine.signal);
        if (mine === asked) {
            tell(answer);
        }
    } catch (failure) {
        if (mine === asked && !(failure instanceof SignedOut)) {
            said.textContent = query.has('event') && isGone(failure) ? said.dataset.unseen : said.dataset.unknown;
            names.replaceChildren();
        }
    }
}

function tell({count, people}) {
    said.textContent = (count === 0 ? said.dataset.none : said.dataset[plural.select(count)] ?? said.dataset.other)
        .replace('{0}', count.toLocaleString(language));
    names.closest('details').hidden = people.length === 0;
    names.replaceChildren(...people.map(person => {
        const name = document.createElement('bdi');
        name.textContent = person.name;
        const line = document.createElement('li');
        line.append(name);
        return line;
    }));
}

form.addEventListener('change', event => {
    if (['whom', 'event', 'location', 'floor', 'tag', 'when'].includes(event.target.name)) {
        show();
        clearTimeout(timer);
        timer = setTimeout(ask, CALM);
    }
});

show();
if (!said.textContent) {
    ask();
}
