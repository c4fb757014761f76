/* The words that scripts put before people, in the language of the page. */

import {base} from './api.js';

export const language = (document.documentElement.lang || 'en').slice(0, 2);

const table = await load(language);
const plural = new Intl.PluralRules(language);

/** The words of a key, with {0}, {1}… filled in. */
export function text(key, ...fillings) {
    return filled(table[key], key, fillings);
}

/** The same of words that only come where they are needed, under a name of their own. */
export async function wordsOf(name) {
    const more = await load(`${name}-${language}`);
    return (key, ...fillings) => filled(more[key], key, fillings);
}

/** The words for so many of something: of the key with ".one" or ".other" behind it. */
export function count(key, number, ...fillings) {
    const form = `${key}.${plural.select(number)}`;
    return text(form in table ? form : `${key}.other`, number.toLocaleString(language), ...fillings);
}

export function has(key) {
    return key in table;
}

function filled(words = '', key, fillings) {
    return words === '' ? key : words.replace(/\{(\d)}/g, (_, n) => fillings[n] ?? '');
}

async function load(name) {
    try {
        const version = import.meta.url.match(/assets\/[^/]+/)?.[0] ?? 'assets/0';
        const answer = await fetch(`${base}${version}/words/${name}.json`, {credentials: 'same-origin'});
        return answer.ok ? await answer.json() : {};
    } catch {
        return {};
    }
}
