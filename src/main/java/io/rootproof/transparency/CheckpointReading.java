package io.rootproof.transparency;

import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checkpoints with their tokens and deliveries, newest first. */
@ApplicationScoped
class CheckpointReading {

    private final CheckpointRows rows;
    private final TokenRows tokens;
    private final DeliveryRows deliveries;

    CheckpointReading(CheckpointRows rows, TokenRows tokens, DeliveryRows deliveries) {
        this.rows = rows;
        this.tokens = tokens;
        this.deliveries = deliveries;
    }

    @Transactional
    ListAnswer<CheckpointView> find(PageRequest page) {
        if (page.page() > 0) {
            throw ProblemException.badRequest(Words.of(LogMessages.class).readByCursor(0));
        }
        long before = page.after() == null ? Long.MAX_VALUE : Cursor.number(page.after());
        List<MadeCheckpoint> found = rows.before(before, page.size() + 1);
        boolean more = found.size() > page.size();
        List<MadeCheckpoint> shown = more ? found.subList(0, page.size()) : found;
        return ListAnswer.of(
                views(shown),
                page,
                BoundedCount.of(rows.count(BoundedCount.QUERY_LIMIT)),
                more ? Cursor.of(Long.toString(shown.getLast().id())) : null);
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    CheckpointView get(long id) {
        return rows.get(id)
                .map(made -> views(List.of(made)).getFirst())
                .orElseThrow(() ->
                        ProblemException.notFound(Words.of(LogMessages.class).noSuchCheckpoint(id)));
    }

    private List<CheckpointView> views(List<MadeCheckpoint> made) {
        List<Long> ids = made.stream().map(MadeCheckpoint::id).toList();
        Map<Long, List<CheckpointToken>> tokensOf =
                tokens.of(ids).stream().collect(Collectors.groupingBy(CheckpointToken::checkpointId));
        Map<Long, List<Delivery>> deliveriesOf =
                deliveries.of(ids).stream().collect(Collectors.groupingBy(Delivery::checkpointId));
        return made.stream()
                .map(one -> new CheckpointView(
                        one,
                        tokensOf.getOrDefault(one.id(), List.of()),
                        deliveriesOf.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
