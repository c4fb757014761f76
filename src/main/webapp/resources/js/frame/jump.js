/* Ctrl+K: a field that leads anywhere. Pages and acts are known here; people, bookings and talk are asked for. */

import {get} from '../api.js';
import {h, icon} from '../dom.js';
import {text} from '../words.js';

const PAUSE = 160;
const ICONS = {PERSON: 'user', BOOKING: 'cal', CONVERSATION: 'chat', MESSAGE: 'chat', EVENT: 'ticket'};

const dialog = document.getElementById('jump');
const field = dialog?.querySelector('input');
const list = dialog?.querySelector('[role=listbox]');
const status = dialog?.querySelector('[data-jump-status]');
const search = document.querySelector('form[data-jump] input');

let options = [];
let here = 0;
let timer = 0;
let asking = null;

export function openJump(words = '') {
    if (!dialog || dialog.open) {
        return;
    }
    field.value = words;
    dialog.showModal();
    look();
}

dialog?.addEventListener('click', event => event.target === dialog && dialog.close());
dialog?.addEventListener('keydown', event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && options.length) {
        event.preventDefault();
        point((here + step + options.length) % options.length);
    } else if (event.key === 'Enter' && options[here]) {
        event.preventDefault();
        options[here].node.click();
    }
});
field?.addEventListener('input', look);
// not when it gets the focus: who passes it with the Tab key would never get any further
for (const use of ['click', 'input']) {
    search?.addEventListener(use, () => {
        const words = search.value;
        search.value = '';
        openJump(words);
    });
}

function look() {
    clearTimeout(timer);
    asking?.abort();
    const words = field.value.trim();
    draw([group('pages', pages(words))]);
    if (words.length > 1) {
        timer = setTimeout(() => ask(words), PAUSE);
    }
}

async function ask(words) {
    asking = new AbortController();
    try {
        const answer = await get('search?q=' + encodeURIComponent(words), asking.signal);
        if (field.value.trim() === words) {
            draw([group('pages', pages(words)), group('found', answer.results ?? [])]);
        }
    } catch {
        // what is known here stays
    }
}

function pages(words) {
    const wanted = fold(words);
    const links = [...document.querySelectorAll('.rail a[href], .tabbar a[href], #account-menu a[href]')]
        .map(link => ({kind: 'PAGE', title: link.dataset.name ?? link.textContent.trim(), href: link.href, drawing: drawingOf(link)}));
    const acts = [...document.querySelectorAll('#account-menu button')]
        .map(button => ({kind: 'ACT', title: button.textContent.trim(), run: () => button.click(), drawing: drawingOf(button)}));
    return [...links, ...acts]
        .filter(({title}, n, all) => all.findIndex(other => other.title === title) === n && fold(title).includes(wanted));
}

const drawingOf = node => node.querySelector('svg.i')?.cloneNode(true);

const fold = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const group = (name, results) => ({name, results: results.slice(0, 12)});

function draw(groups) {
    options = [];
    list.replaceChildren(...groups.filter(({results}) => results.length).map(({name, results}) => h('div',
        {role: 'group', 'aria-label': text('js.jump.' + name)},
        h('span', {'aria-hidden': 'true'}, text('js.jump.' + name)),
        results.map(option))));
    const none = options.length === 0;
    list.hidden = none;
    field.setAttribute('aria-expanded', String(!none));
    status.textContent = none ? text('js.jump.nothing') : text('js.jump.count', options.length);
    status.classList.toggle('vh', !none);
    status.classList.toggle('nothing', none);
    point(0);
}

function option(result) {
    const attributes = {id: 'jump-' + options.length, role: 'option', 'aria-selected': 'false', tabindex: '-1'};
    const inside = [result.drawing ?? icon(ICONS[result.kind] ?? 'next', 'i'),
        h('span', {class: 'two grow'}, h('span', {class: 'cut'}, result.title),
            result.text ? h('span', {class: 'cut muted', dir: 'auto'}, result.text) : null)];
    const node = result.href
        ? h('a', {...attributes, href: result.href}, inside)
        : h('div', {...attributes, onclick: () => run(result)}, inside);
    options.push({node, result});
    return node;
}

function run(result) {
    dialog.close();
    result.run?.();
}

function point(n) {
    options[here]?.node.setAttribute('aria-selected', 'false');
    here = n;
    const node = options[n]?.node;
    if (node) {
        node.setAttribute('aria-selected', 'true');
        node.scrollIntoView({block: 'nearest'});
        field.setAttribute('aria-activedescendant', node.id);
    } else {
        field.removeAttribute('aria-activedescendant');
    }
}
