package io.rootproof.verification;

import io.rootproof.signing.UnusableKeyException;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;

/** Checks a bundle for somebody at a terminal. */
final class VerifyCommand {

    private static final int VALID = 0;
    private static final int NOT_VALID = 1;
    private static final int NOT_RUN = 2;

    private static final String HELP = """
            Usage: java -jar quarkus-run.jar verify [OPTIONS] FILE...

            Checks a sealed bundle: bundle.zip (all of its parts), an unpacked folder, or report.pdf alone.
            Needs no database and no network, starts no server, writes only temporary files.

              --trust FILE     certificates (PEM) that you trust to sign bundles, had from somewhere else
                               than the bundle: roots, or the signer's own; may be given several times
              --tsa FILE       root certificates (PEM) of the timestamp authorities that you trust
              --log-key KEY    the log's public key, one line name+id+key, or a file that holds it
              --earlier FILE   an earlier bundle, or its log/checkpoint: is this log its continuation?
              --help           this text

            Without --trust, --tsa and --log-key nobody is known: what was changed after sealing is still found,
            but a bundle that somebody else made and sealed is only told by its UNKNOWN SIGNER.

            Ends with 0 if no check failed, 1 if one did, 2 if it could not be run.
            """;

    private VerifyCommand() {}

    static int run(String[] arguments, PrintStream out, PrintStream err, Clock clock) {
        try {
            VerifyOptions options = VerifyOptions.read(arguments);
            if (options.isHelp()) {
                out.print(HELP);
                return VALID;
            }
            Verification done = new BundleVerifier(options.pinned(), Limits.generous(), clock.instant())
                    .verify(options.files(), options.earlier());
            tell(done, out);
            return done.valid() ? VALID : NOT_VALID;
        } catch (UnusableKeyException wrong) {
            err.println(wrong.getMessage());
            err.println();
            err.print(HELP);
            return NOT_RUN;
        } catch (IOException failed) {
            err.println("The check could not be run: " + failed.getMessage());
            return NOT_RUN;
        }
    }

    private static void tell(Verification done, PrintStream out) {
        for (Check check : done.checks()) {
            out.printf("%-8s%-20s%s%n", check.outcome(), check.name().wire(), printable(check.detail()));
        }
        out.println();
        out.println(done.valid() ? "VALID: no check failed." : "NOT VALID: see what failed above.");
        if (done.check(CheckName.ARCHIVE).outcome() == Outcome.FAIL) {
            return;
        }
        switch (done.trust()) {
            case PINNED -> out.println("Signed under a certificate that you gave.");
            case DEMO -> out.println("DEMO: signed with a key for demonstration. It proves nothing about anybody.");
            case UNKNOWN_SIGNER ->
                out.println("UNKNOWN SIGNER: compare the certificate's fingerprint with one had from elsewhere.");
        }
        switch (done.timestamp()) {
            case TRUSTED -> out.println("Timestamped by an authority that you trust.");
            case TEST -> out.println("TEST: the timestamp is a test authority's and proves no time.");
            case PENDING -> out.println("TIMESTAMP PENDING: ask for the copy that was sealed later.");
            case NONE -> out.println("NOT TIMESTAMPED: nothing believable says when it was sealed.");
        }
    }

    /** Nothing that a file says may write to the terminal. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.appendCodePoint(Character.isISOControl(c) || !Character.isDefined(c) ? '?' : c));
        return out.toString();
    }
}
