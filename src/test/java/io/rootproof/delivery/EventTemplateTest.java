package io.rootproof.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventTemplateTest {
    private static final String EVENTS = "docs/aws/events.yaml";
    private static final String FORWARDING = "docs/aws/events-forwarding.yaml";

    @Test
    void sender_maySendToRootproof_andNothingElse() throws Exception {
        JsonNode role = PolicyStatements.yaml(EVENTS).at("/Resources/Sender/Properties");

        assertThat(PolicyStatements.in(role.path("Policies")).actions()).containsExactly("events:InvokeApiDestination");
        assertThat(PolicyStatements.in(role.path("Policies"))
                        .allowing("events:InvokeApiDestination")
                        .at("/Resource/Fn::GetAtt/0")
                        .asText())
                .isEqualTo("Destination");
        assertThat(role.toString()).contains("aws:SourceAccount");
    }

    @Test
    void forwarder_mayPutEventsOnTheOneBus() throws Exception {
        JsonNode role = PolicyStatements.yaml(FORWARDING).at("/Resources/Forwarder/Properties");

        PolicyStatements policy = PolicyStatements.in(role.path("Policies"));
        assertThat(policy.actions()).containsExactly("events:PutEvents");
        assertThat(policy.allowing("events:PutEvents").at("/Resource/Ref").asText())
                .isEqualTo("BusArn");
    }

    @Test
    void bus_isOpenToTheOrganizationAlone() throws Exception {
        JsonNode statement = PolicyStatements.yaml(EVENTS).at("/Resources/BusPolicy/Properties/Statement");

        assertThat(statement
                        .at("/Condition/StringEquals/aws:PrincipalOrgID/Ref")
                        .asText())
                .isEqualTo("OrganizationId");
    }

    @Test
    void token_isASecretWithoutDefault() throws Exception {
        JsonNode token = PolicyStatements.yaml(EVENTS).at("/Parameters/Token");

        assertThat(token.path("NoEcho").asBoolean()).isTrue();
        assertThat(token.has("Default")).isFalse();
    }

    @Test
    void rules_letThroughWhatRootDoesToItsKeys() throws Exception {
        JsonNode central = PolicyStatements.yaml(EVENTS).path("Resources");
        JsonNode forwarded = PolicyStatements.yaml(FORWARDING).at("/Resources/KeyEvents/Properties/EventPattern");

        assertThat(forwarded.at("/detail/eventName").toString())
                .isEqualTo("[\"CreateAccessKey\",\"UpdateAccessKey\",\"DeleteAccessKey\"]");
        assertThat(forwarded.at("/detail/userIdentity/type/0").asText()).isEqualTo("Root");
        assertThat(central.at("/KeyEventsOfTheOrganization/Properties/EventPattern"))
                .isEqualTo(forwarded);
        assertThat(central.at("/KeyEventsOfThisAccount/Properties/EventPattern"))
                .isEqualTo(forwarded);
        assertThat(central.at("/Findings/Properties/EventPattern/detail/findings/Compliance/SecurityControlId/0")
                        .asText())
                .isEqualTo("IAM.4");
    }

    @Test
    void templates_haveNoAnchors_whichCloudFormationRefuses() throws Exception {
        assertThat(Files.readString(Path.of(EVENTS))).doesNotContain(": &").doesNotContain(": *");
    }
}
