package lobby.bench.ground;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The ground as an application of its own, to be measured beside the product on the same server. */
public final class GroundWar {

    private static final String WEB = """
        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
            <resource-ref><res-ref-name>jdbc/lobby</res-ref-name><res-type>javax.sql.DataSource</res-type></resource-ref>
        </web-app>
        """;
    private static final String GLASSFISH = """
        <glassfish-web-app>
            <resource-ref><res-ref-name>jdbc/lobby</res-ref-name><jndi-name>jdbc/lobby</jndi-name></resource-ref>
        </glassfish-web-app>
        """;

    private static final String JBOSS = """
        <jboss-web>
            <resource-ref><res-ref-name>jdbc/lobby</res-ref-name><jndi-name>java:/jdbc/lobby</jndi-name></resource-ref>
        </jboss-web>
        """;

    public static Path write(Path file) {
        ShrinkWrap.create(WebArchive.class, "ground.war")
            .addClasses(GroundLine.class, GroundServlet.class)
            .setWebXML(new StringAsset(WEB))
            .addAsWebInfResource(new StringAsset(GLASSFISH), "glassfish-web.xml")
            .addAsWebInfResource(new StringAsset(JBOSS), "jboss-web.xml")
            .as(ZipExporter.class)
            .exportTo(file.toFile(), true);
        return file;
    }

    private GroundWar() {
    }
}
