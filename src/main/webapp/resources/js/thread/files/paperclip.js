/* Where files are chosen, and where it is said which. */

import {h, icon} from '../../dom.js';
import {text} from '../../words.js';
import {policyFor, showPolicy} from './policy.js';

/** The way to files: a button that opens the browser's own, and what may be sent. */
export function paperclip(use, tray, say) {
    const picker = h('input', {
        type: 'file', multiple: true, hidden: true, tabindex: '-1', onchange: () => {
            tray.add(picker.files);
            picker.value = '';
        }
    });
    const narrow = () => policyFor(use).then(({accept}) => picker.setAttribute('accept', accept), () => {});
    return h('span', {class: 'clip', onpointerenter: narrow, onfocusin: narrow}, picker,
        h('button', {type: 'button', class: 'ibtn', 'aria-label': text('js.files.attach'),
            title: text('js.files.attach'), onclick: () => picker.click()}, icon('clip', 'i')),
        h('button', {type: 'button', class: 'ibtn what', 'aria-label': text('js.files.whatMayISend'),
            title: text('js.files.whatMayISend'), onclick: () => showPolicy(use, say)}, icon('help', 'i')));
}
