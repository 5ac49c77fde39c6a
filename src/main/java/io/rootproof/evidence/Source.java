package io.rootproof.evidence;

/** Where evidence comes from. Each source counts for a time of its own (see the control policy). */
public enum Source {
    SECURITY_HUB("Security Hub"),
    CREDENTIAL_REPORT("IAM credential report"),
    ACCOUNT_SUMMARY("IAM account summary"),
    ROOT_KEY_AUDIT("Root credential audit"),
    CLOUDTRAIL("CloudTrail event"),
    PROWLER("Prowler"),
    /** The listing of an organisation: the population, not a verdict. */
    ORGANIZATIONS("AWS Organizations");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
