/* A question before something that others notice. */

import {h, icon} from '../dom.js';
import {text} from '../words.js';

/** Whether the answer is yes. The focus goes back where it was. */
export function confirm(host, {question, why, yes, no = text('js.thread.ask.no'), tone = 'danger'}) {
    const close = h('button', {class: 'ibtn', 'aria-label': no}, icon('x'));
    const dialog = h('dialog', {class: 'dialog', 'aria-labelledby': 'thread-ask'}, h('form', {method: 'dialog'},
        h('div', {class: 'head'}, h('h2', {id: 'thread-ask', class: 'grow'}, question), close),
        h('p', {class: 'body'}, why),
        h('footer', {},
            h('button', {class: 'btn quiet', autofocus: true}, no),
            h('button', {class: `btn ${tone}`.trim(), value: 'yes'}, yes))));
    host.append(dialog);
    dialog.showModal();
    return new Promise(resolve => dialog.addEventListener('close', () => {
        dialog.remove();
        resolve(dialog.returnValue === 'yes');
    }));
}
