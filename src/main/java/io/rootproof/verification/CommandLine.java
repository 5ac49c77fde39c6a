package io.rootproof.verification;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.rootproof.time.MachineClock;
import java.util.Arrays;

/**
 * Where the process begins. {@code verify FILE} checks a bundle and ends, without a database and without starting the
 * application; anything else starts the application.
 */
@QuarkusMain
public class CommandLine {

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("verify")) {
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(VerifyCommand.run(rest, System.out, System.err, MachineClock.utc()));
        }
        Quarkus.run(arguments);
    }
}
