/*
 * A note for colleagues is written in a place of its own, never where messages are: nothing that is meant for the team
 * can be sent to a resident. What is typed is kept until it is stored.
 */

import {post, Refused} from '../api.js';
import {h, icon} from '../dom.js';
import {keep, newId} from '../keep.js';
import {text} from '../words.js';

const LONGEST = 4_000;

/** Opens the place; "stored" is called when there is one more. The focus goes back where it was. */
export function writeNote(thread, stored) {
    const path = `conversations/${thread.conversation.id}/asides`;
    const key = `lobby:note:${thread.me}:${thread.conversation.id}`;
    const field = h('textarea', {
        rows: '4', class: 'input', 'aria-label': text('js.care.note.hint'), placeholder: text('js.care.note.hint'), dir: 'auto',
        maxlength: String(LONGEST), oninput: () => write(key, field.value)
    });
    const alarm = h('p', {class: 'bad', role: 'alert', hidden: true});
    const save = h('button', {class: 'btn'}, icon('lock'), text('js.care.note.save'));
    const dialog = h('dialog', {class: 'dialog', 'aria-labelledby': 'note-title'}, h('form', {
        method: 'dialog', onsubmit: event => {
            event.preventDefault();
            store();
        }
    },
    h('div', {class: 'head'}, h('h2', {id: 'note-title', class: 'grow'}, text('js.care.note'))),
    h('div', {class: 'body stack'}, h('p', {class: 'muted'}, text('js.care.note.why', thread.conversation.customer.name)),
        field, alarm),
    h('footer', {}, h('button', {type: 'button', class: 'btn quiet', onclick: () => dialog.close()},
        text('js.care.note.cancel')), save)));
    field.value = keep.read(key) ?? '';
    thread.element.append(dialog);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.showModal();
    field.focus();

    let attempt = null;
    let busy = false;

    async function store() {
        const words = field.value.trim();
        if (words === '' || busy) {
            field.focus();
            return;
        }
        busy = true;
        // the same words again are the same note, whether or not the answer to the first came back
        attempt = attempt?.words === words ? attempt : {words, id: newId()};
        try {
            await post(path, {clientId: attempt.id, text: words});
            keep.forget(key);
            dialog.close();
            stored();
        } catch (failure) {
            alarm.hidden = false;
            alarm.replaceChildren(icon('alert'), h('span', {}, failure instanceof Refused ? failure.message
                : text('js.thread.notNow')));
        } finally {
            busy = false;
        }
    }
}

function write(key, words) {
    if (words.trim() === '') {
        keep.forget(key);
    } else {
        keep.write(key, words);
    }
}
