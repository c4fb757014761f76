/* What stands in the place of a message that was taken back: that there was one, and when it went. */

import {h, icon} from '../dom.js';
import {text} from '../words.js';

export function fillGone(bubble, message, how, thread) {
    const mine = how === 'UNSENT' && message.author.id === thread.me;
    bubble.classList.add('gone');
    bubble.replaceChildren(h('span', {}, icon('trash'), text(mine ? 'js.gone.own' : 'js.gone.' + how), when(message, thread)),
        thread.unsending.isUndoable(message) ? undo(message, thread) : '');
}

function when({unsent}, {when: clock}) {
    return unsent ? h('time', {datetime: unsent.at, title: clock.fully(unsent.at)},
        ' · ' + clock.timeOrDay(unsent.at)) : null;
}

function undo({number}, thread) {
    return h('button', {type: 'button', class: 'undo', onclick: () => thread.unsending.undo(number)},
        text('js.thread.undo'));
}
