/* What every page of somebody who is signed in runs: the line, the outbox, attention, and what is live on the page. */

import {payAttention} from './attention.js';
import {watchBookings} from './bookings.js';
import {hear} from './events.js';
import {watchList} from './list.js';
import {line} from './live.js';
import {me} from './me.js';
import {outbox} from './outbox.js';
import {arrived} from './thread/receipts.js';
import './thread/mount.js';

async function tendOutbox() {
    try {
        const box = await outbox();
        payAttention(box);
        box.sendAll();
    } catch {
        setTimeout(tendOutbox, 5_000);
    }
}

hear('message', async ({conversation, number, message}) => {
    if (message?.author?.id !== await me()) {
        arrived(conversation, number);
    }
});

// how much of the window an on-screen keyboard covers, for the style sheet: iOS shrinks only the visual viewport
visualViewport?.addEventListener('resize', () => {
    const covered = Math.max(0, innerHeight - visualViewport.height - visualViewport.offsetTop);
    document.documentElement.style.setProperty('--keyboard', `${Math.round(covered)}px`);
});

tendOutbox();
line.start();
watchBookings();
watchList();
