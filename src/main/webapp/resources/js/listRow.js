/* One row of a list of conversations, as the page's own tags write it; changed rows keep their element. */

import {face, h, icon, unseen} from './dom.js';
import {wait} from './frame/waits.js';
import {keep} from './keep.js';
import {addressOf} from './outbox.js';
import {count, language, text} from './words.js';
import {draftKey} from './thread/drafts.js';
import {When} from './thread/when.js';

/** Fills a row's element; says whether anything differs from what it showed. */
export function fillRow(element, row, {me, resident, href, open}) {
    const draft = keep.read(draftKey(me, addressOf({
        booking: row.booking?.id, conversation: row.id, location: resident && row.kind === 'CARE' ? row.location.id : null
    }))) ?? '';
    const stamp = JSON.stringify([row, draft, open === row.id, new Date().toDateString()]);
    if (element.dataset.stamp === stamp) {
        return;
    }
    element.dataset.stamp = stamp;
    const focused = element.contains(document.activeElement);
    const link = h('a', {
        class: row.unread ? 'row unread' : 'row', href: href + row.id, 'aria-current': open === row.id ? 'true' : null
    }, picture(row, resident), who(row, resident), time(row), about(row, resident), last(row, me, draft),
    resident ? null : foot(row));
    element.replaceChildren(link);
    if (focused) {
        link.focus({preventScroll: true});
    }
}

function picture(row, resident) {
    return resident
        ? h('span', {class: 'place l', 'aria-hidden': 'true'}, icon('bld', 'i'))
        : face(row.customer, 'face');
}

function who(row, resident) {
    return h('span', {class: 'who'},
        h('b', {dir: 'auto'}, resident ? text('js.thread.team', row.location.name) : row.customer.name),
        !resident && row.unit ? h('span', {}, row.unit) : null);
}

/** 14:00 today, Thu this week, 2 Nov before. */
function time({lastAt, location}) {
    if (!lastAt) {
        return null;
    }
    const when = new When(location.zone);
    const ago = when.daysAgo(lastAt);
    const day = options => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language,
        {timeZone: location.zone, ...options}).format(new Date(lastAt));
    const words = ago === 0 ? when.time(lastAt)
        : ago > 0 && ago < 7 ? day({weekday: 'short'})
        : day({day: 'numeric', month: 'short', ...when.isOfThisYear(lastAt) ? {} : {year: 'numeric'}});
    return h('time', {datetime: lastAt, title: when.fully(lastAt)}, words);
}

function about(row, resident) {
    const when = row.booking?.startsAt ? ', ' + new When(row.location.zone).timeOrDay(row.booking.startsAt) : '';
    const care = row.kind === 'CARE';
    const kind = resident ? h('span', {class: 'cut', dir: 'auto'}, care ? text('js.care.chat') : row.subject)
        : text('js.list.kind.' + row.kind);
    return h('span', {class: 'about'},
        h('span', {class: 'tag kind'}, icon(care ? 'care' : 'cal', 'i'), kind),
        resident ? null : h('span', {class: 'cut', dir: 'auto'}, row.subject + when),
        row.booking?.status === 'CANCELLED'
            ? h('span', {class: 'tag err'}, icon('x', 'i'), text('js.list.cancelled')) : null,
        row.state === 'CLOSED' && !row.atRest ? h('span', {class: 'tag plain'}, icon('check', 'i'), text('js.list.closed')) : null,
        row.muted ? h('span', {class: 'tag plain'}, icon('mute', 'i'), text('js.thread.muted')) : null);
}

function last(row, me, draft) {
    const words = draft ? [h('span', {class: 'draft'}, text('js.list.draft')), ' ', draft] : [said(row, me)];
    return h('span', {class: 'last'}, h('span', {class: 'cut', dir: 'auto'}, ...words),
        row.unread ? news(row.unread) : null);
}

/** To the house it is plain that a resident speaks, and to a resident that their team does. */
function said({lastAuthor, lastText, lastFiles, lastGone, customer, location}, me) {
    const words = lastGone ? text('js.gone.' + lastGone) : lastText || (lastFiles ? count('js.list.files', lastFiles) : '');
    if (lastAuthor ? lastAuthor.id === customer.id && customer.id !== me : !words || customer.id === me) {
        return words;
    }
    if (!lastAuthor) {
        return text('js.list.said', text('js.thread.team', location.name), words);
    }
    return text('js.list.said', lastAuthor.id === me ? text('js.thread.you') : lastAuthor.name.split(' ')[0], words);
}

function news(unread) {
    return h('span', {class: 'count'}, h('span', {'aria-hidden': 'true'}, unread > 99 ? '99+' : String(unread)),
        unseen(count('js.list.unread', unread)));
}

function foot({waitingSince}) {
    return waitingSince ? h('span', {class: 'foot'}, waiting(waitingSince)) : null;
}

/** Goes on by itself. */
function waiting(since) {
    const {tone, words} = wait(since);
    return h('span', {class: `wait ${tone}`.trim(), 'data-since': since},
        icon(tone === 'late' ? 'alert' : 'clock', 'i'), h('span', {}, words));
}
