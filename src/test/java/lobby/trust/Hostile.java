package lobby.trust;

import java.util.List;

/** What somebody types who does not want to talk. */
final class Hostile {

    /** BI-03: markup, links, templates, and what a page could break out of. */
    static final List<String> MARKUP = List.of(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "'><iframe srcdoc='<script>alert(1)</script>'>",
        "</textarea><script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "]]><script>alert(1)</script>",
        "--><script>alert(1)</script>",
        "<a href=\"javascript:alert(1)\">here</a>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "\" autofocus onfocus=alert(1) x=\"",
        "&lt;b&gt; &amp;amp; &#60;i&#62;",
        "#{7777*7777} ${7777*7777} {{7777*7777}} #{facesContext.externalContext.invalidateSession()}",
        "%{7777*7777} <%= 7777*7777 %> [[${7777*7777}]] @{7777*7777} {0} {1,number}",
        "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
        "http://example.com/\"onmouseover=\"alert(1)",
        "https://example.com/<script>alert(1)</script>");

    /** BI-15: what means something to a database, and nothing to people. */
    static final List<String> QUERIES = List.of("%", "_", "'", "\"", "\\", ";--", "' or '1'='1", "x' union select 1--",
        "%' and 1=1 --", "\\%", "100%", "a_b", "to_tsquery('x')", "!!", "&", "|", "<->", ":*", "(", ")", "!gate",
        "gate & !north", "$1", "?1", ":words", "(a+)+$", "[a-z]*", "^", "\u0301", "gate:*B", "''''''", "🙂", "\uFFFE");

    /** BI-14: what is no id of anything. */
    static final List<String> IDS = List.of("0", "-1", "9223372036854775807", "9223372036854775808", "1e9",
        "1%20OR%201=1", "null", "undefined", "%5B%22a%22%5D", "..", "%2e%2e", "01890000-0000-7000-8000-00000000000",
        "%27%20or%20%27%27%3D%27", "01890000-0000-7000-8000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0-0-0-0-0", "1-1-1-1-1", "%00", "x".repeat(3000));

    private Hostile() {
    }
}
