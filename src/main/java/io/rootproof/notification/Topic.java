package io.rootproof.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What messages are about. Channels choose by it, and messages of one topic go together. */
public enum Topic {
    TICKET_OPENED("tickets opened"),
    TICKET_ASSIGNED("tickets assigned"),
    FIX_CLAIMED("fixes claimed"),
    FIX_REFUTED("fix claims refuted by evidence"),
    TICKET_VERIFIED("tickets verified"),
    TICKET_CANCELLED("tickets cancelled"),
    TICKET_OVERDUE("tickets overdue"),
    TICKET_ESCALATED("tickets escalated"),
    EXCEPTION_REQUESTED("exceptions requested"),
    EXCEPTION_DECIDED("exceptions decided"),
    EXCEPTION_ENDED("exceptions ended"),
    REVIEW_OVERDUE("reviews overdue"),
    ACCOUNT_APPEARED("new accounts"),
    ACCOUNT_READY("accounts ready"),
    ACCOUNT_OVERDUE("accounts live without passing"),
    PERIOD_CLOSED("audit periods closed");

    private final String many;

    Topic(String many) {
        this.many = many;
    }

    /** The {@code type} of a webhook: {@code ticket.opened}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }

    /** The headline of several together: {@code 500 tickets opened}. */
    public String headline(int count) {
        return count + " " + many;
    }

    static Optional<Topic> of(String wire) {
        return Arrays.stream(values())
                .filter(topic -> topic.wire().equals(wire))
                .findFirst();
    }
}
