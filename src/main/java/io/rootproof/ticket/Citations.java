package io.rootproof.ticket;

import io.rootproof.assessment.Observation;
import java.util.ArrayList;
import java.util.List;

/** Evidence to be named in events, gathered so that it is looked up and written for many tickets at once. */
final class Citations {

    record Citation(TicketEvent event, EvidenceRole role, Observation observation) {}

    private final List<Citation> gathered = new ArrayList<>();

    void add(TicketEvent event, EvidenceRole role, List<Observation> observations) {
        observations.forEach(o -> gathered.add(new Citation(event, role, o)));
    }

    List<Citation> all() {
        return gathered;
    }
}
