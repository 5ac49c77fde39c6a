package io.rootproof.trail;

/** The calls by which a root user changes its own access keys. */
public enum KeyCall {
    CREATED("CreateAccessKey"),
    UPDATED("UpdateAccessKey"),
    DELETED("DeleteAccessKey");

    private final String eventName;

    KeyCall(String eventName) {
        this.eventName = eventName;
    }

    /** As CloudTrail names it. */
    public String eventName() {
        return eventName;
    }
}
