package io.rootproof.testing;

import io.quarkus.bootstrap.app.AugmentResult;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application as it is delivered, made from the classes that are tested: for processes of its own. */
public final class Packaged {

    private Packaged() {}

    /** Makes it for PostgreSQL, in a process of its own, since what it is made for is fixed when it is made. */
    public static Path forPostgres(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("packaging.log");
        Process packaging = java(
                        List.of(
                                "-Dquarkus.datasource.db-kind=postgresql",
                                "-Dquarkus.package.jar.type=fast-jar",
                                "-Dmaven.home=" + System.getProperty("maven.home", ""),
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))),
                        List.of(Packaged.class.getName(), folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Path jar = folder.resolve("quarkus-app/quarkus-run.jar");
        if (!packaging.waitFor(5, TimeUnit.MINUTES) || packaging.exitValue() != 0 || !Files.exists(jar)) {
            packaging.destroyForcibly();
            throw new IOException("The application could not be packaged: " + Files.readString(log));
        }
        return jar;
    }

    /** A virtual machine that begins fast. */
    static ProcessBuilder java(List<String> options, List<String> program) {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(options);
        command.addAll(program);
        return new ProcessBuilder(command);
    }

    /**
     * @param arguments where to put it
     */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of("").toAbsolutePath();
        try (CuratedApplication application = QuarkusBootstrap.builder()
                .setApplicationRoot(root.resolve("target/classes"))
                .setProjectRoot(root)
                .setTargetDirectory(Path.of(arguments[0]))
                .setBaseName("rootproof")
                .setBaseClassLoader(Packaged.class.getClassLoader())
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setLocalProjectDiscovery(true)
                .setOffline(true)
                .build()
                .bootstrap()) {
            AugmentResult made = application.createAugmentor().createProductionApplication();
            System.out.println("Packaged as " + made.getJar().getPath());
        }
    }
}
