/* What the browser keeps for a person, across reloads, restarts of the server and an expired sign-in. */

const memory = new Map();

/** Where the browser refuses to keep anything, it is at least kept as long as the page. */
export const keep = {
    read(key) {
        try {
            const stored = localStorage.getItem(key) ?? memory.get(key) ?? null;
            return stored === null ? null : JSON.parse(stored);
        } catch {
            return null;
        }
    },

    write(key, value) {
        const stored = JSON.stringify(value);
        try {
            localStorage.setItem(key, stored);
            memory.delete(key);
        } catch {
            memory.set(key, stored);
        }
    },

    forget(key) {
        memory.delete(key);
        try {
            localStorage.removeItem(key);
        } catch {
            // nothing was kept there
        }
    },

    keys(prefix) {
        let stored = [];
        try {
            stored = Object.keys(localStorage);
        } catch {
            // nothing is kept there
        }
        return [...new Set([...stored, ...memory.keys()])].filter(key => key.startsWith(prefix));
    }
};

/** A random UUID, also on an intranet's plain http, where browsers do not offer theirs. */
export function newId() {
    if (crypto.randomUUID) {
        return crypto.randomUUID();
    }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
