package io.rootproof.acceptance;

import io.rootproof.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is being written, kept until it is taken.
 *
 * @param accountName of an account that is chosen already; null if the id has to be typed
 * @param days the limit of the control card
 * @param now as pages write it
 */
record AcceptanceForm(
        String accountId,
        @Nullable String accountName,
        String justification,
        String whyNoRole,
        String compensatingControls,
        String startsAt,
        String expiresAt,
        String days,
        String now,
        FormErrors errors) {}
