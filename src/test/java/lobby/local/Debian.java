package lobby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Debian's packages, for what tests need of a machine: installed by those who may do that. */
public final class Debian {

    /** @return whether it is installed now; not where nobody may do that */
    public static boolean install(String packageName) {
        boolean allowed = "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        return allowed && runs("apt-get", "update")
            && runs("apt-get", "install", "--yes", "--no-install-recommends", packageName);
    }

    private static boolean runs(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Debian() {
    }
}
