package io.rootproof.collection.aws;

import io.rootproof.credentialreport.CredentialReport;
import io.rootproof.credentialreport.ReportReading;
import io.rootproof.evidence.Disposition;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Refusal;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.UnreadableDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.iam.model.GenerateCredentialReportResponse;
import software.amazon.awssdk.services.iam.model.GetAccountSummaryResponse;
import software.amazon.awssdk.services.iam.model.GetCredentialReportResponse;
import software.amazon.awssdk.services.iam.model.ReportStateType;

/** IAM of one account. IAM is global in its partition, so one Region's answer is all of it. */
public final class IamGateway {

    /** Answers that say: ask for a report again, or a little later. */
    private static final Set<String> NOT_YET = Set.of(
            "ReportNotPresent",
            "ReportExpired",
            "ReportInProgress",
            "LimitExceeded",
            "CredentialReportNotPresentException",
            "CredentialReportExpiredException",
            "CredentialReportNotReadyException",
            "LimitExceededException");

    private final AwsSession session;
    private final String account;
    private final @Nullable AwsCredentialsProvider credentials;
    private final String callerArn;

    IamGateway(AwsSession session, String account, @Nullable AwsCredentialsProvider credentials, String callerArn) {
        this.session = session;
        this.account = account;
        this.credentials = credentials;
        this.callerArn = callerArn;
    }

    /** Reads the account summary: the response body is the evidence. */
    public void readSummary() throws CallFailed, InterruptedException {
        Answer<GetAccountSummaryResponse> summary = session.calls()
                .call(
                        Api.GET_ACCOUNT_SUMMARY,
                        region(),
                        credentials,
                        with -> session.clients().iam(region()).getAccountSummary(r -> r.overrideConfiguration(with)));
        keep(
                Source.ACCOUNT_SUMMARY,
                Format.ACCOUNT_SUMMARY_XML,
                Api.GET_ACCOUNT_SUMMARY,
                summary,
                summary.receivedAt(),
                summary.body(),
                null);
    }

    /**
     * Has a report made and reads it, waiting 120 s at most. IAM makes a new one every 4 hours and else hands out the
     * last: then nothing new is stored.
     *
     * @param patience how to wait
     */
    public void readCredentialReport(Patience patience) throws CallFailed, InterruptedException {
        long until =
                System.nanoTime() + session.calls().pace().longestReportWait().toNanos();
        CallFailed last = notReady("the report was still being made");
        for (int attempt = 0; ; attempt++) {
            try {
                if (generate()) {
                    keepReport(get());
                    return;
                }
            } catch (CallFailed failed) {
                if (!NOT_YET.contains(failed.code())) {
                    throw failed;
                }
                last = failed.is("LimitExceeded") ? failed : notReady("AWS last said " + failed.code());
            }
            Duration pause = session.calls().pace().backOff(attempt);
            if (System.nanoTime() + pause.toNanos() > until) {
                throw last;
            }
            patience.await(pause);
        }
    }

    private CallFailed notReady(String because) {
        return new CallFailed(
                Api.GENERATE_CREDENTIAL_REPORT,
                region(),
                "ReportNotReady",
                "Waited 120 seconds for the credential report; " + because + ".");
    }

    private boolean generate() throws CallFailed, InterruptedException {
        GenerateCredentialReportResponse generated = session.calls()
                .call(
                        Api.GENERATE_CREDENTIAL_REPORT,
                        region(),
                        credentials,
                        with -> session.clients()
                                .iam(region())
                                .generateCredentialReport(r -> r.overrideConfiguration(with)))
                .value();
        return generated.state() == ReportStateType.COMPLETE;
    }

    private Answer<GetCredentialReportResponse> get() throws CallFailed, InterruptedException {
        return session.calls()
                .call(
                        Api.GET_CREDENTIAL_REPORT,
                        region(),
                        credentials,
                        with -> session.clients()
                                .iam(region())
                                .getCredentialReport(r -> r.overrideConfiguration(with)));
    }

    private void keepReport(Answer<GetCredentialReportResponse> answer) throws CallFailed {
        GetCredentialReportResponse report = answer.value();
        if (report.content() == null || report.generatedTime() == null) {
            throw new CallFailed(
                    Api.GET_CREDENTIAL_REPORT,
                    region(),
                    "MalformedResponse",
                    "The answer holds no report, or no GeneratedTime.");
        }
        byte[] csv = report.content().asByteArray();
        Instant generated = report.generatedTime().truncatedTo(ChronoUnit.MILLIS);
        Refusal refusal = refusal(csv);
        keep(
                Source.CREDENTIAL_REPORT,
                Format.CREDENTIAL_REPORT,
                Api.GET_CREDENTIAL_REPORT,
                answer,
                generated,
                csv,
                refusal);
        if (refusal != null) {
            throw new CallFailed(
                    Api.GET_CREDENTIAL_REPORT,
                    region(),
                    refusal.disposition() == Disposition.MISFILED ? "MisfiledReport" : "UnreadableReport",
                    refusal.reason());
        }
    }

    private @Nullable Refusal refusal(byte[] csv) {
        try {
            ReportReading reading = CredentialReport.read(csv)
                    .readFor(account, session.connection().partition());
            return reading instanceof ReportReading.Misfiled misfiled
                    ? new Refusal(Disposition.MISFILED, misfiled.reason())
                    : null;
        } catch (UnreadableDocument unreadable) {
            return new Refusal(Disposition.REJECTED, unreadable.reason());
        }
    }

    private void keep(
            Source source,
            Format format,
            Api api,
            Answer<?> answer,
            Instant observedAt,
            byte[] payload,
            @Nullable Refusal refusal) {
        session.received()
                .accept(new NewEvidence(
                        source,
                        format,
                        account,
                        session.connection().partition(),
                        null,
                        null,
                        api.operation(),
                        "{}",
                        callerArn,
                        answer.requestId(),
                        observedAt,
                        answer.receivedAt(),
                        payload,
                        refusal,
                        session.origin()));
    }

    private String region() {
        return session.connection().homeRegion();
    }
}
