package io.rootproof.collection.aws;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How AWS is reached: {@code rootproof.aws.connections.<name>.*}. None is needed to import evidence. */
@ConfigMapping(prefix = "rootproof.aws")
public interface AwsConfig {

    Map<String, ConnectionSettings> connections();

    /** An organisation, or an account by itself, in one partition. */
    interface ConnectionSettings {

        /** Whether runs collect from it. */
        @WithDefault("true")
        boolean enabled();

        /** {@code aws}, {@code aws-us-gov} or {@code aws-cn}. */
        @WithDefault("aws")
        String partition();

        /** Regions with Security Hub, the aggregation Region first; the Region of the AWS SDK if none is given. */
        Optional<List<String>> regions();

        /** Profile of the shared AWS files; the default credential chain if none is given. */
        Optional<String> profile();

        /** Role to take on before anything else, usually in the delegated administrator's account. */
        Optional<String> roleArn();

        /** Role to take on in each member account, as docs/aws creates it. */
        @WithDefault("rootproof-reader")
        String memberRoleName();

        /** External id that the roles ask for. */
        Optional<String> externalId();

        /** Whether to ask each member account's root user for its keys; needs centralised root access. */
        @WithDefault("false")
        boolean rootAudit();

        /** Whether to read which features and service control policies of the organisation prevent root keys. */
        @WithDefault("true")
        boolean prevention();
    }
}
