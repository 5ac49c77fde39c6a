package io.rootproof.tracker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where Jira is. Without an address nothing is sent and nothing is asked. */
@ConfigMapping(prefix = "rootproof.tracker.jira")
interface JiraConfig {

    /** Of the site, such as https://example.atlassian.net or https://jira.example.org. */
    Optional<URI> url();

    /** With an API token of Jira Cloud: the mail address it belongs to. Without: the token is a bearer token. */
    Optional<String> user();

    Optional<String> token();

    /** Key of the project that issues are made in. */
    Optional<String> project();

    @WithDefault("Task")
    String issueType();

    /** How often Jira is asked what became of issues. */
    @WithDefault("2m")
    Duration pollEvery();

    /** Names of the statuses that say the key was deleted, in any case. */
    @WithDefault("Done,Closed,Resolved")
    List<String> doneStatuses();

    /** Name of the transition that takes an issue up again when evidence refutes it; without, only a comment does. */
    Optional<String> reopenTransition();

    /** How long one answer is waited for. */
    @WithDefault("20s")
    Duration timeout();

    /** The pause after Jira could not be asked; it doubles up to an hour, and is at least thirty times as long after 401. */
    @WithDefault("1m")
    Duration retryAfter();
}
