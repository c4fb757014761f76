package lobby.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lobby.platform.Words;

/**
 * The words of the page's language, as {@code #{words['signIn.title']}}. Not a Faces resource bundle: that would fall
 * back to the language of the server instead of English.
 */
@Named("words")
@RequestScoped
public class PageWords extends AbstractMap<String, String> {

    @Inject Ui ui;

    private Words words;

    @Override
    public String get(Object key) {
        return words().text(key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return words().keys().contains(key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return words().keys().stream()
            .map(key -> Map.entry(key, get(key)))
            .collect(Collectors.toUnmodifiableSet());
    }

    private Words words() {
        if (words == null) {
            words = Words.of(ui.getLocale());
        }
        return words;
    }
}
