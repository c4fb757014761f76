package lobby.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of one of our pages, as a browser would send it, or as somebody would who writes requests by hand. It is read
 * with patterns, not with a parser: enough for what Faces renders.
 */
public final class FacesForm {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<input\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private final ApiClient browser;
    private final String action;
    private final Map<String, String> fields;

    private FacesForm(ApiClient browser, String action, Map<String, String> fields) {
        this.browser = browser;
        this.action = action;
        this.fields = fields;
    }

    /** The form of this page that has this id, or an id that ends so. */
    public static FacesForm of(ApiClient browser, String path, String id) {
        String page = browser.get(path).require(200).body();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            Map<String, String> attributes = attributes(form.group(1));
            if (attributes.getOrDefault("id", "").endsWith(id)) {
                return new FacesForm(browser, attributes.get("action"), fields(form.group(2)));
            }
        }
        throw new AssertionError("no form " + id + " in " + path);
    }

    /** The same with another value of a field, whether it has the field or not. */
    public FacesForm with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new FacesForm(browser, action, more);
    }

    public FacesForm without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(fields);
        fewer.remove(name);
        return new FacesForm(browser, action, fewer);
    }

    /** The same sent by somebody else, to whom it was never given. */
    public FacesForm by(ApiClient another) {
        return new FacesForm(another, action, fields);
    }

    /** The same sent to another page. */
    public FacesForm to(String path) {
        return new FacesForm(browser, path, fields);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public Answer submit() {
        String body = fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(joining("&"));
        return browser.with("Content-Type", "application/x-www-form-urlencoded").ask("POST", action, BodyPublishers.ofString(body));
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
        return fields;
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
