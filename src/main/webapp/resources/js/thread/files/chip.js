/* One file of the next message, as it stands over the composer: what it is, how far, and what can be done about it. */

import {base} from '../../api.js';
import {h, icon} from '../../dom.js';
import {text} from '../../words.js';
import {dayOf} from './signature.js';
import {endingOf, sizeOf} from './size.js';

const PDF = 'application/pdf';
const LONGEST = 500;

/** Fills the element of an upload; touches only what differs, so that what is being typed stays. */
export function chip(item, upload, deeds) {
    const day = upload.view?.signature?.day ?? '';
    if (item.dataset.state !== upload.state || item.dataset.day !== day) {
        const inside = item.contains(document.activeElement);
        item.dataset.state = upload.state;
        item.dataset.day = day;
        item.replaceChildren(picture(upload), said(upload), ...controls(upload, deeds),
            ...upload.view?.class === 'IMAGE' ? [alternative(upload, deeds)] : []);
        if (inside) {
            item.querySelector('button').focus();
        }
    }
    const bar = item.querySelector('progress');
    if (bar) {
        bar.value = upload.done;
    }
}

function picture({name, view}) {
    return view?.pictured
        ? h('img', {class: 'thumb', src: `${base}api/attachments/${view.id}?as=PREVIEW`, alt: ''})
        : h('span', {class: 'type', 'aria-hidden': 'true'}, endingOf(name));
}

function said({name, size, state, why, view}) {
    const bad = state === 'refused' || state === 'failed';
    return h('span', {class: 'two'},
        h('span', {class: 'cut fn', dir: 'auto'}, name),
        bad ? h('span', {class: 'bad', role: 'alert'}, icon('alert'), h('span', {}, why))
            : h('span', {class: 'how'}, view?.signature
                ? text('js.sign.asked', dayOf(view.signature.day)) : sizeOf(size)),
        state === 'going' || state === 'waiting'
            ? h('progress', {max: '1', value: '0', 'aria-label': text('js.files.uploading', name)}) : null);
}

function controls({name, state, view}, {remove, retry, sign}) {
    const going = state === 'going' || state === 'waiting';
    const words = text(going ? 'js.files.cancel' : 'js.files.remove', name);
    return [
        state === 'failed' ? h('button', {
            type: 'button', class: 'ibtn', 'aria-label': text('js.files.retry', name), title: text('js.thread.retry'),
            onclick: retry
        }, icon('retry', 'i')) : null,
        sign && view?.type === PDF ? h('button', {
            type: 'button', class: 'btn quiet s', 'aria-label': text('js.sign.askOf', name), onclick: sign
        }, icon('edit'), text('js.sign.ask')) : null,
        h('button', {type: 'button', class: 'ibtn', 'aria-label': words, title: words, onclick: remove}, icon('x', 'i'))
    ].filter(Boolean);
}

/** What is to be seen in a picture, for those who do not see it. */
function alternative({name, view}, {describe}) {
    const alarm = h('span', {class: 'bad', role: 'alert', hidden: true}, text('js.thread.notNow'));
    return h('label', {class: 'alt'}, h('span', {class: 'vh'}, text('js.files.describe', name)),
        h('input', {
            type: 'text', class: 'input', maxlength: LONGEST, value: view.alternative, dir: 'auto',
            placeholder: text('js.files.describeHint'),
            onkeydown: event => event.key === 'Enter' && event.preventDefault(),
            onchange: async event => {
                alarm.hidden = await describe(event.target.value.trim()).then(() => true, () => false);
            }
        }), alarm);
}
