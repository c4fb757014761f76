/* Having a document signed that goes with the next message: by which day. */

import {h, icon} from '../../dom.js';
import {text} from '../../words.js';

const DAY = 86_400_000;
const USUAL = 14;
const MOST = 366;

/** @return the day; '' for no signature; null where it stays as it is */
export function askForDay(signature) {
    const day = after => new Date(Date.now() + after * DAY).toISOString().slice(0, 10);
    const field = h('input', {type: 'date', class: 'input', id: 'sign-day', required: true, min: day(0), max: day(MOST - 1),
        value: signature?.day ?? day(USUAL)});
    const dialog = h('dialog', {class: 'dialog', 'aria-labelledby': 'sign-ask'}, h('form', {method: 'dialog'},
        h('div', {class: 'head'}, h('h2', {id: 'sign-ask', class: 'grow'}, text('js.sign.question')),
            h('button', {type: 'button', class: 'ibtn', 'aria-label': text('js.thread.ask.no'),
                onclick: () => dialog.close()}, icon('x'))),
        h('div', {class: 'body stack snug'}, h('p', {}, text('js.sign.why')),
            h('label', {class: 'field', for: 'sign-day'}, h('span', {}, text('js.sign.day')), field)),
        h('footer', {},
            signature ? h('button', {type: 'button', class: 'btn quiet', onclick: () => dialog.close('none')},
                text('js.sign.none')) : null,
            h('button', {class: 'btn', value: 'yes'}, text('js.sign.yes')))));
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
    return new Promise(resolve => dialog.addEventListener('close', () => {
        dialog.remove();
        resolve(dialog.returnValue === 'yes' ? field.value : dialog.returnValue === 'none' ? '' : null);
    }));
}
