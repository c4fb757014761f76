/* What an import shows, state by state: each a card that takes the place of the one before. */

import {h, icon} from '../dom.js';
import {count, language, text} from '../words.js';

const KINDS = [['created', 'plus', 'ok'], ['updated', 'edit', 'info'], ['unchanged', 'check', 'plain'], ['refused', 'alert', 'err']];
const MOST_SHOWN = 100;

const number = many => many.toLocaleString(language);

/** How many of each in one sentence, for the ear. */
export function summary(report) {
    return text('js.import.summary', number(report.created), number(report.updated), number(report.unchanged),
        number(report.refused.length));
}

/** On its way: how far it is, and a way to stop it. */
export function running(title, stop) {
    const bar = h('div', {class: 'bar', role: 'progressbar', 'aria-label': title, 'aria-valuemin': 0}, h('span'));
    const words = h('p', {class: 'muted small num'});
    const card = h('div', {class: 'card padded stack', 'aria-busy': 'true'}, heading(title), bar, words,
        h('div', {class: 'line'}, h('button', {type: 'button', class: 'btn quiet', 'data-stop': true, onclick: stop},
            text('js.import.stop'))));
    return {
        card,
        /** @param all how many there are, where that is known */
        tell(done, all) {
            words.textContent = all ? text('js.import.progress', number(done), number(all)) : '';
            bar.firstChild.style.inlineSize = all ? `${100 * done / all}%` : '';
            bar.classList.toggle('unsure', !all);
            if (all) {
                bar.setAttribute('aria-valuemax', all);
                bar.setAttribute('aria-valuenow', done);
                bar.setAttribute('aria-valuetext', words.textContent);
            }
        }
    };
}

/** What would become of the file. */
export function preview(file, report, {take, save}) {
    const many = report.created + report.updated;
    const seen = many + report.unchanged + report.refused.length;
    if (many === 0 && report.refused.length === 0) {
        return seen === 0
            ? quiet('door', text('js.import.empty'), text('js.import.emptyWhy'))
            : quiet('done', count('js.import.all', seen), text('js.import.allWhy'));
    }
    return h('div', {class: 'stack roomy'},
        h('div', {class: 'card padded stack'},
            heading(text(many ? 'js.import.ready' : 'js.import.nothing'), file.name),
            numbers(report),
            h('p', {class: 'muted small'}, text(many ? 'js.import.alone' : 'js.import.nothingWhy')),
            many ? h('div', {class: 'line'}, h('button', {type: 'button', class: 'btn', 'data-take': true, onclick: take},
                count('js.import.do', many))) : null),
        refused(report, save));
}

/** What became of it. */
export function done(file, report, {see, save}) {
    return h('div', {class: 'stack roomy'},
        h('div', {class: 'card padded stack'},
            heading(count('js.import.done', report.created + report.updated), file.name),
            numbers(report),
            h('div', {class: 'line'}, h('a', {class: 'btn', href: see}, text('js.import.see')))),
        refused(report, save));
}

/** It did not work, or not to its end. */
export function failed(title, words, again, drawing = 'fault') {
    return quiet(drawing, title, words,
        again && h('button', {type: 'button', class: 'btn', 'data-again': true, onclick: again}, text('js.import.again')));
}

function quiet(drawing, title, words, act) {
    const svg = icon('', 'art');
    svg.setAttribute('viewBox', '0 0 128 96');
    const use = svg.querySelector('use');
    use.setAttribute('href', use.getAttribute('href').replace(/#.*/, '#art-' + drawing));
    return h('div', {class: 'card'}, h('div', {class: 'empty'}, svg, heading(title), h('p', {}, words),
        act ? h('div', {class: 'acts'}, act) : null));
}

/** Takes the focus when what was pressed is gone. */
function heading(title, name) {
    return [h('h2', {tabindex: '-1', 'data-heading': true}, title), name ? h('p', {class: 'muted small breaking'}, name) : null];
}

function numbers(report) {
    return h('dl', {class: 'tally'}, KINDS.map(([kind, drawing, tone]) => {
        const many = kind === 'refused' ? report.refused.length : report[kind];
        return h('div', {class: many ? tone : 'plain', 'data-kind': kind},
            h('dt', {}, icon(drawing), text('js.import.' + kind)), h('dd', {class: 'num'}, number(many)));
    }));
}

function refused(report, save) {
    const all = report.refused.length;
    if (all === 0) {
        return null;
    }
    const shown = report.refused.slice(0, MOST_SHOWN);
    const words = all > MOST_SHOWN ? text('js.import.refusedFirst', number(MOST_SHOWN), number(all)) : '';
    return h('section', {class: 'card', 'aria-labelledby': 'refused-title'},
        h('div', {class: 'padded spread wrap'},
            h('div', {class: 'grow'}, h('h2', {id: 'refused-title'}, text('js.import.refusedTitle')),
                h('p', {class: 'muted small'}, text('js.import.refusedWhy'), ' ', words)),
            h('button', {type: 'button', class: 'btn quiet', 'data-save': true, onclick: event => save(event.currentTarget)},
                icon('down'), h('span', {}, text('js.import.refusedFile')))),
        h('div', {class: 'tablebox'}, h('table', {'aria-labelledby': 'refused-title'},
            h('thead', {}, h('tr', {}, h('th', {scope: 'col', class: 'num'}, text('js.import.line')),
                h('th', {scope: 'col'}, text('js.import.reason')))),
            h('tbody', {}, shown.map(({line, reason}) => h('tr', {}, h('td', {class: 'num'}, number(line)),
                h('td', {class: 'breaking'}, reason)))))));
}
