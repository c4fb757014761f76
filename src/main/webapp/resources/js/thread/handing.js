/* To whom a chat goes: a colleague who may answer in it, or whoever is next. */

import {get, Refused} from '../api.js';
import {h, icon} from '../dom.js';
import {text} from '../words.js';
import {ask} from './asking.js';

/**
 * Asks. What comes back is null where it is to stay, or {to: the colleague, null for whoever is next}. The focus goes
 * back where it was.
 *
 * @param host where the dialog is put: nothing that is brought up to date meanwhile
 * @param question what is asked
 * @param path where colleagues are asked for
 */
export async function chooseColleague(host, question, path) {
    const place = h('div', {
        class: 'body stack', role: 'radiogroup', 'aria-labelledby': 'handing-title', 'aria-busy': 'true'
    },
    choice('', text('js.care.hand.next'), text('js.care.hand.nextWhy'), true));
    const {answer} = ask(host, {
        id: 'handing-title',
        title: question,
        body: place,
        yes: h('button', {class: 'btn', value: 'yes'}, icon('swap'), text('js.care.hand.yes')),
        no: text('js.care.hand.no')
    });
    place.querySelector('input').focus();
    fill(place, path);
    const yes = await answer;
    const chosen = place.querySelector('input:checked');
    return yes ? {to: chosen.value || null, name: chosen.dataset.name} : null;
}

/** Whoever is next can be chosen before they have come, and where they do not come. */
async function fill(place, path) {
    try {
        const {colleagues} = await get(path);
        place.append(...colleagues.length ? colleagues.map(({id, name}) => choice(id, name, '', false))
            : [h('p', {class: 'muted'}, text('js.care.hand.nobody'))]);
    } catch (failure) {
        place.append(h('p', {class: 'bad', role: 'alert'}, icon('alert'), h('span', {},
            failure instanceof Refused ? failure.message : text('js.care.hand.unknown'))));
    } finally {
        place.removeAttribute('aria-busy');
    }
}

function choice(value, name, why, checked) {
    return h('label', {class: 'choice'}, h('input', {type: 'radio', name: 'to', value, checked, 'data-name': name}),
        h('span', {}, h('bdi', {}, name), why ? h('span', {class: 'muted small'}, ' ' + why) : null));
}
