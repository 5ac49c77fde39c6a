package io.rootproof.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.As;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of the API's lists carry the names that clients rely on, and nothing that slipped in from a page. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class ContractTest {

    @Inject
    DemoMode demo;

    @BeforeEach
    void wholeHistory() throws InterruptedException {
        History.await(demo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accounts | accountId name partition organizationalUnit lifecycle inScope owner result reason conflicting \
            securityHub exceptedUntil observedAt validUntil ticket
            collection-runs | id status startedAt finishedAt accountsExpected accountsCollected evidenceStored \
            evidenceUnchanged failures
            tickets | number kind accountId state owner severity openedAt dueAt overdue fixClaim closingEvidence events
            """)
    void item_ofAList_hasTheFieldsOfTheContract(String list, String fields) {
        Map<String, Object> item = As.aud().get("/api/v1/" + list).jsonPath().getMap("items[0]");

        assertThat(item.keySet()).containsAll(Arrays.asList(fields.split("\\s+")));
        assertThat(item.keySet()).noneMatch(name -> name.startsWith("is") || name.equals("hubMissing"));
    }
}
