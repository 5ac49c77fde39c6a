package io.rootproof.notification;

import io.rootproof.identity.KnownPerson;
import io.rootproof.identity.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the mail addresses of those whom a message concerns. */
@ApplicationScoped
class Recipients {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,255}");

    private final People people;

    Recipients(People people) {
        this.people = people;
    }

    /**
     * @param recipient user names or addresses with commas between; a team that is neither has no address
     */
    List<String> addresses(@Nullable String recipient) {
        if (recipient == null) {
            return List.of();
        }
        return Arrays.stream(recipient.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::address)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Somebody who may not log in any more gets no mail either. */
    private Optional<String> address(String name) {
        if (isAddress(name)) {
            return Optional.of(name);
        }
        return people.find(name)
                .filter(KnownPerson::isEnabled)
                .map(KnownPerson::email)
                .filter(Recipients::isAddress);
    }
}
