package io.rootproof.evidence;

/** The form of a payload: which reader takes it, and as what it is handed out. */
public enum Format {
    SECURITY_HUB_FINDING("application/json", "json"),
    CREDENTIAL_REPORT("text/csv", "csv"),
    ACCOUNT_SUMMARY_XML("application/xml", "xml"),
    ACCOUNT_SUMMARY_JSON("application/json", "json"),
    ACCESS_KEY_LIST_XML("application/xml", "xml"),
    PROWLER_ASFF("application/json", "json"),
    PROWLER_OCSF("application/json", "json"),
    ACCOUNT_LISTING("application/json", "json"),
    /** A CloudTrail record, by itself or wrapped by EventBridge. */
    CLOUDTRAIL_EVENT("application/json", "json"),
    /** A page of CloudTrail's event history, looked up for a ticket: says nothing of keys. */
    TRAIL_LOOKUP("application/json", "json"),
    /** Which features of centralised root access an organisation has on: prevention, which says nothing of keys. */
    ORGANIZATION_FEATURES("application/xml", "xml"),
    /** A service control policy, a list of them, or what one is attached to: prevention, too. */
    SERVICE_CONTROL_POLICIES("application/json", "json");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
