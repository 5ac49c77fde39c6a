package io.rootproof.collection.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.collection.aws.AwsConfig.ConnectionSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionCheckTest {

    @Test
    void settings_thatWork_areNotRemarkedUpon() {
        assertThat(problems("main", List.of("eu-central-1", "us-east-1"), Map.of("external-id", "a-1")))
                .isEmpty();
        assertThat(problems("gov", List.of("us-gov-west-1"), Map.of("partition", "aws-us-gov")))
                .isEmpty();
    }

    @Test
    void region_ofAnotherPartition_isNamed() {
        assertThat(problems("main", List.of("us-gov-west-1"), Map.of()))
                .singleElement()
                .asString()
                .startsWith("rootproof.aws.connections.main.regions names us-gov-west-1");
        assertThat(problems("gov", List.of("us-east-1"), Map.of("partition", "aws-us-gov")))
                .hasSize(1);
    }

    @Test
    void regions_noneAtAll_areMissed() {
        assertThat(problems("main", List.of(), Map.of()))
                .singleElement()
                .asString()
                .contains("AWS_REGION");
    }

    @Test
    void values_thatAwsWouldRefuse_areNamed() {
        assertThat(problems(
                        "main",
                        List.of("eu-central-1"),
                        Map.of(
                                "role-arn", "arn:aws-us-gov:iam::123456789012:role/r",
                                "member-role-name", "a role",
                                "external-id", "x")))
                .hasSize(3);
        assertThat(problems("main", List.of("eu-central-1"), Map.of("partition", "moon")))
                .hasSize(1);
    }

    private static List<String> problems(String name, List<String> regions, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>();
        all.put("rootproof.aws.connections." + name + ".enabled", "true");
        settings.forEach((key, value) -> all.put("rootproof.aws.connections." + name + "." + key, value));
        ConnectionSettings read = new SmallRyeConfigBuilder()
                .withMapping(AwsConfig.class)
                .withDefaultValues(all)
                .build()
                .getConfigMapping(AwsConfig.class)
                .connections()
                .get(name);
        return new ConnectionCheck(name, read, regions).problems();
    }
}
