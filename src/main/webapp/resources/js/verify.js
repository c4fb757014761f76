/* Whether a PDF comes from here: chosen or dropped in #verify, looked at by the server, which keeps nothing of it. */

import {send} from './api.js';
import {h, icon} from './dom.js';
import {When} from './thread/when.js';
import {text} from './words.js';

const TONES = {UNCHANGED: 'ok', CHANGED: 'err', NOT_OURS: '', UNREADABLE: ''};

const page = document.getElementById('verify');
const input = page.querySelector('input[type=file]');
const drop = page.querySelector('.drop');
const verdict = page.querySelector('[data-verdict]');
let latest = null;

input.addEventListener('change', () => {
    check(input.files[0]);
    input.value = '';
});
addEventListener('dragover', event => {
    event.preventDefault();
    drop.classList.add('over');
});
addEventListener('dragleave', event => event.relatedTarget || drop.classList.remove('over'));
addEventListener('drop', event => {
    event.preventDefault();
    drop.classList.remove('over');
    check(event.dataTransfer?.files[0]);
});

async function check(file) {
    if (!file) {
        return;
    }
    latest = file;
    say('', 'clock', text('js.verify.reading', file.name));
    try {
        const answer = await send('signatures/verification', file, {type: 'application/pdf', accept: 'application/json'});
        const found = await answer.json();
        if (file === latest) {
            show(found);
        }
    } catch (failure) {
        if (file === latest) {
            say('err', 'alert', failure.status === 413 ? text('js.verify.tooLarge')
                : failure.code ? failure.message : text('js.thread.notNow'));
        }
    }
    page.querySelector('[data-choose] span').textContent = text('js.verify.another');
}

function show({outcome, signer, sealedAt, document: name, place, hash}) {
    const why = text(`js.verify.${outcome}Why`);
    const facts = outcome === 'UNCHANGED'
        ? [['signer', signer], ['at', new When().fully(sealedAt)], ['document', name], ['place', place], ['hash', hash]]
        : [];
    say(TONES[outcome], outcome === 'UNCHANGED' ? 'check' : 'alert', text('js.verify.' + outcome),
        facts.length ? h('dl', {class: 'maysend'}, facts.map(([key, value]) => h('div', {},
            h('dt', {}, text('js.verify.' + key)), h('dd', {dir: 'auto', class: 'anywhere'}, value))))
            : h('p', {}, why));
}

function say(tone, drawing, words, ...more) {
    verdict.replaceChildren(h('section', {class: 'card padded stack', 'data-outcome': tone},
        h('p', {class: 'line strong'}, h('span', {class: `tag ${tone}`}, icon(drawing)), words), ...more));
}
