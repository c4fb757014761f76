/* Why a chat is finished: one of the words that the house has written down, asked where it wants to know. */

import {h, icon} from '../dom.js';
import {text} from '../words.js';

/**
 * Asks. What comes back is null where the chat is to go on, or {reason: the chosen one, blank for none}. The focus goes
 * back where it was.
 *
 * @param host where the dialog is put: nothing that is brought up to date meanwhile
 * @param question what is asked; why: what else is to be known before, or nothing
 * @param reasons to choose from; needed: whether it is not finished without one
 */
export async function chooseReason(host, {question, why, reasons, needed}) {
    const alarm = h('p', {class: 'bad', role: 'alert', hidden: true});
    const place = h('div', {class: 'stack snug', role: 'radiogroup', 'aria-labelledby': 'finishing-reason',
        'aria-required': String(needed), onchange: () => alarm.hidden = true},
    h('p', {class: 'label strong', id: 'finishing-reason'}, text('js.care.finish.reason')),
    needed ? null : choice('', text('js.care.finish.noReason'), true),
    reasons.map(reason => choice(reason, reason, false)));
    const dialog = h('dialog', {class: 'dialog', 'aria-labelledby': 'finishing-title'}, h('form', {
        method: 'dialog', onsubmit: event => {
            if (!place.querySelector('input:checked')) {
                event.preventDefault();
                alarm.hidden = false;
                alarm.replaceChildren(icon('alert'), h('span', {}, text('js.care.finish.choose')));
                place.querySelector('input').focus();
            }
        }
    },
    h('div', {class: 'head'}, h('h2', {id: 'finishing-title', class: 'grow'}, question)),
    h('div', {class: 'body stack'}, why ? h('p', {}, why) : null, place, alarm),
    h('footer', {},
        h('button', {type: 'button', class: 'btn quiet', onclick: () => dialog.close()}, text('js.care.hand.no')),
        h('button', {class: 'btn', value: 'yes'}, icon('check'), text('js.care.finish')))));
    host.append(dialog);
    dialog.showModal();
    place.querySelector('input').focus();
    await new Promise(resolve => dialog.addEventListener('close', resolve, {once: true}));
    const chosen = place.querySelector('input:checked');
    dialog.remove();
    return dialog.returnValue === 'yes' ? {reason: chosen.value} : null;
}

function choice(value, words, checked) {
    return h('label', {class: 'choice'}, h('input', {type: 'radio', name: 'reason', value, checked}),
        h('bdi', {class: 'breaking'}, words));
}
