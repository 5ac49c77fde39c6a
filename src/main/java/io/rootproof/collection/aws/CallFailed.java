package io.rootproof.collection.aws;

import io.rootproof.rootkey.CleanText;
import org.jspecify.annotations.Nullable;

/** A call to AWS that brought nothing, after all attempts. Checked, since one failure must never end a run. */
public final class CallFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String call;
    private final String region;
    private final String code;
    private final int status;

    CallFailed(String call, String region, String code, int status, String message, @Nullable Throwable cause) {
        super(CleanText.of(message), cause);
        this.call = call;
        this.region = region;
        this.code = code;
        this.status = status;
    }

    CallFailed(Api api, String region, String code, String message) {
        this(api.operation(), region, code, 0, message, null);
    }

    /** The AWS operation. */
    public String call() {
        return call;
    }

    public String region() {
        return region;
    }

    /** AWS's error code, or ours where there was no answer: {@code Timeout}, {@code Unreachable} and the like. */
    public String code() {
        return code;
    }

    /** HTTP status; 0 if there was no answer. */
    public int status() {
        return status;
    }

    /** What AWS, or the network, said. */
    public String said() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    boolean is(String awsCode) {
        return code.equals(awsCode);
    }
}
