/* The care desk: all of one's own chats are left at once, and N opens the chat that waits longest. */

import {post} from '../api.js';
import {toast} from '../attention.js';
import {addKeys, isForPage} from '../frame/keys.js';
import {chooseColleague} from '../thread/handing.js';
import {count, text} from '../words.js';
import {refresh} from './visit.js';

const desk = document.querySelector('.panes.care');
let busy = false;

addKeys({keys: ['N'], words: text('js.care.keys.next')});
document.addEventListener('click', event => event.target.closest('[data-leave]') && leave());
document.addEventListener('keydown', press);

function press(event) {
    const next = event.key === 'n' && isForPage(event) && waiting();
    if (next) {
        event.preventDefault();
        next.click();
    }
}

/** The one that waits longest, and is not open already. */
function waiting() {
    return [...desk.querySelectorAll('[data-part="rows-UNANSWERED"] a')].find(row => !row.hasAttribute('aria-current'));
}

async function leave() {
    const choice = busy ? null : await chooseColleague(document.body, text('js.care.hand.all'), 'care/colleagues');
    if (!choice) {
        return;
    }
    busy = true;
    try {
        const {chats} = await post('care/hand-over', choice.to ? {to: choice.to} : {});
        await refresh();
        // the button is gone with what it was for
        (desk.querySelector('[data-leave], [data-rows] a') ?? desk.querySelector('input[type=search]')).focus();
        toast(choice.to ? count('js.care.hand.done', chats, choice.name) : count('js.care.hand.released', chats));
    } catch (failure) {
        toast(failure.status ? failure.message : text('js.deed.unreachable'), 'err');
    } finally {
        busy = false;
    }
}
