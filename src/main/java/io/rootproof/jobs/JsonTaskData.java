package io.rootproof.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a job is told, as JSON: the library's default, Java serialisation, would run what the database holds. */
record JsonTaskData(ObjectMapper json) implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        try {
            return data == null ? null : json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This cannot be told to a job: " + data, e);
        }
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] stored) {
        try {
            return stored == null ? null : json.readValue(stored, type);
        } catch (IOException e) {
            throw new IllegalArgumentException("A job cannot read what it was told as " + type.getSimpleName(), e);
        }
    }
}
