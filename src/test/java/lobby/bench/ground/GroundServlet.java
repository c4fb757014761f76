package lobby.bench.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The barest way to send there is: one insert, one push. For benchmarks only. */
@WebServlet({"/send", "/api/health/ready"})
public class GroundServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String INSERT = "insert into ground.message (addressee, text) values (?, ?)";

    @Resource(name = "jdbc/lobby")
    private transient DataSource database;

    /** Asked by whoever waits for the start. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_OK);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = new String(request.getInputStream().readAllBytes(), UTF_8);
        String to = request.getParameter("to");
        try (Connection connection = database.getConnection();
             PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, to);
            insert.setString(2, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        GroundLine.tell(to, text);
        response.setStatus(HttpServletResponse.SC_CREATED);
    }
}
