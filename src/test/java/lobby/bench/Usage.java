package lobby.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;

/** What the server and its database take of the machine, as the kernel and the JVM count it. */
record Usage(LocalServer server, LocalDatabase database) {

    private static final int TICKS_A_SECOND = 100;
    private static final Pattern TOTAL = Pattern.compile("^Total +\\d+ +(\\d+)", Pattern.MULTILINE);

    /** Seconds of CPU so far, of both; processes of the database that ended are counted with it. */
    double cpuSeconds() throws IOException {
        long ticks = ticks(server.pid(), 2) + ticks(database.pid(), 4);
        ProcessHandle postmaster = ProcessHandle.of(database.pid()).orElseThrow();
        for (ProcessHandle child : postmaster.children().toList()) {
            ticks += ticks(child.pid(), 2);
        }
        return (double) ticks / TICKS_A_SECOND;
    }

    /** Megabytes of the server that are in memory. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .findFirst().orElse(0);
    }

    /** Bytes of the heap that are in use once all that is not has been collected. */
    long liveHeap() throws IOException, InterruptedException {
        Process count = new ProcessBuilder("jcmd", String.valueOf(server.pid()), "GC.class_histogram").start();
        Matcher total = TOTAL.matcher(new String(count.getInputStream().readAllBytes()));
        count.waitFor();
        return total.find() ? Long.parseLong(total.group(1)) : 0;
    }

    /** @param fields 2 for its own time, 4 for that of children that ended, too */
    private static long ticks(long pid, int fields) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            List<String> after = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return after.subList(11, 11 + fields).stream().mapToLong(Long::parseLong).sum();
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
