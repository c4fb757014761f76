/* Why a chat is finished: one of the words that the house has written down, asked where it wants to know. */

import {h, icon} from '../dom.js';
import {text} from '../words.js';
import {ask} from './asking.js';

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
    const {answer} = ask(host, {
        id: 'finishing-title',
        title: question,
        body: h('div', {class: 'body stack'}, why ? h('p', {}, why) : null, place, alarm),
        yes: h('button', {class: 'btn', value: 'yes'}, icon('check'), text('js.care.finish')),
        no: text('js.care.hand.no'),
        mayAnswer: () => {
            const chosen = place.querySelector('input:checked');
            if (!chosen) {
                alarm.hidden = false;
                alarm.replaceChildren(icon('alert'), h('span', {}, text('js.care.finish.choose')));
                place.querySelector('input').focus();
            }
            return Boolean(chosen);
        }
    });
    place.querySelector('input').focus();
    return await answer ? {reason: place.querySelector('input:checked').value} : null;
}

function choice(value, words, checked) {
    return h('label', {class: 'choice'}, h('input', {type: 'radio', name: 'reason', value, checked}),
        h('bdi', {class: 'breaking'}, words));
}
