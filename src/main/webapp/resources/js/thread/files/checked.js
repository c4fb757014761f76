/* Files that are being looked at for viruses: sooner or later they can be opened, or are gone. */

import {get} from '../../api.js';

const AT_ONCE = 100;

/** Shows these messages as their files are now. */
export function renewFiles(thread, messages) {
    thread.timeline.renew(messages);
    thread.show();
}

/** What became of files whose news the page may have missed; asks only where some were being looked at. */
export async function askAboutFiles(thread) {
    const waiting = thread.timeline.messages.filter(isWaiting);
    for (let after = (waiting[0]?.number ?? 0) - 1; after >= 0 && after < waiting.at(-1).number;) {
        const {messages} = await get(
            `conversations/${thread.conversation.id}/messages?after=${after}&limit=${AT_ONCE}`, thread.signal);
        if (messages.length === 0) {
            return;
        }
        renewFiles(thread, messages);
        after = messages.at(-1).number;
    }
}

const isWaiting = ({attachments = []}) => attachments.some(({state}) => state === 'UNCHECKED');
