package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lobby.testing.EveryServer;
import lobby.testing.RawSocket;
import org.junit.jupiter.api.Test;

/** SEC-08: what Faces hands out are files of pages, wherever somebody asks it to look for them. */
@EveryServer
class ResourceWalkIT extends TrustTest {

    /** Payara mixes up requests now and then as lines end (payara/Payara#5432). What an address causes comes twice. */
    private static final String FAULT = "HTTP/1.1 500";

    @Test
    void nothing_but_files_of_pages_is_handed_out() {
        String door = cast().door(OLGA.login());
        for (String path : List.of("web.xml?ln=../WEB-INF", "web.xml?ln=..%2FWEB-INF", "web.xml?ln=%2e%2e/WEB-INF",
            "../WEB-INF/web.xml", "..%2f..%2fWEB-INF%2fweb.xml", "WEB-INF/web.xml", "%2fWEB-INF%2fweb.xml",
            "web.xml?loc=../WEB-INF", "web.xml?con=../WEB-INF", "web.xml?ln=/WEB-INF", "web.xml?ln=//WEB-INF",
            "web.xml?ln=..\\WEB-INF", "web.xml?ln=..%5CWEB-INF", "persistence.xml?ln=../META-INF",
            "words.properties?ln=../WEB-INF/classes", "words.properties?loc=en&ln=../classes", "booking.xhtml?ln=../..",
            "DoorKeeper.class?ln=../WEB-INF/classes/lobby/security/door",
            "staff.xhtml?ln=../WEB-INF/layout",
            "passwd?ln=../../../../../../etc",
            "passwd?ln=file:///etc", "passwd?ln=%00../etc", "V1.sql?ln=../db/migration",
            "dynamiccontent.properties.xhtml?ln=primefaces&v=15&pfdrid=x&pfdrt=sc",
            "jsf.js.xhtml?ln=jakarta.faces&stage=#{7777*7777}",
            "primefaces.properties?ln=primefaces", "web.xml?ln=../WEB-INF&v=../x")) {
            for (String ending : List.of("", ".xhtml")) {
                String asked = path.contains("?") ? path.replaceFirst("\\?", ending + "?") : path + ending;
                String answer = answer(asked, door);
                if (answer.startsWith(FAULT)) {
                    System.err.println("asked again for " + asked);
                    answer = answer(asked, door);
                }

                assertThat(answer).as(asked).matches("(?s)HTTP/1.1 (302|400|404) .*|HTTP/1.1 200 .*\r\n\r\n0?\\s*")
                    .doesNotContain("servlet-class",
                    "refusal.", "persistence-unit", "root:", "create table", "ui:composition", "Exception", "60481729");
            }
        }
        assertHealthy();
    }

    private String answer(String asked, String door) {
        return RawSocket.exchange(base(), """
            GET /jakarta.faces.resource/%s HTTP/1.1\r
            Host: %s\r
            Cookie: LOBBY_DOOR=%s\r
            Connection: close\r
            \r
            """.formatted(asked, base().getAuthority(), door));
    }

    /** What pages load of Faces and PrimeFaces is there, or the walk would prove nothing. */
    @Test
    void files_of_pages_are_handed_out() {
        anonymously().get("/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces").require(200);
    }
}
