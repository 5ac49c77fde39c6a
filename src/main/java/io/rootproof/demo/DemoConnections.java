package io.rootproof.demo;

import io.rootproof.collection.aws.Connection;
import java.util.List;

/** The connections of the demo: one organisation in each partition. */
final class DemoConnections {

    private DemoConnections() {}

    static List<Connection> all() {
        return List.of(
                connection("demo", "aws", "eu-central-1"),
                connection("demo-gov", "aws-us-gov", "us-gov-west-1"),
                connection("demo-china", "aws-cn", "cn-north-1"));
    }

    private static Connection connection(String name, String partition, String region) {
        return new Connection(
                name, partition, List.of(region), null, null, "rootproof-reader", "rootproof-demo", false, true);
    }
}
