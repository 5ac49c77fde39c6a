package io.rootproof.collection;

/** Who must do something about a failure. */
public enum WhoActs {
    NOBODY("Nobody: the next run tries again"),
    OPERATOR("Whoever runs Rootproof"),
    CLOUD_TEAM("The team that runs the AWS organisation"),
    ACCOUNT_OWNER("The owner of the account");

    private final String label;

    WhoActs(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
