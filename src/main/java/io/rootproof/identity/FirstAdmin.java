package io.rootproof.identity;

import io.quarkus.runtime.StartupEvent;
import io.rootproof.web.DemoMode;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the first admin from {@code rootproof.bootstrap-admin.*} where there is none, and says what is missing where it
 * cannot. There are no default users: an installation that nobody set up lets nobody in.
 */
@ApplicationScoped
class FirstAdmin {

    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);

    private final People people;
    private final DemoMode demo;
    private final Optional<String> username;
    private final Optional<String> password;
    private final Optional<String> passwordFile;

    FirstAdmin(
            People people,
            DemoMode demo,
            @ConfigProperty(name = "rootproof.bootstrap-admin.username") Optional<String> username,
            @ConfigProperty(name = "rootproof.bootstrap-admin.password") Optional<String> password,
            @ConfigProperty(name = "rootproof.bootstrap-admin.password-file") Optional<String> passwordFile) {
        this.people = people;
        this.demo = demo;
        this.username = username;
        this.password = password;
        this.passwordFile = passwordFile;
    }

    void atStart(@Observes StartupEvent started) {
        make();
        if (!demo.isOn()) {
            missing().ifPresent(LOG::warn);
        }
    }

    /** Makes the admin if there is none and the settings are complete and good. */
    @Transactional
    void make() {
        if (people.hasAdmin() || objection().isPresent()) {
            return;
        }
        String name = Login.normalized(username.orElseThrow());
        if (!people.ensure(name, name, null, Role.ADMIN, secret().orElseThrow())) {
            LOG.warnf("%s exists already but is no admin who can log in; choose another name", name);
        }
    }

    /** What keeps everybody out, and what to set; empty if there is an admin. */
    @Transactional
    Optional<String> missing() {
        if (people.hasAdmin()) {
            return Optional.empty();
        }
        return Optional.of(words().noAdmin() + " " + objection().orElseGet(words()::bootstrapNameTaken));
    }

    private Optional<String> objection() {
        if (username.isEmpty()) {
            return Optional.of(words().bootstrapNothing());
        }
        if (password.isEmpty() && passwordFile.isEmpty()) {
            return Optional.of(words().bootstrapNoPassword());
        }
        Optional<String> secret = secret();
        if (secret.isEmpty()) {
            return Optional.of(words().bootstrapFileUnreadable());
        }
        NewPerson wanted = NewPerson.typed(username.get(), null, null, Roles.ADMIN, secret.get());
        Map<String, String> errors = wanted.check();
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(errors.entrySet().stream()
                        .map(e -> words().bootstrapBad(e.getKey(), e.getValue()))
                        .collect(Collectors.joining(" ")));
    }

    private Optional<String> secret() {
        if (password.isPresent() || passwordFile.isEmpty()) {
            return password;
        }
        try {
            return Optional.of(Files.readString(Path.of(passwordFile.get())).strip());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static IdentityMessages words() {
        return Words.of(IdentityMessages.class);
    }
}
