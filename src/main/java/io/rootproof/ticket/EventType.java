package io.rootproof.ticket;

/** What can happen to a ticket. */
public enum EventType {
    OPENED("Opened"),
    ASSIGNED("Assigned"),
    COMMENTED("Comment"),
    STEP_DONE("Step done"),
    STEP_REOPENED("Step reopened"),
    CHANGE_RECORDED("Change record"),
    POST_INCIDENT_NOTED("Post-incident note"),
    LINKED("Link"),
    FILE_ADDED("File"),
    FIX_CLAIMED("Fix claimed"),
    FIX_REFUTED("Fix refuted"),
    /** CloudTrail was looked into, or could not be. */
    HUNTED("Hunted for use"),
    OVERDUE("Overdue"),
    /** An exception came into force; CLOCK_RESUMED follows, with the due time that the ticket has from then on. */
    CLOCK_STOPPED("Clock stopped"),
    CLOCK_RESUMED("Clock resumed"),
    /** It stayed overdue, and the control owner was told. */
    ESCALATED("Escalated"),
    /** A second person confirmed imported evidence; VERIFIED follows. */
    CONFIRMED("Confirmed"),
    VERIFIED("Verified"),
    CANCELLED("Cancelled");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
