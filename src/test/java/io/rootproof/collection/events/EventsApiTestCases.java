package io.rootproof.collection.events;

import static io.rootproof.collection.events.Pushed.finding;
import static io.rootproof.collection.events.Pushed.findings;
import static io.rootproof.collection.events.Pushed.root;
import static io.rootproof.collection.events.Pushed.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.Source;
import io.rootproof.testing.As;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class EventsApiTestCases {

    @Test
    void keyMadeByRoot_isStoredAsItCame_withWhoBroughtIt() {
        String event = root("820000000001", "CreateAccessKey", "2026-03-03T10:00:00Z");

        send(event).statusCode(202).body("evidenceStored", equalTo(1)).body("collecting", empty());

        EvidenceRecord record = only("820000000001");
        assertThat(record.source).isEqualTo(Source.CLOUDTRAIL);
        assertThat(record.format).isEqualTo(Format.CLOUDTRAIL_EVENT);
        assertThat(record.operation).isEqualTo("CreateAccessKey");
        assertThat(record.region).isEqualTo("us-east-1");
        assertThat(record.observedAt).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(record.isImported()).isTrue();
        assertThat(record.importedBy).isEqualTo("ana");
        assertThat(As.aud()
                        .get("/api/v1/evidence/" + record.id + "/payload")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(event);
    }

    @Test
    void sameEventTwice_isStoredOnce_andAnsweredTheSame() {
        String event = root("820000000002", "CreateAccessKey", "2026-03-03T10:00:00Z");

        send(event).statusCode(202).body("evidenceStored", equalTo(1));
        send(event).statusCode(202).body("evidenceStored", equalTo(0)).body("evidenceUnchanged", equalTo(1));

        assertThat(records("820000000002")).hasSize(1);
    }

    @Test
    void importedFindings_areStoredOneByOne_andOthersIgnored() {
        String account = "820000000003";
        String other = finding(account, "FAILED", "2026-03-03T10:00:00Z").replace("IAM.4", "IAM.6");

        send(findings(account, finding(account, "FAILED", "2026-03-03T10:00:00Z"), other))
                .statusCode(202)
                .body("evidenceStored", equalTo(1))
                .body("ignored", hasSize(1))
                .body("ignored[0].pointer", containsString("/detail/findings/1"));

        assertThat(only(account).format).isEqualTo(Format.SECURITY_HUB_FINDING);
    }

    @Test
    void batch_isPartlyUsable() {
        String good = root("820000000004", "CreateAccessKey", "2026-03-03T10:00:00Z");
        String otherCall = good.replace("\"CreateAccessKey\"", "\"CreateUser\"");
        String noTime = root("820000000004", "CreateAccessKey", "soon");

        send("[" + String.join(",", good, otherCall, noTime, "7") + "]")
                .statusCode(202)
                .body("evidenceStored", equalTo(1))
                .body("ignored.pointer", contains("/1"))
                .body("rejected.pointer", contains("/2", "/3"));
    }

    @Test
    void eventOfAnotherType_isAcceptedAndIgnored() {
        send("""
                {"version":"0","id":"x","detail-type":"EC2 Instance State-change Notification","source":"aws.ec2",
                 "account":"820000000005","detail":{}}""")
                .statusCode(202)
                .body("evidenceStored", equalTo(0))
                .body("ignored[0].reason", containsString("detail-type"));

        assertThat(records("820000000005")).isEmpty();
    }

    @Test
    void nothingUsable_isRefusedWithReasons() {
        send(root("820000000006", "CreateAccessKey", "soon"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("eventTime"));
        send("[]").statusCode(422).body("detail", containsString("no events"));
        send(findings("820000000006")).statusCode(422).body("detail", containsString("holds none"));
        assertThat(records("820000000006")).isEmpty();
    }

    @Test
    void notJson_isRefused() {
        send("{\"id\":").statusCode(422).body("detail", containsString("one event of EventBridge"));
        send("\u0000").statusCode(422);
        send("").statusCode(422);
    }

    @Test
    void eventOfTheFuture_isRefused() {
        send(root("820000000007", "CreateAccessKey", "2999-01-01T00:00:00Z"))
                .statusCode(422)
                .body("detail", containsString("in the future"));
    }

    @Test
    void largerThanAnyEvent_isRefused() {
        send("[" + " ".repeat(1 << 20) + "]").statusCode(413).body("detail", containsString("1048576"));
    }

    @Test
    void anotherContentType_isRefused() {
        As.ana()
                .contentType("text/plain")
                .body("{}")
                .post("/api/v1/events")
                .then()
                .statusCode(415);
    }

    @Test
    void readersAndNobody_areRefused() {
        As.aud()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/events")
                .then()
                .statusCode(403);
        As.otto()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/events")
                .then()
                .statusCode(403);
        As.nobody()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/events")
                .then()
                .statusCode(401);
        As.nobody()
                .header("Authorization", "Bearer rpt_invented")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/events")
                .then()
                .statusCode(401);
    }

    private static EvidenceRecord only(String account) {
        List<EvidenceRecord> found = records(account);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<EvidenceRecord> records(String account) {
        return QuarkusTransaction.requiringNew().call(() -> EvidenceRecord.list("accountId", account));
    }
}
