package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.testing.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes seal: killed at each step, hung, two at once, and without an answer of the authority. */
class SealingNodesTest {

    /** Where a node writes down how far it is, in this order; between the third and the fourth it asks the authority. */
    private static final List<String> WRITTEN_DOWN = List.of(
            "Reading accounts%",
            "pin", "Printing the inventory", "Packing the bundle", "Keeping the files", "Writing it down", "seal");

    private static final int QUESTIONS = 2;

    @TempDir
    static Path folder;

    private static Installation installation;

    @BeforeAll
    static void install() throws Exception {
        installation = new Installation(folder);
    }

    @AfterAll
    static void remove() throws Exception {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    void killedAtEachStep_makesOneSealInTheEnd() throws Exception {
        long id = 0;
        int killed = 0;
        for (String step : WRITTEN_DOWN) {
            installation.gates.close(step);
            try (Node node = installation.node()) {
                id = killed == 0 ? installation.order(node) : id;
                installation.gates.awaitSomebody();
                notYet(node, id, step);
                node.kill();
            }
            installation.gates.open();
            killed++;
        }
        for (int question = 1; question <= QUESTIONS; question++) {
            installation.authority.hold(question);
            try (Node node = installation.node()) {
                installation.authority.awaitSomebody();
                notYet(node, id, "question " + question);
                node.kill();
            }
            installation.authority.release();
            killed++;
        }
        try (Node node = installation.node()) {
            installation.awaitStatus(node, id, BundleStatus.SEALED);
            installation.verifies(node, id);
        }
        assertThat(installation.seals(id)).isEqualTo(1);
        assertThat(installation.attempts(id)).isEqualTo(killed + 1);
        assertThat(installation.leftovers()).isEmpty();
    }

    private static void notYet(Node node, long id, String step) {
        assertThat(installation.status(node, id)).as(step).isEqualTo("RUNNING");
        assertThat(installation.seals(id)).as(step).isZero();
    }

    @Test
    void twoNodesAtOnce_makeOneSealOfEachBundle() throws Exception {
        try (Node one = installation.node();
                Node two = installation.node()) {
            List<Long> ids = new ArrayList<>();
            try (ExecutorService people = Executors.newFixedThreadPool(2)) {
                List<Future<Long>> orders = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    Node node = i % 2 == 0 ? one : two;
                    orders.add(people.submit(() -> installation.order(node)));
                }
                for (Future<Long> order : orders) {
                    ids.add(order.get());
                }
            }
            for (long id : ids) {
                installation.awaitStatus(one, id, BundleStatus.SEALED);
                assertThat(installation.seals(id)).isEqualTo(1);
                assertThat(installation.attempts(id)).isEqualTo(1);
            }
            installation.verifies(two, ids.getFirst());
            installation.verifies(one, ids.getLast());
        }
    }

    @Test
    void nodeThatHungAndComesBack_sealsNothingASecondTime() throws Exception {
        installation.authority.hold(1);
        try (Node hung = installation.node()) {
            long id = installation.order(hung);
            installation.authority.awaitSomebody();
            hung.freeze();
            installation.authority.release();
            try (Node other = installation.node()) {
                installation.awaitStatus(other, id, BundleStatus.SEALED);
                hung.thaw();
                // What it was making was cleared away by the other one, as of a node that is dead.
                hung.awaitLog("Bundle " + id + " could not be made");
                assertThat(installation.status(hung, id)).isEqualTo("SEALED");
                assertThat(installation.seals(id)).isEqualTo(1);
                assertThat(installation.attempts(id)).isEqualTo(2);
                installation.verifies(hung, id);
            }
        }
    }

    @Test
    void pendingTimestamp_isAskedForAgainByTheScheduler() throws Exception {
        installation.authority.beSilent(true);
        try (Node node = installation.node()) {
            long id = installation.order(node);
            installation.awaitStatus(node, id, BundleStatus.TIMESTAMP_PENDING);
            // By itself, and in vain: nothing is sealed anew before somebody answers.
            installation.authority.awaitQuestions(3);
            assertThat(installation.seals(id)).isEqualTo(1);

            installation.authority.beSilent(false);
            installation.awaitStatus(node, id, BundleStatus.SEALED);
            assertThat(installation.seals(id)).isEqualTo(2);
            installation.verifies(node, id);
        } finally {
            installation.authority.beSilent(false);
        }
    }
}
