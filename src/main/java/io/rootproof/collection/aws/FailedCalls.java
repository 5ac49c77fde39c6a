package io.rootproof.collection.aws;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** Gives each way in which a call can fail a code that people can look up. */
final class FailedCalls {

    private FailedCalls() {}

    static CallFailed of(Api api, String region, RuntimeException thrown) {
        if (thrown instanceof AwsServiceException answered) {
            return answered(api, region, answered);
        }
        return new CallFailed(api.operation(), region, code(thrown), 0, message(thrown), thrown);
    }

    private static CallFailed answered(Api api, String region, AwsServiceException answered) {
        AwsErrorDetails details = answered.awsErrorDetails();
        String code = details == null ? null : details.errorCode();
        String message = details == null ? null : details.errorMessage();
        return new CallFailed(
                api.operation(),
                region,
                code == null || code.isBlank() ? "HTTP " + answered.statusCode() : code,
                answered.statusCode(),
                message == null || message.isBlank() ? "AWS gave no message." : message,
                answered);
    }

    private static String code(Throwable thrown) {
        if (thrown instanceof ApiCallTimeoutException
                || thrown instanceof ApiCallAttemptTimeoutException
                || caused(thrown, SocketTimeoutException.class)) {
            return "Timeout";
        }
        if (caused(thrown, UnknownHostException.class) || caused(thrown, ConnectException.class)) {
            return "Unreachable";
        }
        if (caused(thrown, SSLException.class)) {
            return "TlsFailed";
        }
        String said = Objects.requireNonNullElse(thrown.getMessage(), "");
        if (said.contains("Unable to load credentials") || said.contains("rofile") || said.contains("redentials")) {
            return "NoCredentials";
        }
        boolean unreadable = said.contains("unmarshall") || thrown instanceof IllegalArgumentException;
        if (!unreadable && caused(thrown, IOException.class)) {
            return caused(thrown, com.fasterxml.jackson.core.JsonProcessingException.class)
                    ? "MalformedResponse"
                    : "ConnectionCut";
        }
        return "MalformedResponse";
    }

    private static boolean caused(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    private static String message(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        @Nullable String outer = thrown.getMessage();
        @Nullable String inner = root.getMessage();
        return outer != null && inner != null && !outer.contains(inner)
                ? outer + ": " + inner
                : Objects.requireNonNullElse(outer, thrown.getClass().getSimpleName());
    }
}
