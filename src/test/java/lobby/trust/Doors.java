package lobby.trust;

import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every way into the application that there is, read from what was built: each a kind and where it is. {@code
 * doors.csv} says of each what somebody gets who is not signed in.
 */
public record Doors(List<Door> all) {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src", "main", "webapp");
    private static final Pattern DECLARED = Pattern.compile("<(filter|servlet)-class>([^<]+)</");

    /**
     * A door.
     *
     * @param kind GET, POST … for a resource; PAGE, SERVLET, FILTER or SOCKET
     * @param place its path with parameters in braces; for a filter its class
     */
    public record Door(String kind, String place) {

        @Override
        public String toString() {
            return kind + " " + place;
        }
    }

    public static Doors built() {
        List<Door> doors = new ArrayList<>(pages());
        doors.addAll(declared());
        classes().forEach(type -> doors.addAll(of(type)));
        return new Doors(doors.stream().distinct().sorted(Comparator.comparing(Door::place).thenComparing(Door::kind))
            .toList());
    }

    /** What somebody has to say to whoever asks it to be done. */
    List<Door> writing() {
        return all.stream().filter(door -> List.of("POST", "PUT", "DELETE", "PATCH").contains(door.kind())).toList();
    }

    static List<Class<?>> classes() {
        return files(CLASSES.resolve("lobby"), ".class").stream()
            .map(file -> CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.'))
            .<Class<?>>map(Doors::load)
            .toList();
    }

    private static List<Door> of(Class<?> type) {
        List<Door> doors = new ArrayList<>();
        Optional.ofNullable(type.getAnnotation(WebServlet.class)).ifPresent(servlet ->
            Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()))
                .forEach(pattern -> doors.add(new Door("SERVLET", pattern.isEmpty() ? "/" : pattern))));
        Optional.ofNullable(type.getAnnotation(WebFilter.class))
            .ifPresent(filter -> doors.add(new Door("FILTER", type.getName())));
        Optional.ofNullable(type.getAnnotation(ServerEndpoint.class))
            .ifPresent(endpoint -> doors.add(new Door("SOCKET", endpoint.value())));
        Optional.ofNullable(type.getAnnotation(Path.class)).ifPresent(base -> resources(type, base.value(), doors));
        return doors;
    }

    private static void resources(Class<?> type, String base, List<Door> doors) {
        for (Method method : type.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    String own = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
                    doors.add(new Door(verb.value(), ("/api/" + base + "/" + own).replaceAll("/+", "/")
                        .replaceAll("/$", "")));
                }
            }
        }
    }

    private static List<Door> pages() {
        return files(PAGES, ".xhtml").stream()
            .map(file -> "/" + PAGES.relativize(file))
            .filter(path -> !path.startsWith("/WEB-INF/"))
            .map(path -> new Door("PAGE", path.replace(".xhtml", "")))
            .toList();
    }

    private static List<Door> declared() {
        List<Door> doors = new ArrayList<>();
        Matcher found = DECLARED.matcher(text(PAGES.resolve("WEB-INF/web.xml")));
        while (found.find()) {
            doors.add(new Door(found.group(1).toUpperCase(java.util.Locale.ROOT), found.group(2)));
        }
        return doors;
    }

    private static List<java.nio.file.Path> files(java.nio.file.Path folder, String ending) {
        try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Doors.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
