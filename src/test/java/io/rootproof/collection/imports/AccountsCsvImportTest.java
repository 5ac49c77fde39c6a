package io.rootproof.collection.imports;

import static io.rootproof.collection.imports.Files.send;
import static io.rootproof.collection.imports.Files.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.account.Account;
import io.rootproof.account.AccountChange;
import io.rootproof.account.Lifecycle;
import io.rootproof.testing.As;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsCsvImportTest {

    @Test
    void accounts_areTakenWithWhatTheirLinesSay() {
        send("accounts-csv", """
                \uFEFFaccount_id,name,email,partition,organizational_unit,lifecycle,owner,shoe_size\r
                530000000001,"PAYMENTS, ""old"" 名前 🙂",pay@example.org,aws,Root/Workloads,SUSPENDED,ana,43\r
                530000000002,=cmd(),,aws-us-gov,,,,\r
                """)
                .statusCode(201)
                .body("evidenceStored", equalTo(2))
                .body("ignored", hasSize(1))
                .body("ignored[0].reason", containsString("shoe_size"));

        Account account = find("530000000001");
        assertThat(account.name).isEqualTo("PAYMENTS, \"old\" 名前 🙂");
        assertThat(account.lifecycle).isEqualTo(Lifecycle.SUSPENDED);
        assertThat(account.organizationalUnit).isEqualTo("Root/Workloads");
        assertThat(account.inInventory).isTrue();
        assertThat(find("530000000002").partition).isEqualTo("aws-us-gov");
        List<AccountChange> changes = QuarkusTransaction.requiringNew()
                .call(() -> AccountChange.<AccountChange>list("accountId", "530000000001"));
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.actor).isEqualTo("ana");
            assertThat(change.reason).contains("payments.json");
        });
    }

    @Test
    void accounts_again_areUnchanged() {
        send("accounts-csv", "account_id,name\n530000000003,DATA\n").statusCode(201);

        send("accounts-csv", "account_id,name\n530000000003,DATA\n")
                .statusCode(201)
                .body("evidenceStored", equalTo(0))
                .body("evidenceUnchanged", equalTo(1));
    }

    @Test
    void lines_unusable_areNamedAndTheOthersCount() {
        send("accounts-csv", """
                account_id,name,lifecycle
                530000000004,"two
                lines",ACTIVE
                5.3E+11,SPREADSHEET,
                530000000005,X,SLEEPING
                530000000004,TWICE,
                """)
                .statusCode(201)
                .body("evidenceStored", equalTo(1))
                .body("rejected.pointer", equalTo(List.of("line 4", "line 5", "line 6")))
                .body("rejected[0].reason", containsString("spreadsheet"));
    }

    @Test
    void file_withoutTheColumn_isRefused() {
        send("accounts-csv", "id,name\n1,X\n").statusCode(422).body("detail", containsString("account_id"));
        send("accounts-csv", "account_id,name,name\n530000000006,X,Y\n").statusCode(422);
        send("accounts-csv", "account_id\n").statusCode(422);
        send("accounts-csv", "account_id,name\n530000000006,\"open\n").statusCode(422);
        send("accounts-csv", "account_id,name\n530000000006,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422);
    }

    @Test
    void scope_mayOnlyBeSetByWhoMayChangeIt() {
        byte[] file = "account_id,in_scope\n530000000007,false\n".getBytes(StandardCharsets.UTF_8);

        upload(As.ana(), file)
                .multiPart("kind", "accounts-csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(403);
        upload(As.ada(), file)
                .multiPart("kind", "accounts-csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(201);

        assertThat(find("530000000007").inScope).isFalse();
    }

    private static Account find(String id) {
        return QuarkusTransaction.requiringNew().call(() -> Account.findById(id));
    }
}
