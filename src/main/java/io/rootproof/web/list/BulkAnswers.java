package io.rootproof.web.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.Flash;
import io.rootproof.web.ListMessages;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Gives many rows to one person: each as its own page would, so one that cannot be does not stop the others. */
@ApplicationScoped
public class BulkAnswers {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance assigned(Assigned outcome, String sentence, String back, @Nullable String error);

        private Templates() {}
    }

    /**
     * What the form of a list sent.
     *
     * @param rows those that were ticked
     * @param back the list as it was left
     */
    public record Sent(
            @Nullable List<String> rows,
            @Nullable String owner,
            @Nullable String back) {}

    private final KnownLists lists;
    private final Flash flash;

    BulkAnswers(KnownLists lists, Flash flash) {
        this.lists = lists;
        this.flash = flash;
    }

    /**
     * @param assign gives one row to the owner, in a transaction of its own; a {@link ProblemException} refuses it
     * @param done what to say where none was refused, of how many and of the owner
     */
    public Response assign(
            KnownList list, Sent sent, BiConsumer<String, String> assign, BiFunction<Integer, String, String> done) {
        ListMessages words = Words.of(ListMessages.class);
        String back = lists.address(sent.back).orElse(list.path());
        if (Assigned.isNothing(sent.rows)) {
            return flash.seeOtherWarning(back, words.nothingSelected());
        }
        String owner = sent.owner == null ? "" : sent.owner.strip();
        try {
            if (owner.isEmpty()) {
                throw ProblemException.unprocessable(words.ownerMissing());
            }
            Assigned outcome = Assigned.each(sent.rows, row -> assign.accept(row, owner));
            return outcome.isComplete()
                    ? flash.seeOther(back, done.apply(outcome.done(), owner))
                    : partly(outcome, owner, back);
        } catch (ProblemException nothingDone) {
            return Response.status(nothingDone.status())
                    .entity(Templates.assigned(new Assigned(0, List.of()), "", back, nothingDone.detail()))
                    .build();
        }
    }

    private static Response partly(Assigned outcome, String owner, String back) {
        String sentence = Words.of(ListMessages.class)
                .partlyAssigned(outcome.done(), owner, outcome.refused().size());
        return Response.status(outcome.done() == 0 ? 422 : 200)
                .entity(Templates.assigned(outcome, sentence, back, null))
                .build();
    }
}
