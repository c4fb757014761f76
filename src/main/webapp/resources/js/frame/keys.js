/*
 * Keys that do something wherever one is. Single letters only where nobody types, and not at all where somebody
 * switched them off. Pages add theirs with addKeys; the sheet behind "?" lists all.
 */

import {close as closeMenu} from './menus.js';
import {keep} from './cookies.js';
import {openJump} from './jump.js';
import {h} from '../dom.js';
import {text} from '../words.js';

const root = document.documentElement;
const sheet = document.getElementById('keysheet');
const rows = [];
let leader = false;

/** Adds lines to the sheet: {keys: ['J', '↓'], words: 'Next conversation'}. */
export function addKeys(...lines) {
    rows.push(...lines);
}

/** Whether a press is for a single-key shortcut: nobody types, nothing is open, and they are not switched off. */
export function isForPage(event) {
    return root.dataset.keys !== 'off' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
        && !event.defaultPrevented && !document.querySelector('dialog[open], .ui-dialog[aria-hidden=false]')
        && !event.target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=menu]');
}

export function listenForKeys() {
    document.addEventListener('keydown', press);
    document.addEventListener('click', click);
    const box = document.querySelector('[data-single-keys]');
    if (box) {
        box.checked = root.dataset.keys !== 'off';
        box.addEventListener('change', () => {
            root.dataset.keys = box.checked ? 'on' : 'off';
            keep('LOBBY_KEYS', root.dataset.keys);
        });
    }
    sheet?.addEventListener('click', event => event.target === sheet && sheet.close());
}

function press(event) {
    if (event.key === 'F6') {
        event.preventDefault();
        toNextRegion(event.shiftKey ? -1 : 1);
    } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        closeMenu();
        openJump();
    } else if (isForPage(event)) {
        single(event);
    }
}

function single(event) {
    const key = event.key;
    if (leader) {
        leader = false;
        const link = document.querySelector(`[data-go="${CSS.escape(key.toLowerCase())}"]`);
        if (link) {
            event.preventDefault();
            link.click();
        }
    } else if (key === '?') {
        event.preventDefault();
        openSheet();
    } else if (key === 'g') {
        leader = true;
        setTimeout(() => {
            leader = false;
        }, 1_500);
    } else if (key === '/') {
        event.preventDefault();
        const field = document.querySelector('[data-page-search]');
        if (field) {
            field.focus();
        } else {
            openJump();
        }
    }
}

function click(event) {
    if (event.target.closest('[data-open-keys]')) {
        openSheet();
    } else if (event.target.closest('[data-open-jump]')) {
        openJump();
    } else if (event.target.closest('[data-close]')) {
        event.target.closest('dialog')?.close();
    }
}

function openSheet() {
    const common = [
        {keys: ['Ctrl', 'K'], words: text('js.key.jump')},
        {keys: ['/'], words: text('js.key.search')},
        {keys: ['F6'], words: text('js.key.regions')},
        ...[...document.querySelectorAll('[data-go]')].map(link => ({
            keys: ['G', link.dataset.go.toUpperCase()], words: text('js.key.go', link.dataset.name)
        })),
        {keys: ['?'], words: text('js.key.sheet')}
    ];
    sheet.querySelector('[data-keys-list]').replaceChildren(...[...common, ...rows].flatMap(({keys, words}) => [
        h('dt', {}, words), h('dd', {}, keys.map(key => h('kbd', {}, key)))
    ]));
    sheet.showModal();
}

function toNextRegion(step) {
    const regions = [...document.querySelectorAll('[data-region], aside')].filter(region => region.getClientRects().length);
    const here = regions.findIndex(region => region.contains(document.activeElement));
    const next = regions.at((here + step + (here < 0 && step < 0 ? 1 : 0)) % regions.length);
    const target = next?.matches('main') ? next
        : next?.querySelector('a[href], button:not([disabled]), input, textarea, select, [tabindex="0"]') ?? next;
    if (target) {
        if (target === next && !next.hasAttribute('tabindex')) {
            next.tabIndex = -1;
        }
        target.focus();
    }
}
