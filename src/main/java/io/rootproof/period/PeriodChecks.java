package io.rootproof.period;

import io.rootproof.identity.KnownPerson;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is wrong with an audit period that somebody wants, all at once, before anything is stored. */
@ApplicationScoped
class PeriodChecks {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_UNITS = 200;
    private static final int MOST_ACCOUNTS = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final EntityManager entities;
    private final People people;

    PeriodChecks(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    /**
     * @throws ProblemException 422 with every field that cannot be used; 409 if only the name is taken
     */
    void check(NewAuditPeriod wanted) {
        List<Violation> wrong = new ArrayList<>();
        name(wanted.name(), wrong);
        days(wanted, wrong);
        if (wanted.scope() == PeriodScope.UNITS) {
            units(wanted.units(), wrong);
        } else if (wanted.scope() == PeriodScope.ACCOUNTS) {
            accounts(wanted.accounts(), wrong);
        }
        for (String auditor : wanted.auditors()) {
            whyNotAuditor(auditor).ifPresent(why -> wrong.add(new Violation("auditors", why)));
        }
        if (!wrong.isEmpty()) {
            throw refusal(wrong);
        }
        if (isTaken(wanted.name())) {
            throw ProblemException.conflict(words().nameTaken(wanted.name()));
        }
    }

    /**
     * The person, who may audit.
     *
     * @throws ProblemException 422 if nobody of that name can log in, or it is no auditor
     */
    String auditor(String username) {
        whyNotAuditor(username).ifPresent(why -> {
            throw refusal(List.of(new Violation("auditor", why)));
        });
        return people.find(username).orElseThrow().username();
    }

    /** The name as it is stored, of somebody who {@link #check} let through. */
    String stored(String auditor) {
        return people.find(auditor).orElseThrow().username();
    }

    /**
     * @throws ProblemException 422 if there is none
     */
    static String reason(String given) {
        String reason = given.strip();
        if (reason.isEmpty()) {
            throw refusal(List.of(new Violation("reason", words().noReason())));
        }
        if (reason.length() > LONGEST_REASON) {
            throw refusal(List.of(new Violation("reason", words().longReason(reason.length(), LONGEST_REASON))));
        }
        return reason;
    }

    /**
     * @throws ProblemException 422 if it were kept shorter than it lasts
     */
    static void kept(LocalDate keepUntil, LocalDate to) {
        if (keepUntil.isBefore(to)) {
            throw refusal(List.of(new Violation("keepUntil", words().keptTooShort(keepUntil.toString()))));
        }
    }

    private static void name(String name, List<Violation> wrong) {
        if (name.isEmpty()) {
            wrong.add(new Violation("name", words().noName()));
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(new Violation("name", words().longName(name.length(), LONGEST_NAME)));
        }
    }

    private static void days(NewAuditPeriod wanted, List<Violation> wrong) {
        if (!wanted.from().isBefore(wanted.to())) {
            wrong.add(new Violation(
                    "to",
                    words().backwards(wanted.from().toString(), wanted.to().toString())));
        } else if (wanted.from().isBefore(EARLIEST) || wanted.to().isAfter(LATEST)) {
            wrong.add(new Violation("from", words().farAway()));
        } else if (wanted.keepUntil() != null && wanted.keepUntil().isBefore(wanted.to())) {
            wrong.add(new Violation(
                    "keepUntil", words().keptTooShort(wanted.keepUntil().toString())));
        }
    }

    private void units(List<String> units, List<Violation> wrong) {
        if (units.isEmpty()) {
            wrong.add(new Violation("units", words().noUnits()));
        } else if (units.size() > MOST_UNITS) {
            wrong.add(new Violation("units", words().tooManyUnits(units.size(), MOST_UNITS)));
            return;
        }
        for (String unit : units) {
            if (!isKnown(unit)) {
                wrong.add(new Violation("units", words().unknownUnit(shortened(unit))));
            }
        }
    }

    /** Now, or ever: a period may look back to a unit that is empty today. */
    private boolean isKnown(String unit) {
        String below = PeriodMembers.isIn("a.organizational_unit", ":unit");
        String before = PeriodMembers.isIn("c.to_value", ":unit");
        return !unit.isEmpty()
                && !entities.createNativeQuery(
                                "select a.account_id from account a where " + below
                                        + " or exists (select 1 from account_change c where c.account_id = a.account_id"
                                        + " and c.field = 'ORGANIZATIONAL_UNIT' and " + before + ")",
                                String.class)
                        .setParameter("unit", unit)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private void accounts(List<String> accounts, List<Violation> wrong) {
        if (accounts.isEmpty()) {
            wrong.add(new Violation("accounts", words().noAccounts()));
            return;
        }
        if (accounts.size() > MOST_ACCOUNTS) {
            wrong.add(new Violation("accounts", words().tooManyAccounts(accounts.size(), MOST_ACCOUNTS)));
            return;
        }
        Set<String> missing = new HashSet<>(accounts);
        entities.createQuery("select a.accountId from Account a where a.accountId in :ids", String.class)
                .setParameter("ids", accounts)
                .getResultList()
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            String named = String.join(", ", missing.stream().sorted().limit(10).toList());
            wrong.add(new Violation("accounts", words().unknownAccounts(shortened(named))));
        }
    }

    private Optional<String> whyNotAuditor(String username) {
        Optional<KnownPerson> person = people.find(username).filter(KnownPerson::isEnabled);
        if (person.isEmpty()) {
            return Optional.of(words().nobody(username));
        }
        return person.get().role() == Role.AUDITOR
                ? Optional.empty()
                : Optional.of(words().notAnAuditor(person.get().username()));
    }

    private boolean isTaken(String name) {
        return entities.createQuery("select count(*) from AuditPeriod where lower(name) = :name", Long.class)
                        .setParameter("name", name.toLowerCase(Locale.ROOT))
                        .getSingleResult()
                > 0;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
    }

    private static ProblemException refusal(List<Violation> wrong) {
        return ProblemException.unprocessable(
                String.join(" ", wrong.stream().map(Violation::message).toList()), List.copyOf(wrong));
    }

    private static PeriodRefusals words() {
        return Words.of(PeriodRefusals.class);
    }
}
