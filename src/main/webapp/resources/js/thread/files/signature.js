/* What stands under a document that somebody is asked to sign: how that stands, and what can be done about it. */

import {base, post} from '../../api.js';
import {h, icon} from '../../dom.js';
import {language, text} from '../../words.js';
import {confirm} from '../confirm.js';
import {addressOfFile} from './shown.js';

/** A day that is the same everywhere, in words. */
export const dayOf = day => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language,
    {weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC'}).format(new Date(day));

/** How it stands; nobody says so when the day is over, so it is looked at the clock. */
export const standingOf = ({outcome, endsAt}) =>
    outcome ?? (endsAt && Date.now() >= Date.parse(endsAt) ? 'EXPIRED' : 'WAITING');

export function signing(file, thread) {
    const {signature} = file;
    const standing = standingOf(signature);
    const mine = signature.addressee?.id === thread.me;
    return h('div', {class: 'signing', 'data-standing': standing},
        h('p', {}, icon(standing === 'SIGNED' ? 'check' : standing === 'WAITING' ? 'clock' : 'x'),
            h('span', {dir: 'auto'}, said(signature, standing, mine, thread))),
        ...standing === 'SIGNED' ? [h('a', {class: 'btn quiet s', href: addressOfFile(file, 'SIGNED'), download: file.name},
            icon('down'), text('js.sign.signed'))]
            : standing === 'WAITING' ? deeds(file, mine, thread) : []);
}

function said({addressee, day, endedAt, endedBy, reason}, standing, mine, {when}) {
    if (!addressee) {
        return text('js.sign.asked', dayOf(day));
    }
    return standing === 'WAITING'
        ? mine ? text('js.sign.mine', dayOf(day)) : text('js.sign.waiting', addressee.name, dayOf(day))
        : standing === 'EXPIRED' ? text('js.sign.expired', dayOf(day))
            : text('js.sign.' + standing, endedBy.name, when.timeOrDay(endedAt), reason);
}

function deeds(file, mine, thread) {
    if (mine && (thread.may('SEND') || thread.closed)) {
        return [h('a', {class: 'btn s', href: `${base}my/sign?id=${file.id}`}, icon('edit'), text('js.sign.open'))];
    }
    return thread.side === 'STAFF' && file.signature.addressee && (thread.may('SEND') || thread.may('REOPEN')) ? [
        h('button', {type: 'button', class: 'btn quiet s', onclick: () => giveCode(file, thread)}, icon('key'),
            text('js.sign.code')),
        h('button', {type: 'button', class: 'btn quiet s', onclick: () => withdraw(file, thread)}, icon('x'),
            text('js.sign.withdraw'))
    ] : [];
}

async function giveCode(file, thread) {
    await calmly(thread, async () => {
        const {code, endsAt} = await post(`signatures/${file.id}/code`);
        const dialog = h('dialog', {class: 'dialog', 'aria-labelledby': 'sign-code', onclose: () => dialog.remove()},
            h('div', {class: 'head'}, h('h2', {id: 'sign-code'}, text('js.sign.codeTitle', file.signature.addressee.name))),
            h('div', {class: 'body'}, h('p', {class: 'spelled'}, h('output', {}, code)),
                h('p', {class: 'muted'}, text('js.sign.codeWhy', thread.when.time(endsAt)))),
            h('footer', {}, h('button', {type: 'button', class: 'btn', autofocus: true, onclick: () => dialog.close()},
                icon('check'), text('js.sign.fine'))));
        document.body.append(dialog);
        dialog.showModal();
    });
}

async function withdraw(file, thread) {
    const yes = await confirm(thread.element, {question: text('js.sign.withdrawAsk'), why: text('js.sign.withdrawWhy'),
        yes: text('js.sign.withdraw')});
    if (yes) {
        await calmly(thread, () => post(`signatures/${file.id}/withdraw`));
    }
}

/** What is refused is said, and what has changed meanwhile comes over the line. */
async function calmly(thread, work) {
    try {
        await work();
    } catch (failure) {
        thread.say(failure.code ? failure.message : text('js.thread.notNow'));
    }
}
