package io.rootproof.accesskey;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.rootkey.Mutations;
import io.rootproof.rootkey.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Damaged responses are refused in words or read; nothing else escapes. */
class QueryResponseFuzzTest {

    @Property(tries = 2_000)
    void damagedKeyList_isRefusedOrRead(@ForAll("damagedKeyLists") byte[] document) {
        try {
            assertThat(AccessKeyList.read(document).statement().because()).isNotBlank();
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isNotBlank();
        }
    }

    @Property(tries = 2_000)
    void damagedSummary_isRefusedOrRead(@ForAll("damagedSummaries") byte[] document) {
        try {
            assertThat(AccountSummary.read(document).statement().because()).isNotBlank();
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<byte[]> damagedKeyLists() {
        return damaged("ListAccessKeys/none.xml", "ListAccessKeys/active-and-inactive.xml");
    }

    @Provide
    Arbitrary<byte[]> damagedSummaries() {
        return damaged("GetAccountSummary/no-key.xml", "GetAccountSummary/no-key.json");
    }

    private static Arbitrary<byte[]> damaged(String... files) {
        return Arbitraries.of(files)
                .flatMap(file -> Mutations.of(Recorded.text(file).getBytes(StandardCharsets.UTF_8)));
    }
}
