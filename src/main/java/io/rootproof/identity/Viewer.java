package io.rootproof.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is looking, as templates ask it: {@code cdi:viewer.mayCollect}. Endpoints declare roles; this only hides. */
@ApplicationScoped
@Named("viewer")
public class Viewer {

    private final CurrentIdentityAssociation association;

    Viewer(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** False for somebody who is not logged in. */
    public boolean isKnown() {
        return !identity().isAnonymous();
    }

    /** The user name, as the audit log and tickets record it. */
    public String getUsername() {
        return identity().getPrincipal().getName();
    }

    /** The display name. */
    public String getName() {
        String name = identity().getAttribute(DISPLAY_NAME);
        return name == null ? getUsername() : name;
    }

    public Optional<Role> getRole() {
        return Optional.ofNullable(identity().getAttribute(ROLE));
    }

    public String getRoleName() {
        return getRole().map(Words.of(IdentityMessages.class)::role).orElse("");
    }

    public boolean isMayManagePeople() {
        return has(Roles.ADMIN);
    }

    public boolean isMaySeeSettings() {
        return has(Roles.ADMIN);
    }

    public boolean isMayReadAuditLog() {
        return has(Roles.ADMIN) || has(Roles.CONTROL_OWNER) || has(Roles.AUDITOR);
    }

    /** Messages to people and programs, and sending them again. */
    public boolean isMaySeeNotifications() {
        return has(Roles.ADMIN) || has(Roles.CONTROL_OWNER);
    }

    /** Collect now, import. */
    public boolean isMayCollect() {
        return has(Roles.ANALYST);
    }

    /** Comment, assign, claim a fix, cancel. */
    public boolean isMayWorkTickets() {
        return has(Roles.ANALYST);
    }

    /** Put an account in scope, or take it out. */
    public boolean isMayChangeScope() {
        return has(Roles.ADMIN) || has(Roles.CONTROL_OWNER);
    }

    /** Say who looks after an account, and take a new one over. */
    public boolean isMayChangeOwner() {
        return has(Roles.ADMIN) || has(Roles.CONTROL_OWNER) || has(Roles.ANALYST);
    }

    /** Ask for an exception. */
    public boolean isMayAskForExceptions() {
        return has(Roles.ANALYST) || has(Roles.CONTROL_OWNER);
    }

    /** Decide on somebody else's request for an exception. */
    public boolean isMayDecideOnExceptions() {
        return has(Roles.CONTROL_OWNER);
    }

    /** Make new versions of the control card. */
    public boolean isMayEditCard() {
        return has(Roles.CONTROL_OWNER);
    }

    public boolean isMayMakeBundles() {
        return has(Roles.ANALYST) || has(Roles.CONTROL_OWNER);
    }

    /** Sign a review of the control. */
    public boolean isMaySignReviews() {
        return has(Roles.CONTROL_OWNER);
    }

    /** Make audit periods, give them to auditors, keep and close them. */
    public boolean isMayKeepPeriods() {
        return has(Roles.ADMIN) || has(Roles.CONTROL_OWNER);
    }

    /** Freeze an answer for an audit period. */
    public boolean isMayTakeSamples() {
        return has(Roles.AUDITOR) || has(Roles.CONTROL_OWNER) || has(Roles.ANALYST);
    }

    /** Whoever sees every audit period. */
    public boolean isStaff() {
        return has(Roles.ADMIN) || has(Roles.CONTROL_OWNER) || has(Roles.ANALYST);
    }

    /** Make a checkpoint of the log now, send one again. */
    public boolean isMayMakeCheckpoints() {
        return has(Roles.ADMIN) || has(Roles.CONTROL_OWNER);
    }

    /** Whether a member of staff looks as an auditor does. */
    public boolean isPreviewing() {
        return previewed(identity()) != null;
    }

    /** Whether somebody reads only what audit periods allow. A token of staff reads what staff read. */
    public static boolean isLimited(SecurityIdentity person) {
        return Boolean.TRUE.equals(person.getAttribute(LIMITED));
    }

    /** The audit period that a member of staff previews; null if none. */
    public static @Nullable Long previewed(SecurityIdentity person) {
        return person.getAttribute(PREVIEWED);
    }

    private boolean has(String role) {
        return identity().hasRole(role);
    }

    private SecurityIdentity identity() {
        return association.getIdentity();
    }

    static final String DISPLAY_NAME = "rootproof.display-name";
    static final String LIMITED = "rootproof.limited";
    static final String PREVIEWED = "rootproof.previewed-period";
    static final String ROLE = "rootproof.role";
}
