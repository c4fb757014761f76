package lobby.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of one of our pages, as a browser would send it, or as somebody would who writes requests by hand. It is read
 * with patterns, not with a parser: enough for what Faces renders.
 */
public final class FacesForm {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern FIELD = Pattern.compile("<input\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*selected=\"selected\"[^>]*)>");
    private static final Pattern TEXT = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern BUTTON =
        Pattern.compile("<(?:button|input)\\b([^>]*type=\"submit\"[^>]*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private final ApiClient browser;
    private final String action;
    private final Map<String, String> fields;
    private final List<String> buttons;

    private FacesForm(ApiClient browser, String action, Map<String, String> fields, List<String> buttons) {
        this.browser = browser;
        this.action = action;
        this.fields = fields;
        this.buttons = buttons;
    }

    /** The form of this page that has this id, or an id that ends so. */
    public static FacesForm of(ApiClient browser, String path, String id) {
        Answer page = browser.get(path).require(200);
        Matcher form = FORM.matcher(page.body());
        while (form.find()) {
            Map<String, String> attributes = attributes(form.group(1));
            if (attributes.getOrDefault("id", "").endsWith(id)) {
                return new FacesForm(browser, attributes.get("action"), fields(form.group(2)), buttons(form.group(2)))
                    .with("primefaces.nonce", nonce(page));
            }
        }
        throw new AssertionError("no form " + id + " in " + path);
    }

    /** The same with another value of a field, whether it has the field or not. */
    public FacesForm with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new FacesForm(browser, action, more, buttons);
    }

    /** The same with this value in each field whose name ends so. */
    public FacesForm choosing(String ending, String value) {
        FacesForm chosen = this;
        for (String name : fields.keySet()) {
            chosen = name.endsWith(ending) ? chosen.with(name, value) : chosen;
        }
        return chosen;
    }

    public FacesForm without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(fields);
        fewer.remove(name);
        return new FacesForm(browser, action, fewer, buttons);
    }

    /** The same sent by somebody else, to whom it was never given. */
    public FacesForm by(ApiClient another) {
        return new FacesForm(another, action, fields, buttons);
    }

    /** The same sent to another page. */
    public FacesForm to(String path) {
        return new FacesForm(browser, path, fields, buttons);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The name of its last button. */
    public String button() {
        return buttons.get(buttons.size() - 1);
    }

    public Answer submit() {
        String body = fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(joining("&"));
        return browser.with("Content-Type", "application/x-www-form-urlencoded")
            .ask("POST", action, BodyPublishers.ofString(body));
    }

    /** As a script of Faces sends it when a component is used. */
    public Answer ajax(String source, String execute) {
        return with("jakarta.faces.partial.ajax", "true")
            .with("jakarta.faces.source", source)
            .with("jakarta.faces.partial.execute", execute)
            .with("jakarta.faces.partial.render", "@all")
            .with(source, source)
            .by(browser.with("Faces-Request", "partial/ajax"))
            .submit();
    }

    /** What PrimeFaces adds to each form in a browser. */
    private static String nonce(Answer page) {
        Matcher nonce = NONCE.matcher(page.header("Content-Security-Policy"));
        return nonce.find() ? nonce.group(1) : "";
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            Map<String, String> attributes = attributes(field.group(1));
            boolean isSent = attributes.containsKey("name")
                && !"submit".equals(attributes.get("type")) && !"checkbox".equals(attributes.get("type"));
            if (isSent) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        SELECT.matcher(form).results().forEach(select -> {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            fields.put(attributes(select.group(1)).get("name"),
                chosen.find() ? attributes(chosen.group(1)).getOrDefault("value", "") : "");
        });
        TEXT.matcher(form).results().forEach(text ->
            fields.put(attributes(text.group(1)).get("name"), text.group(2)));
        return fields;
    }

    private static List<String> buttons(String form) {
        return BUTTON.matcher(form).results().map(button -> attributes(button.group(1)).get("name"))
            .filter(name -> name != null).toList();
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2).replace("&amp;", "&").replace("&quot;", "\""));
        }
        return attributes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
