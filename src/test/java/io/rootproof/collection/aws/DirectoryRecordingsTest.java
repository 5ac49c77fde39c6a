package io.rootproof.collection.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryRecordingsTest {

    @TempDir
    Path folder;

    @Test
    void answers_comeInTurnAndTheLastStays() throws IOException {
        write("iam/GenerateCredentialReport-1.xml", "started");
        write("iam/GenerateCredentialReport-2.xml", "complete");
        DirectoryRecordings recordings = new DirectoryRecordings(folder);

        assertThat(body(recordings, "GenerateCredentialReport", "A")).isEqualTo("started");
        assertThat(body(recordings, "GenerateCredentialReport", "A")).isEqualTo("complete");
        assertThat(body(recordings, "GenerateCredentialReport", "A")).isEqualTo("complete");
    }

    @Test
    void answer_forCredentials_goesBeforeThePlainOne() throws IOException {
        write("iam/GetAccountSummary.xml", "all");
        write("iam/GetAccountSummary@ASIA1.403.xml", "denied");
        DirectoryRecordings recordings = new DirectoryRecordings(folder);

        assertThat(recordings.answer(request("GetAccountSummary", "ASIA1")).status())
                .isEqualTo(403);
        assertThat(body(recordings, "GetAccountSummary", "ASIA2")).isEqualTo("all");
    }

    @Test
    void operation_withoutARecording_isAnError() {
        assertThat(new DirectoryRecordings(folder)
                        .answer(request("ListUsers", "A"))
                        .status())
                .isEqualTo(501);
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }

    private static String body(DirectoryRecordings recordings, String operation, String accessKeyId) {
        return AwsStub.text(recordings.answer(request(operation, accessKeyId)).body());
    }

    private static RecordedRequest request(String operation, String accessKeyId) {
        return new RecordedRequest("iam", operation, "us-east-1", accessKeyId, Map.of(), "", Instant.EPOCH);
    }
}
