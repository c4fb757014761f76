package lobby.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Payara Micro: one jar, told what to do by a file of commands and by its arguments. */
final class PayaraMicro implements ServerProduct {

    static final String NAME = "payara-micro";

    private static final String DATABASE = "database.properties";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String contextRoot() {
        return "/";
    }

    @Override
    public void tell(Path folder, int port, LocalDatabase database) throws IOException {
        PreBoot.write(folder.resolve(DATABASE), database);
    }

    @Override
    public List<String> arguments(ServerPlan plan) {
        return List.of("-jar", ServerProduct.brought("payara-micro.jar").toString(), "--nocluster",
            "--disablephonehome", "--addlibs", ServerProduct.brought("postgresql.jar").toString(),
            "--prebootcommandfile", PreBoot.COMMANDS.toString(),
            "--systemproperties", plan.folder().resolve(DATABASE).toString(),
            "--deploy", plan.war().toString(), "--contextroot", plan.contextRoot(),
            "--port", String.valueOf(plan.port()));
    }
}
