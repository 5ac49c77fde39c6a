package io.rootproof.prevention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.AccountId;
import io.rootproof.account.Change;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.account.Population;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/** Puts accounts and readings of their organisation into the store, where a test is about what is shown of them. */
@ApplicationScoped
public class PreventionScene {

    public static final Place ROOT = new Place("r-1", "Root", Place.Kind.ROOT);
    public static final Place WORKLOADS = new Place("ou-1-workload", "Workloads", Place.Kind.UNIT);
    public static final Place SANDBOX = new Place("ou-1-sandbox0", "Sandbox", Place.Kind.UNIT);

    private final Preventions preventions;
    private final Population population;
    private final Clock clock;

    PreventionScene(Preventions preventions, Population population, Clock clock) {
        this.preventions = preventions;
        this.population = population;
        this.clock = clock;
    }

    /** An account of an organisation, as a reading has it. */
    public record Member(String accountId, String name, Place unit) {}

    public Instant now() {
        return clock.instant();
    }

    /** A number that no other account has. */
    public static String id() {
        return "7" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L);
    }

    public Member account(String connection, String name, Place unit) {
        String id = id();
        QuarkusTransaction.requiringNew()
                .run(() -> population.list(
                        connection,
                        List.of(new ListedAccount(
                                new AccountId(id),
                                name,
                                null,
                                "aws",
                                "Root/" + unit.name(),
                                false,
                                Lifecycle.ACTIVE,
                                null,
                                null,
                                null)),
                        false,
                        Change.now(now(), "collector", "For a test.")));
        return new Member(id, name, unit);
    }

    /** A policy of one denial of {@code iam:CreateAccessKey}. */
    public static PolicyRead denial(String id, String condition, Place... attachedTo) {
        return new PolicyRead(
                id,
                "Policy " + id,
                "{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"iam:CreateAccessKey\",\"Resource\":\"*\""
                        + (condition.isEmpty() ? "" : ",\"Condition\":" + condition.replace('\'', '"')) + "}}",
                List.of(attachedTo),
                1L);
    }

    /**
     * A reading of now.
     *
     * @param policies null for one that failed
     */
    public void read(String connection, String management, List<PolicyRead> policies, Member... members) {
        Map<String, List<Place>> above = new TreeMap<>();
        for (Member member : members) {
            Place itself = new Place(member.accountId(), member.name(), Place.Kind.ACCOUNT);
            above.put(
                    member.accountId(),
                    member.unit().equals(ROOT) ? List.of(ROOT, itself) : List.of(ROOT, member.unit(), itself));
        }
        preventions.take(new OrganizationRead(
                connection,
                "aws",
                management,
                null,
                now(),
                policies == null ? Flag.NOT_READ : Flag.ON,
                policies == null ? Flag.NOT_READ : Flag.OFF,
                null,
                policies,
                above));
    }
}
