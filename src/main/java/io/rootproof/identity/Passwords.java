package io.rootproof.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hashes passwords, and takes the same time for somebody who does not exist. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 12;
    /** bcrypt looks no further; a longer password would silently be weaker than it looks. */
    static final int LONGEST_BYTES = 72;

    private final int cost;
    private final String nobody;

    Passwords(LoginConfig config) {
        this.cost = config.bcryptCost();
        this.nobody = hash("a password that nobody has");
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /**
     * @param hash null for an unknown name: the work is done all the same, and the answer is false
     */
    boolean matches(String password, @Nullable String hash) {
        boolean equal = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES
                & BcryptUtil.matches(password, hash == null ? nobody : hash);
        return equal && hash != null;
    }

    /** What is wrong with a new password, as a sentence; empty if nothing. */
    static Optional<String> objection(String password, String username) {
        if (password.length() < SHORTEST) {
            return Optional.of(words().passwordTooShort(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(words().passwordTooLong(LONGEST_BYTES));
        }
        if (password.equalsIgnoreCase(username) || password.chars().distinct().count() < 5) {
            return Optional.of(words().passwordTooEasy());
        }
        return Optional.empty();
    }

    private static IdentityMessages words() {
        return Words.of(IdentityMessages.class);
    }
}
