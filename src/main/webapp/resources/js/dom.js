/* Elements made by script. Text enters the page as text, never as markup. */

const SVG = 'http://www.w3.org/2000/svg';
const DRAWINGS = new URL('../icons.svg', import.meta.url).pathname;

/** An element with attributes, listeners ("onclick": function) and children: nodes, text, or nothing. */
export function h(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === 'function') {
            element.addEventListener(key.slice(2), value);
        } else if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(key, value === true ? '' : value);
        }
    }
    element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
    return element;
}

/** A drawing; it never speaks for itself. */
export function icon(name, classes = 'i s') {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', classes);
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `${DRAWINGS}#i-${name}`);
    svg.append(use);
    return svg;
}

/** The round mark of a person; the same person has the same colour everywhere. */
export function face(person, classes = 'face s') {
    const tones = ['', 'b', 'c', 'd', 'e'];
    const sum = [...(person?.id ?? '')].reduce((total, letter) => total + letter.charCodeAt(0), 0);
    return h('span', {class: `${classes} ${tones[sum % tones.length]}`.trim(), 'aria-hidden': 'true'},
        person?.initials ?? '');
}

/** Only for ears. */
export function unseen(text) {
    return h('span', {class: 'vh'}, text);
}
