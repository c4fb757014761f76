/* What can be said about a text before it is sent, and how it is shown: as text, with its links made links. */

import {h} from '../dom.js';

const LINK = /\b(?:https?:\/\/|mailto:)[^\s<>"'“”«»]+/giu;
const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** Its length as people count it, without what surrounds it. */
export function lengthOf(text) {
    let length = 0;
    for (const _ of text.trim()) {
        length++;
    }
    return length;
}

/** Nodes that show the text literally. */
export function shown(text) {
    const nodes = [];
    let end = 0;
    for (const found of text.matchAll(LINK)) {
        const address = withoutTail(found[0]);
        const link = linkTo(address);
        if (link) {
            nodes.push(text.slice(end, found.index), link);
            end = found.index + address.length;
        }
    }
    nodes.push(text.slice(end));
    return nodes.filter(node => node !== '');
}

function linkTo(address) {
    try {
        const url = new URL(address);
        return SAFE.has(url.protocol)
            ? h('a', {href: url.href, rel: 'noopener noreferrer nofollow', target: '_blank'}, address) : null;
    } catch {
        return null;
    }
}

/** What ends the sentence does not belong to the link; a bracket does if it was opened in it. */
function withoutTail(address) {
    let kept = address.replace(/[.,;:!?…]+$/u, '');
    while (/[)\]}]$/.test(kept) && count(kept, kept.at(-1)) > count(kept, opening(kept.at(-1)))) {
        kept = kept.slice(0, -1).replace(/[.,;:!?…]+$/u, '');
    }
    return kept;
}

const opening = bracket => ({')': '(', ']': '[', '}': '{'})[bracket];
const count = (text, letter) => text.split(letter).length - 1;
