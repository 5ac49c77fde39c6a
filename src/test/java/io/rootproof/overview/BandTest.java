package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandTest {

    private static final Parts PASSED = new Parts(10, 0, 0);

    @Test
    void equalColumns_areOneOutline() {
        Band band = Band.ofShares("", Collections.nCopies(400, PASSED));

        assertThat(band.viewBox()).isEqualTo("0 0 400 24");
        assertThat(band.all()).isEqualTo("M0 24v-24h400v24z");
        assertThat(band.unknown()).isEmpty();
        assertThat(band.failed()).isEmpty();
        assertThat(band.hatching()).isEmpty();
    }

    @Test
    void failed_standsAtTheFoot_hatched_andUnknownUponIt() {
        Band band = Band.ofShares("", List.of(PASSED, new Parts(2, 1, 1), PASSED));

        assertThat(band.failed()).isEqualTo("M1 24v-6h1v6z");
        assertThat(band.unknown()).isEqualTo("M1 24v-12h1v12z");
        assertThat(band.all()).isEqualTo("M0 24v-24h3v24z");
        assertThat(band.hatching()).startsWith("M1 24l").contains("-6");
    }

    @Test
    void oneOfTenThousand_isSeen() {
        Band band = Band.ofShares("", List.of(new Parts(9_999, 0, 1)));

        assertThat(band.columns()).containsExactly(new Band.Column(3, 0, 24));
    }

    @Test
    void onePassedAmongFailures_isSeen() {
        Band band = Band.ofShares("", List.of(new Parts(1, 0, 9_999)));

        assertThat(band.columns().getFirst().failed()).isLessThan(24);
        assertThat(band.columns().getFirst().all()).isEqualTo(24);
    }

    @Test
    void allFailed_fillsTheColumn() {
        assertThat(Band.ofShares("", List.of(new Parts(0, 0, 5))).columns())
                .containsExactly(new Band.Column(24, 0, 24));
    }

    @Test
    void nothingToProve_drawsNothing() {
        Band band = Band.ofShares("", List.of(PASSED, Parts.NONE, PASSED));

        assertThat(band.all()).isEqualTo("M0 24v-24h1v24zM2 24v-24h1v24z");
    }

    @Test
    void counts_compareWithTheLargest() {
        Band band = Band.ofCounts("", List.of(new Parts(50, 0, 0), new Parts(60, 20, 20)));

        assertThat(band.columns()).containsExactly(new Band.Column(0, 0, 50), new Band.Column(20, 40, 100));
    }

    @Test
    void everyColumnDifferent_staysSmall() {
        Band band = Band.ofShares(
                "",
                IntStream.range(0, 92)
                        .mapToObj(i -> new Parts(20, i % 5, (i * 7) % 11))
                        .toList());

        assertThat(band.all().length()
                        + band.unknown().length()
                        + band.failed().length()
                        + band.hatching().length())
                .isLessThan(2_500);
    }
}
