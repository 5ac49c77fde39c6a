package io.rootproof.collection.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Keeps the exact bytes of an answer before the SDK makes objects of them, which nobody could turn back into bytes. */
final class CallCapture implements ExecutionInterceptor {

    static final String OPERATION_HEADER = "x-rootproof-operation";
    static final String TIME_HEADER = "x-rootproof-time";

    /** A page of 100 findings of 240 KB each is the largest answer that AWS can give here. */
    private static final int LARGEST_ANSWER = 64 << 20;

    private final boolean recorded;

    /**
     * @param recorded whether to tell a stand-in for AWS what is asked and when; AWS itself is not told
     */
    CallCapture(boolean recorded) {
        this.recorded = recorded;
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        CallScope scope = attributes.getAttribute(CallScope.ATTRIBUTE);
        if (!recorded || scope == null) {
            return context.httpRequest();
        }
        return context.httpRequest().toBuilder()
                .putHeader(OPERATION_HEADER, attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME))
                .putHeader(TIME_HEADER, scope.startedAt().toString())
                .build();
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        CallScope scope = attributes.getAttribute(CallScope.ATTRIBUTE);
        if (scope == null || context.responseBody().isEmpty()) {
            return context.responseBody();
        }
        try (InputStream body = context.responseBody().get()) {
            byte[] bytes = body.readNBytes(LARGEST_ANSWER + 1);
            if (bytes.length > LARGEST_ANSWER) {
                throw new IOException("The answer is larger than 64 MiB.");
            }
            scope.answered(bytes);
            return Optional.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
