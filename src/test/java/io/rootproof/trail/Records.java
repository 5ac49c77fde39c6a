package io.rootproof.trail;

import java.nio.charset.StandardCharsets;

/** CloudTrail records as AWS documents them, cut down to what matters, with one thing changed at a time. */
final class Records {

    static final String ACCOUNT = "810000000001";

    static final String CREATED = """
            {"eventVersion":"1.09","userIdentity":{"type":"Root","principalId":"%1$s","arn":"arn:aws:iam::%1$s:root",
             "accountId":"%1$s","accessKeyId":"ASIAIOSFODNN7EXAMPLE"},"eventTime":"2026-03-03T10:00:00Z",
             "eventSource":"iam.amazonaws.com","eventName":"CreateAccessKey","awsRegion":"us-east-1",
             "sourceIPAddress":"203.0.113.7","requestParameters":null,
             "responseElements":{"accessKey":{"accessKeyId":"AKIAI44QH8DHBEXAMPLE","status":"Active",
             "createDate":"Mar 3, 2026, 10:00:00 AM"}},"eventID":"1cc5ca85-0f16-4a41-8e1c-2f3a9a5b0001",
             "eventType":"AwsApiCall","recipientAccountId":"%1$s"}""".formatted(ACCOUNT);

    static final String UPDATED = """
            {"userIdentity":{"type":"Root","arn":"arn:aws:iam::%1$s:root","accountId":"%1$s"},
             "eventTime":"2026-03-03T10:05:00Z","eventSource":"iam.amazonaws.com","eventName":"UpdateAccessKey",
             "awsRegion":"us-east-1","requestParameters":{"status":"Inactive","accessKeyId":"AKIAI44QH8DHBEXAMPLE"},
             "responseElements":null}""".formatted(ACCOUNT);

    static final String DELETED = """
            {"userIdentity":{"type":"Root","arn":"arn:aws:iam::%1$s:root","accountId":"%1$s"},
             "eventTime":"2026-03-03T10:09:00Z","eventSource":"iam.amazonaws.com","eventName":"DeleteAccessKey",
             "awsRegion":"us-east-1","requestParameters":{"accessKeyId":"AKIAI44QH8DHBEXAMPLE"},
             "responseElements":null}""".formatted(ACCOUNT);

    private Records() {}

    static String wrapped(String record) {
        return """
                {"version":"0","id":"6a7e8feb-b491-4cf7-a9f1-bf3703467718","detail-type":"AWS API Call via CloudTrail",
                 "source":"aws.iam","account":"%s","time":"2026-03-03T10:00:01Z","region":"us-east-1","resources":[],
                 "detail":%s}""".formatted(ACCOUNT, record);
    }

    static TrailReading read(String json) {
        return TrailEvent.read(json.getBytes(StandardCharsets.UTF_8));
    }

    static TrailEvent taken(String json) {
        return ((TrailReading.Taken) read(json)).event();
    }
}
