/* What one takes from a message to somewhere else: its words, or its address, /conversations?id=…#m-1042. */

import {base} from '../api.js';
import {toast} from '../attention.js';
import {h} from '../dom.js';
import {text} from '../words.js';

export async function copyLink(number, thread) {
    const page = thread.side === 'STAFF' ? 'conversations' : 'my/thread';
    const address = `${base}${page}?id=${thread.conversation.id}#m-${number}`;
    try {
        await (navigator.clipboard ? navigator.clipboard.writeText(address) : copyTheOldWay(address));
        toast(text('js.thread.linkCopied'));
    } catch {
        // the browser forbids it: the address bar can still be copied
        location.hash = `m-${number}`;
    }
}

export async function copyText(words) {
    await (navigator.clipboard ? navigator.clipboard.writeText(words) : copyTheOldWay(words));
    toast(text('js.thread.textCopied'));
}

/** Browsers offer the clipboard only over https; an intranet may have none. */
function copyTheOldWay(words) {
    const here = document.activeElement;
    const field = h('textarea', {class: 'vh', 'aria-hidden': 'true'}, words);
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    here?.focus({preventScroll: true});
    return copied ? Promise.resolve() : Promise.reject(new Error('not copied'));
}
