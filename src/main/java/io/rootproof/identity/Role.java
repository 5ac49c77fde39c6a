package io.rootproof.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one role that a person or a token has. */
public enum Role {
    ADMIN(Roles.ADMIN, "Admin", Set.of(Roles.ADMIN, Roles.ANALYST, Roles.EVENT_SENDER, Roles.READER)),
    CONTROL_OWNER(Roles.CONTROL_OWNER, "Control owner", Set.of(Roles.CONTROL_OWNER, Roles.READER)),
    ANALYST(Roles.ANALYST, "Analyst", Set.of(Roles.ANALYST, Roles.EVENT_SENDER, Roles.READER)),
    AUDITOR(Roles.AUDITOR, "Auditor", Set.of(Roles.AUDITOR, Roles.READER)),
    /** Of tokens only: what another system needs to hand in events. It can read nothing. */
    EVENT_SENDER(Roles.EVENT_SENDER, "Event sender", Set.of(Roles.EVENT_SENDER));

    private final String text;
    private final String label;
    private final Set<String> grants;

    Role(String text, String label, Set<String> grants) {
        this.text = text;
        this.label = label;
        this.grants = grants;
    }

    /** The name in the API, in settings and in {@link Roles}. */
    public String text() {
        return text;
    }

    /** The name on pages. */
    public String label() {
        return label;
    }

    /** The names that {@code @RolesAllowed} finds for somebody of this role. */
    public Set<String> grants() {
        return grants;
    }

    /** True if whoever has this role may also do everything that the other role may. */
    public boolean covers(Role other) {
        return grants.containsAll(other.grants) || (other == AUDITOR && isForPeople());
    }

    /** Whether a person can have it; the others are for tokens. */
    public boolean isForPeople() {
        return this != EVENT_SENDER;
    }

    /** The roles that a person can have. */
    public static List<Role> ofPeople() {
        return Arrays.stream(values()).filter(Role::isForPeople).toList();
    }

    /** The roles that a token of somebody with this role may have. */
    public List<Role> covered() {
        return Arrays.stream(values()).filter(this::covers).toList();
    }

    /** Reads {@link #text()}. */
    public static Optional<Role> ofText(String text) {
        return Arrays.stream(values()).filter(role -> role.text.equals(text)).findFirst();
    }
}
