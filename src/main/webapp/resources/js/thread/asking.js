/* A question in a dialog that is made for it and gone with the answer. */

import {h} from '../dom.js';

/**
 * Asks. The focus is for whoever asks to put, and goes back where it was by itself.
 *
 * @param host where the dialog is put: nothing that is brought up to date meanwhile
 * @param id of the title; body: what stands below it; yes: the button, of the value "yes"; no: words of the one that
 *        leaves everything as it is, or nothing
 * @param mayAnswer asked before the answer counts: false keeps the dialog open
 * @returns {dialog, answer: a promise of whether it was yes}
 */
export function ask(host, {id, title, body, yes, no, mayAnswer = () => true}) {
    const dialog = h('dialog', {class: 'dialog', 'aria-labelledby': id}, h('form', {
        method: 'dialog', onsubmit: event => mayAnswer() || event.preventDefault()
    },
    h('div', {class: 'head'}, h('h2', {id, class: 'grow'}, title)),
    body,
    h('footer', {},
        no ? h('button', {type: 'button', class: 'btn quiet', onclick: () => dialog.close()}, no) : null, yes)));
    host.append(dialog);
    dialog.showModal();
    return {
        dialog,
        answer: new Promise(resolve => dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(dialog.returnValue === 'yes');
        }, {once: true}))
    };
}
