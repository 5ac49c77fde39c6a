package io.rootproof.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param happened what is wrong this time
 * @param next what to do about it
 * @param violations the single inputs at fault; empty where there are none
 * @param back path of the page before; null if it is not known, or not ours
 * @param resend the form that was not stored, to be sent again; null if there is none
 * @param retry what was asked, to be corrected; null if there is nothing to correct here
 */
@TemplateData
record ProblemPage(
        int status,
        String heading,
        String happened,
        String next,
        List<Problem.Violation> violations,
        @Nullable String requestId,
        @Nullable String back,
        @Nullable Resend resend,
        @Nullable Retry retry) {

    static ProblemPage of(Problem problem, @Nullable String back, @Nullable Resend resend, @Nullable Retry retry) {
        ProblemMessages words = Words.of(ProblemMessages.class);
        int status = problem.status();
        String usual = words.detail(status).strip();
        return new ProblemPage(
                status,
                words.heading(status).strip(),
                problem.detail().equals(usual) ? words.happened(status).strip() : problem.detail(),
                retry == null ? words.next(status).strip() : words.correctHere(),
                problem.violations() == null ? List.of() : problem.violations(),
                problem.requestId(),
                back,
                resend,
                retry);
    }

    public boolean isNotFound() {
        return status == 404;
    }

    public boolean isServerError() {
        return status >= 500;
    }
}
