package lobby.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bookings", "/bookings.xhtml", "/my/home", "/settings/staff", "/api", "/api/me",
        "/api/session/ping", "/api/sessions", "/api/metrics", "/push", "/resources/js/api.js", "/sign-in/x",
        "/sign-inx", "/assets", "/assetsx/", "/errors", "/WEB-INF/web.xml", "/residents.csv", "/nothing-here",
            "/api/openapi.yaml.bak"})
    void is_closed_unless_it_is_named(String path) {
        assertThat(new Path(path).isForEverybody() || new Path(path).isForNobody()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in.xhtml", "/sign-out", "/activate", "/api/session", "/error/fault"})
    void is_open_to_everybody_who_has_to_get_in(String path) {
        assertThat(new Path(path).isForEverybody()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/me", "/push"})
    void is_answered_with_a_problem_where_machines_ask(String path) {
        assertThat(new Path(path).isForMachines()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apiary", "/pushy", "/bookings"})
    void is_answered_with_the_sign_in_page_where_people_ask(String path) {
        assertThat(new Path(path).isForMachines()).isFalse();
    }
}
