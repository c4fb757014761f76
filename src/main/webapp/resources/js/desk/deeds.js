/*
 * What is done with a booking from a list: button[data-deed="cancel" or "check-in"][data-of="id of the booking"].
 * data-ask is the question to answer first, in the page's #ask dialog; data-done what is said when it is done.
 */

import {base, post} from '../api.js';
import {toast} from '../attention.js';
import {text} from '../words.js';
import {refresh} from './visit.js';

const dialog = document.getElementById('ask');

document.addEventListener('click', event => {
    const button = event.target.closest('[data-deed]');
    if (!button) {
        return;
    }
    if (button.dataset.ask && dialog) {
        ask(button);
    } else {
        act(button.dataset);
    }
});

function ask(button) {
    dialog.querySelector('h2').textContent = button.dataset.ask;
    dialog.querySelector('.body').textContent = button.dataset.why ?? '';
    const yes = dialog.querySelector('[data-yes]');
    yes.textContent = button.dataset.yes;
    yes.onclick = () => act(button.dataset);
    dialog.showModal();
}

async function act({deed, of, done}) {
    try {
        await post(`bookings/${of}/${deed}`);
        await refresh();
        toast(done);
    } catch (failure) {
        toast(failure.status ? failure.message : text('js.deed.unreachable'), 'err');
    }
}

document.addEventListener('click', async event => {
    const link = event.target.closest('[data-link]');
    if (link) {
        await navigator.clipboard.writeText(base + link.dataset.link);
        toast(text('js.deed.linkCopied'));
    }
});

document.addEventListener('click', event => {
    const button = event.target.closest('[data-dialog]');
    if (button) {
        document.getElementById(button.dataset.dialog)?.showModal();
    }
});
