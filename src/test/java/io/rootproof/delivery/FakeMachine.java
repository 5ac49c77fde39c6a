package io.rootproof.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder that looks to {@code mvnw} like a whole machine: its own PATH, home, JDKs and Maven distribution. */
final class FakeMachine {
    private static final String DISTRIBUTION = "apache-maven-3.9.11";

    private final Path root;
    private final Path commands;
    private final Path distribution;
    private final Map<String, String> environment = new TreeMap<>();

    record Outcome(int exitCode, String output) {}

    FakeMachine(Path root) throws Exception {
        this.root = root;
        commands = Files.createDirectories(root.resolve("commands"));
        Files.createDirectories(root.resolve("jdks"));
        offerTools("sed", "sort", "head", "cut", "uname", "dirname", "basename", "tr", "mkdir", "mktemp");
        offerTools("rm", "mv", "cp", "cat", "chmod", "ls", "sha256sum", "shasum");
        distribution = zipOf(DISTRIBUTION + "/bin/mvn", "#!/bin/sh\necho \"maven on $JAVA_HOME with $*\"\n");
        Path project = Files.createDirectories(root.resolve("project/.mvn/wrapper"));
        checksum(sha256(distribution), project);
        Files.copy(Path.of("mvnw"), root.resolve("project/mvnw"));
        environment.put("PATH", commands.toString());
        environment.put("HOME", root.resolve("home").toString());
        environment.put("TMPDIR", Files.createDirectories(root.resolve("tmp")).toString());
        environment.put("MVNW_JDK_FOLDERS", root.resolve("jdks").toString());
    }

    FakeMachine with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    FakeMachine distributionChecksumIs(String sha256) throws IOException {
        checksum(sha256, root.resolve("project/.mvn/wrapper"));
        return this;
    }

    FakeMachine archiveAnswers() throws IOException {
        command("wget", "while [ $# -gt 1 ]; do [ \"$1\" != -O ] || cp " + distribution + " \"$2\"; shift; done");
        return this;
    }

    FakeMachine archiveIsOutOfReach() throws IOException {
        command("wget", "exit 4");
        return this;
    }

    FakeMachine hasMavenWithRepositories() throws IOException {
        command(
                "mvn",
                "echo \"fallback on ${JAVA_HOME:-no JAVA_HOME} in $PWD\"\nfor a; do case \"$a\" in -DoutputDirectory=*) cp "
                        + distribution + " \"${a#*=}/" + DISTRIBUTION + "-bin.zip\";; esac; done");
        return this;
    }

    Path jdk(String name, String version) throws IOException {
        return jdkIn(root.resolve("jdks"), name, version);
    }

    Path jdkElsewhere(String name, String version) throws IOException {
        return jdkIn(root.resolve("elsewhere"), name, version);
    }

    Path jreWithoutCompiler(String name, String version) throws IOException {
        Path jre = jdk(name, version);
        Files.delete(jre.resolve("bin/javac"));
        return jre;
    }

    Outcome mvnw(String... arguments) throws Exception {
        List<String> line =
                new ArrayList<>(List.of("/bin/sh", root.resolve("project/mvnw").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path log = Files.createTempFile(root, "mvnw", ".log");
        Process process = builder.redirectOutput(log.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("mvnw hangs; it said: " + Files.readString(log));
        }
        return new Outcome(process.exitValue(), Files.readString(log));
    }

    boolean distributionIsInstalled() {
        String[] installed =
                root.resolve("home/.m2/wrapper/dists/" + DISTRIBUTION).toFile().list();
        return installed != null && installed.length > 0;
    }

    private Path jdkIn(Path folder, String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "exit 1");
        script(home.resolve("bin/javac"), "exit 1");
        // unpacking is the one thing that is asked of the JDK that was found
        script(home.resolve("bin/jar"), "exec '" + Path.of(System.getProperty("java.home"), "bin", "jar") + "' \"$@\"");
        return home;
    }

    private void checksum(String sha256, Path wrapper) throws IOException {
        Files.writeString(wrapper.resolve("maven-wrapper.properties"), """
                distributionUrl=https://archive.invalid/%s-bin.zip
                distributionSha256Sum=%s
                """.formatted(DISTRIBUTION, sha256));
    }

    private void command(String name, String body) throws IOException {
        script(commands.resolve(name), body);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private void offerTools(String... names) throws IOException {
        for (String name : names) {
            for (String folder : List.of("/usr/bin", "/bin")) {
                Path tool = Path.of(folder, name);
                if (Files.exists(tool) && !Files.exists(commands.resolve(name))) {
                    script(commands.resolve(name), "exec " + tool + " \"$@\"");
                }
            }
        }
    }

    private Path zipOf(String entry, String content) throws IOException {
        Path zip = root.resolve("distribution.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            zipped.putNextEntry(new ZipEntry(entry));
            zipped.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
