package io.rootproof.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, which can be stopped as the kernel or a power cut stops it. */
public final class Node implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final String ADMIN = "ada";
    private static final String PASSWORD = "a password of some length";

    private final Process process;
    private final Path log;
    private int port;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Begins one, and waits until it answers. */
    public static Node start(Path jar, Path folder, Map<String, String> settings) throws IOException {
        Path log = Files.createTempFile(folder, "node", ".log");
        List<String> options = new ArrayList<>(List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=0",
                "-Drootproof.bootstrap-admin.username=" + ADMIN,
                "-Drootproof.bootstrap-admin.password=" + PASSWORD));
        settings.forEach((name, value) -> options.add("-D" + name + "=" + value));
        Process process = Packaged.java(options, List.of("-jar", jar.toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Node node = new Node(process, log);
        node.port = Eventually.there(node::listening);
        return node;
    }

    private Optional<Integer> listening() {
        Matcher found = LISTENING.matcher(log());
        if (!process.isAlive()) {
            throw new AssertionError("The node ended:\n" + log());
        }
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /** A request by its administrator. */
    public RequestSpecification admin() {
        return RestAssured.given()
                .baseUri("http://127.0.0.1")
                .port(port)
                .auth()
                .preemptive()
                .basic(ADMIN, PASSWORD);
    }

    /** Waits until it writes something into its log. */
    public void awaitLog(String text) {
        try {
            Eventually.so(() -> log().contains(text));
        } catch (AssertionError never) {
            throw new AssertionError("Not in the log: " + text + "\n" + log(), never);
        }
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Holds it as a machine that hangs: it neither works nor says that it still lives. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                        .start()
                        .waitFor()
                != 0) {
            throw new IOException("The signal " + name + " could not be sent");
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
    }
}
