package io.rootproof.identity;

import io.rootproof.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody to be added, as typed into the form. */
record NewPerson(
        String username, String displayName, @Nullable String email, Role role, String password) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,99}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    static NewPerson typed(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String role,
            @Nullable String password) {
        String name = Login.normalized(text(username));
        return new NewPerson(
                name,
                text(displayName).isBlank() ? name : text(displayName).strip(),
                text(email).isBlank() ? null : text(email).strip(),
                Role.ofText(text(role)).filter(Role::isForPeople).orElse(Role.AUDITOR),
                text(password));
    }

    /** What is wrong, a sentence by field; empty if nothing. */
    Map<String, String> check() {
        IdentityMessages words = Words.of(IdentityMessages.class);
        Map<String, String> errors = new LinkedHashMap<>();
        if (!USERNAME.matcher(username).matches()) {
            errors.put("username", words.badUsername());
        }
        if (displayName.length() > 200 || displayName.chars().anyMatch(Character::isISOControl)) {
            errors.put("displayName", words.badDisplayName());
        }
        if (email != null && (email.length() > 320 || !EMAIL.matcher(email).matches())) {
            errors.put("email", words.badEmail());
        }
        Optional<String> objection = Passwords.objection(password, username);
        objection.ifPresent(text -> errors.put("password", text));
        return errors;
    }

    /** Least length of the password. */
    public int shortest() {
        return Passwords.SHORTEST;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
