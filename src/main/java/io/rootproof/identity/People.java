package io.rootproof.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everybody who may log in. Each change is in the audit log and ends the sessions that it should end. */
@ApplicationScoped
public class People {

    private final EntityManager entities;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    People(EntityManager entities, Passwords passwords, Sessions sessions, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person of that user name, enabled or not. */
    @Transactional
    public Optional<KnownPerson> find(String username) {
        return named(Login.normalized(username)).map(KnownPerson::of);
    }

    /** Those who may log in and write, for choosing an owner; by user name. */
    @Transactional
    public List<KnownPerson> workers() {
        return entities.createQuery(
                        "from Person where disabledAt is null and role <> :auditor order by username", Person.class)
                .setParameter("auditor", Role.AUDITOR)
                .setMaxResults(500)
                .getResultStream()
                .map(KnownPerson::of)
                .toList();
    }

    /** Those who may log in in a role, by user name. */
    @Transactional
    public List<KnownPerson> of(Role role) {
        return entities.createQuery(
                        "from Person where disabledAt is null and role = :role order by username", Person.class)
                .setParameter("role", role)
                .setMaxResults(500)
                .getResultStream()
                .map(KnownPerson::of)
                .toList();
    }

    /** A page of those that the filter lets through; few enough everywhere to be read by page number. */
    @Transactional
    ListAnswer<KnownPerson> list(Conditions filter, PeopleOrder order, PageRequest page) {
        long count = filter.bind(entities.createQuery("select count(*) from Person p" + filter.text(), Long.class))
                .getSingleResult();
        return ListAnswer.of(part(filter, order, page.offset(), page.size()), page, BoundedCount.of(count), null);
    }

    /** Gives everybody whom the filter lets through. */
    void each(Conditions filter, PeopleOrder order, Consumer<KnownPerson> use) {
        List<KnownPerson> part;
        int read = 0;
        do {
            int from = read;
            part = QuarkusTransaction.requiringNew().call(() -> part(filter, order, from, PageRequest.LARGEST));
            part.forEach(use);
            read += part.size();
        } while (part.size() == PageRequest.LARGEST);
    }

    private List<KnownPerson> part(Conditions filter, PeopleOrder order, int offset, int most) {
        return filter.bind(
                        entities.createQuery("select p from Person p" + filter.text() + order.orderBy(), Person.class))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultStream()
                .map(KnownPerson::of)
                .toList();
    }

    /**
     * Makes a person if there is none of that name, and leaves an existing one alone. Takes any password: the demo's is
     * short and published.
     *
     * @return true if the person was made
     */
    @Transactional
    public boolean ensure(String username, String displayName, @Nullable String email, Role role, String password) {
        if (named(username).isPresent()) {
            return false;
        }
        store(username, displayName, email, role, password);
        return true;
    }

    /** Adds a person whose input {@link NewPerson#check()} found nothing wrong with. */
    @Transactional
    void add(NewPerson wanted) {
        if (named(wanted.username()).isPresent()) {
            throw ProblemException.conflict(words().exists(wanted.username()));
        }
        store(wanted.username(), wanted.displayName(), wanted.email(), wanted.role(), wanted.password());
    }

    @Transactional
    void changeRole(String username, Role role) {
        Person person = required(username);
        if (person.role == Role.ADMIN && role != Role.ADMIN) {
            refuseLastAdmin(person);
        }
        audit.record(
                "person.role-changed", "person/" + username, "From " + person.role.text() + " to " + role.text() + ".");
        person.role = role;
    }

    @Transactional
    void disable(String username) {
        Person person = required(username);
        if (person.role == Role.ADMIN) {
            refuseLastAdmin(person);
        }
        person.disabledAt = clock.instant();
        sessions.closeAll(person);
        audit.record("person.disabled", "person/" + username, "Sessions ended; tokens no longer work.");
    }

    @Transactional
    void enable(String username) {
        required(username).disabledAt = null;
        audit.record("person.enabled", "person/" + username, "May log in again.");
    }

    /** Sets a new password and ends every session of that person. */
    @Transactional
    void setPassword(String username, String password) {
        Passwords.objection(password, username).ifPresent(objection -> {
            throw ProblemException.unprocessable(objection);
        });
        Person person = required(username);
        person.passwordHash = passwords.hash(password);
        sessions.closeAll(person);
        audit.record("person.password-set", "person/" + username, "Sessions ended.");
    }

    /** True if somebody can log in who may add the others. */
    @Transactional
    public boolean hasAdmin() {
        return enabledAdmins() > 0;
    }

    private void store(String username, String displayName, @Nullable String email, Role role, String password) {
        Person person = new Person();
        person.username = username;
        person.displayName = displayName;
        person.email = email;
        person.role = role;
        person.passwordHash = passwords.hash(password);
        person.createdAt = clock.instant();
        entities.persist(person);
        audit.record("person.added", "person/" + username, displayName + ", role " + role.text() + ".");
    }

    private void refuseLastAdmin(Person person) {
        if (person.isEnabled() && enabledAdmins() == 1) {
            throw ProblemException.conflict(words().lastAdmin());
        }
    }

    private long enabledAdmins() {
        return entities.createQuery(
                        "select count(*) from Person where role = :admin and disabledAt is null", Long.class)
                .setParameter("admin", Role.ADMIN)
                .getSingleResult();
    }

    private Person required(String username) {
        return named(username).orElseThrow(() -> ProblemException.notFound(words().nobody()));
    }

    private Optional<Person> named(String username) {
        return entities.createQuery("from Person where username = :username", Person.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    private static IdentityMessages words() {
        return Words.of(IdentityMessages.class);
    }
}
