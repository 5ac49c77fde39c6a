package io.rootproof.collection;

import io.rootproof.collection.aws.AwsSession;
import io.rootproof.collection.aws.CallFailed;
import io.rootproof.collection.aws.IamGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Looks into accounts side by side; what goes wrong in one is that one's failure. */
record AccountVisits(AwsSession session, Slots slots, RunProgress progress, Consumer<Failure> failed) {

    /**
     * An account to look into.
     *
     * @param rootAudit whether to ask its root user too
     */
    record Visit(String accountId, boolean rootAudit) {}

    /** One step of a visit. */
    @FunctionalInterface
    private interface Step {
        void take() throws CallFailed, InterruptedException;
    }

    void all(List<Visit> visits) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> going = new ArrayList<>();
            for (Visit visit : visits) {
                going.add(threads.submit(() -> {
                    look(visit);
                    return null;
                }));
            }
            try {
                for (Future<?> one : going) {
                    one.get();
                }
            } catch (InterruptedException stop) {
                threads.shutdownNow();
                throw stop;
            } catch (ExecutionException stopped) {
                threads.shutdownNow();
                InterruptedException stop = new InterruptedException("A visit was stopped");
                stop.initCause(stopped);
                throw stop;
            }
        }
    }

    private void look(Visit visit) throws InterruptedException {
        slots.enter();
        try {
            boolean everythingCame = iam(visit.accountId());
            if (visit.rootAudit()) {
                everythingCame &= step(visit.accountId(), () -> session.auditRoot(visit.accountId()));
            }
            progress.visited(everythingCame);
        } finally {
            slots.leave();
        }
    }

    private boolean iam(String account) throws InterruptedException {
        AtomicReference<IamGateway> inside = new AtomicReference<>();
        if (!step(account, () -> inside.set(session.enter(account)))) {
            return false;
        }
        IamGateway iam = Objects.requireNonNull(inside.get());
        boolean summary = step(account, iam::readSummary);
        boolean report = step(account, () -> iam.readCredentialReport(slots));
        return summary && report;
    }

    private boolean step(String account, Step step) throws InterruptedException {
        String connection = session.connection().name();
        try {
            step.take();
            return true;
        } catch (CallFailed failure) {
            failed.accept(Failure.of(account, connection, failure));
        } catch (RuntimeException bug) {
            failed.accept(new Failure(account, connection, null, "Run", "InternalError", String.valueOf(bug)));
        }
        return false;
    }
}
