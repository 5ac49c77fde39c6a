package io.rootproof.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnQuietH2;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A record is the whole row: a column that no entry covers could be changed unseen. */
@QuarkusTest
@TestProfile(OnQuietH2.class)
class EntryKindTest {

    @Inject
    LogDatabase database;

    @TestFactory
    Stream<DynamicTest> everyColumn_isPartOfTheRecord() {
        return Stream.of(EntryKind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.wire(), () -> {
                    List<String> columns = database.query(
                            "select column_name from information_schema.columns where table_name = ?",
                            row -> row.getString(1),
                            kind.table());
                    assertThat(kind.columns().stream().map(LoggedColumn::name))
                            .containsExactlyInAnyOrderElementsOf(columns);
                }));
    }
}
