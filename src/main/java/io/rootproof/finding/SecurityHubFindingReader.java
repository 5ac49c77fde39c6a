package io.rootproof.finding;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.finding.FindingReading.Ignored;
import io.rootproof.rootkey.CleanText;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Recognises an IAM.4 finding of Security Hub itself and takes its fields. */
record SecurityHubFindingReader(FindingJson json) {

    FindingReading<SecurityHubFinding> read() {
        ProductArn product = ProductArn.of(json.raw("/ProductArn"));
        if (product == null || !product.product().equals(ProductArn.SECURITY_HUB)) {
            return new Ignored<>("Its ProductArn is not that of AWS Security Hub itself, so another product made it.");
        }
        if (!isIam4()) {
            return new Ignored<>("It is about another control than IAM.4.");
        }
        return AsffSubject.read(
                json,
                product,
                subject -> new SecurityHubFinding(
                        subject.accountId(),
                        product.partition(),
                        subject.region(),
                        Iam4.standardOf(json.raw("/GeneratorId")),
                        json.text("/Id"),
                        subject.updatedAt(),
                        json.instant("/CreatedAt"),
                        json.text("/RecordState"),
                        json.text("/Workflow/Status"),
                        json.text("/Compliance/Status"),
                        statusReasons(),
                        json.text("/Title"),
                        json.text("/Severity/Label")));
    }

    /** The generator speaks only where the control id is absent, as in findings made before it existed. */
    private boolean isIam4() {
        JsonNode controlId = json.at("/Compliance/SecurityControlId");
        if (controlId.isMissingNode() || controlId.isNull() || isBlank(controlId)) {
            String generator = json.raw("/GeneratorId");
            return generator != null && Iam4.isGenerator(generator);
        }
        return controlId.isTextual() && Iam4.isControlId(controlId.textValue());
    }

    private static boolean isBlank(JsonNode node) {
        return node.isTextual() && node.textValue().isBlank();
    }

    private List<String> statusReasons() {
        return StreamSupport.stream(json.at("/Compliance/StatusReasons").spliterator(), false)
                .map(reason -> reason.path("ReasonCode").textValue())
                .filter(Objects::nonNull)
                .map((@Nullable String code) -> CleanText.of(Objects.requireNonNull(code)))
                .toList();
    }
}
