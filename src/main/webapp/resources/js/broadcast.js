/* The picture or the video that goes with a one-way message to many: brought as files of messages are. */

import {put, remove} from './api.js';
import {h, icon} from './dom.js';
import {chip} from './thread/files/chip.js';
import {policyFor} from './thread/files/policy.js';
import {Upload} from './thread/files/upload.js';

const USE = 'CARE';
const CLASSES = ['IMAGE', 'VIDEO'];

const field = document.querySelector('[data-file]');
const form = field.closest('form');
const chosen = field.querySelector('[name=file]');
const shown = form.querySelector('[name$=":shown"]');
const picker = h('input', {type: 'file', hidden: true, tabindex: '-1', onchange: () => {
    add(picker.files[0]);
    picker.value = '';
}});
const button = h('button', {type: 'button', class: 'btn quiet', 'aria-describedby': 'file-label',
    onclick: () => picker.click(), onpointerenter: narrow, onfocus: narrow}, icon('clip'), field.dataset.choose);
const list = h('ul', {class: 'tray', role: 'list', 'aria-labelledby': 'file-label', hidden: true});

/** What was brought before is the broadcast's: it can be taken out of it, and nothing else. */
const kept = chosen.value;
let upload = before();

field.append(list, h('div', {}, picker, button));
show();

form.addEventListener('submit', event => {
    if (upload && upload.state !== 'there') {
        event.preventDefault();
        list.querySelector('button')?.focus();
    }
}, {capture: true});

function before() {
    try {
        return chosen.value ? Upload.there(JSON.parse(shown.value)) : null;
    } catch {
        chosen.value = '';
        return null;
    }
}

function narrow() {
    policyFor(USE).then(({classes}) => picker.setAttribute('accept', classes
        .filter(({name}) => CLASSES.includes(name.toUpperCase()))
        .flatMap(({extensions}) => extensions.map(extension => '.' + extension)).join(',')), () => {});
}

async function add(file) {
    const mine = upload = new Upload(file, USE, one => one === upload && moved());
    show();
    const policy = await policyFor(USE).catch(() => null);
    const why = policy?.refuses(mine);
    if (mine === upload) {
        why ? mine.refuse(why) : mine.start();
    }
}

function moved() {
    if (upload.state === 'there' && !CLASSES.includes(upload.view.class)) {
        discard(upload);
        upload.view = null;
        upload.refuse(field.dataset.neither);
        return;
    }
    note();
    show();
}

function note() {
    chosen.value = upload?.state === 'there' ? upload.view.id : '';
    shown.value = upload?.state === 'there' ? JSON.stringify(upload.view) : '';
}

function take() {
    upload.cancel();
    discard(upload);
    upload = null;
    note();
    show();
    button.focus();
}

/** What is kept goes when the form is saved without it; what can't be taken back now is swept in time. */
function discard({view}) {
    if (view && view.id !== kept) {
        remove('attachments/' + view.id).catch(() => {});
    }
}

async function describe(alternative) {
    upload.view = await put('attachments/' + upload.view.id, {alternative});
    note();
}

function show() {
    list.hidden = !upload;
    button.hidden = Boolean(upload);
    if (!upload) {
        list.replaceChildren();
        return;
    }
    let item = list.firstElementChild;
    if (item?.dataset.key !== upload.key) {
        item = h('li', {'data-key': upload.key, class: 'upload'});
        list.replaceChildren(item);
    }
    chip(item, upload, {remove: take, retry: () => upload.start(), describe, sign: null});
    if (upload.view && upload.view.id === kept) {
        item.querySelector('.alt')?.remove();
    }
}
