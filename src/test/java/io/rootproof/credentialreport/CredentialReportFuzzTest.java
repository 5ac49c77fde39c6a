package io.rootproof.credentialreport;

import static io.rootproof.rootkey.KeyState.ACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.NO_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.Mutations;
import io.rootproof.rootkey.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever stands in the cells, only ten clean ones prove that there is no key. */
class CredentialReportFuzzTest {

    private static final List<String> COLUMNS = List.of(
            "access_key_1_active",
            "access_key_1_last_rotated",
            "access_key_1_last_used_date",
            "access_key_1_last_used_region",
            "access_key_1_last_used_service",
            "access_key_2_active",
            "access_key_2_last_rotated",
            "access_key_2_last_used_date",
            "access_key_2_last_used_region",
            "access_key_2_last_used_service");

    @Property(tries = 3_000)
    void damagedReport_isRefusedOrRead(@ForAll("damagedReports") byte[] document) {
        try {
            assertThat(CredentialReport.read(document).readFor("222233334444", "aws"))
                    .isNotNull();
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isNotBlank();
        }
    }

    @Property(tries = 3_000)
    void noKey_needsTenCleanCells(@ForAll("cells") List<String> cells) {
        Report report = Report.clean();
        for (int i = 0; i < cells.size(); i++) {
            report = report.with(COLUMNS.get(i), cells.get(i));
        }
        KeyState state = report.statement().state();
        assertThat(state == NO_KEY).isEqualTo(isClean(cells.subList(0, 5)) && isClean(cells.subList(5, 10)));
        assertThat(state == ACTIVE_KEY)
                .isEqualTo(cells.get(0).equalsIgnoreCase("true") || cells.get(5).equalsIgnoreCase("true"));
    }

    private static boolean isClean(List<String> slot) {
        return slot.getFirst().equalsIgnoreCase("false")
                && slot.subList(1, 5).stream().allMatch("N/A"::equalsIgnoreCase);
    }

    @Provide
    Arbitrary<byte[]> damagedReports() {
        return Mutations.of(Report.text("legacy-inactive.csv").getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just("N/A")),
                Tuple.of(4, Arbitraries.of("false", "FALSE", "n/a")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "true",
                                "True",
                                "",
                                " ",
                                "no_information",
                                "not_supported",
                                "s3",
                                "us-east-1",
                                "x/y",
                                "2018-11-30T07:00:00+00:00",
                                "2018-11-30",
                                "=cmd()")));
        Arbitrary<String> active =
                Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of("false", "FALSE")), Tuple.of(1, cell));
        Arbitrary<String> trace = Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of("N/A", "n/a")), Tuple.of(1, cell));
        return Combinators.combine(
                        active, trace.list().ofSize(4), active, trace.list().ofSize(4))
                .as((a, fours, b, others) -> Stream.of(List.of(a), fours, List.of(b), others)
                        .flatMap(List::stream)
                        .toList());
    }
}
