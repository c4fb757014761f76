package lobby.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules that only the text of a file shows. Each gives the offences it finds, a line each. */
final class Texts {

    static final int MOST_LINES = 200;
    static final int MOST_CLASSES = 14;
    static final int MOST_COLUMNS = 120;

    private static final Pattern UNESCAPED = Pattern.compile("escape\\s*=\\s*[\"'](?!true[\"'])[^\"']*[\"']");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern BUILT =
        Pattern.compile("(?s).*\\.(formatted|concat|replace|append)\\(.*|String\\..*");
    private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"\"\".*?\"\"\"");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]{12,}|\\\\u");
    private static final Pattern QUERY = Pattern.compile("create(?:Native)?Query\\(");

    /** The texts of all files with this ending, by path. */
    static Map<String, String> of(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(file.toString(), Files.readString(file, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static List<String> unescaped(Map<String, String> views) {
        return views.entrySet().stream()
            .flatMap(view -> UNESCAPED.matcher(view.getValue()).results()
                .map(found -> view.getKey() + " doesn’t escape: " + found.group()))
            .toList();
    }

    static List<String> expressionsInScripts(Map<String, String> views) {
        List<String> offences = new ArrayList<>();
        views.forEach((path, text) -> {
            Matcher script = SCRIPT.matcher(text);
            while (script.find()) {
                if (script.group(1).contains("#{") || script.group(1).contains("${")) {
                    offences.add(path + " has an expression in a script: " + script.group(1).strip());
                }
            }
        });
        return offences;
    }

    /** Queries are written down whole: what varies is a parameter. */
    static List<String> builtQueries(Map<String, String> sources) {
        List<String> offences = new ArrayList<>();
        sources.forEach((path, text) -> {
            Matcher query = QUERY.matcher(text);
            while (query.find()) {
                String argument = Argument.at(text, query.end());
                if (argument.contains("+") || BUILT.matcher(argument).matches()) {
                    offences.add(path + " builds a query: " + argument);
                }
            }
        });
        return offences;
    }

    static List<String> tooLong(Map<String, String> sources) {
        return sources.entrySet().stream()
            .filter(source -> source.getValue().lines().count() > MOST_LINES)
            .map(source -> source.getKey() + " has " + source.getValue().lines().count() + " lines")
            .toList();
    }

    /** Statements that are written down whole, and what they have between quotes, may be wider. */
    static List<String> tooWide(Map<String, String> sources) {
        return sources.entrySet().stream()
            .flatMap(source -> TEXT_BLOCK.matcher(source.getValue()).replaceAll("\"\"").lines()
                .filter(line -> line.length() > MOST_COLUMNS && !QUOTED.matcher(line).find())
                .map(line -> source.getKey() + " is too wide: " + line.strip()))
            .toList();
    }

    /** @param sources of one package and those below it; each package counts for itself */
    static List<String> tooFull(Map<String, String> sources) {
        Map<String, Integer> sizes = new TreeMap<>();
        sources.keySet().forEach(path -> sizes.merge(Path.of(path).getParent().toString(), 1, Integer::sum));
        return sizes.entrySet().stream()
            .filter(size -> size.getValue() > MOST_CLASSES)
            .map(size -> size.getKey() + " has " + size.getValue() + " classes")
            .toList();
    }

    /** The first argument of a call in Java, without what stands between quotes. */
    private static final class Argument {

        static String at(String text, int start) {
            String rest = text.substring(start)
                .replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"")
                .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"");
            int depth = 0;
            for (int i = 0; i < rest.length(); i++) {
                char c = rest.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth < 0 || depth == 0 && c == ',') {
                    return rest.substring(0, i).strip();
                }
            }
            return rest;
        }
    }

    private Texts() {
    }
}
