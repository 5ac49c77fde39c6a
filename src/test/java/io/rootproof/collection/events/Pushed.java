package io.rootproof.collection.events;

import io.restassured.response.ValidatableResponse;
import io.rootproof.testing.As;

/** Events as EventBridge sends them. */
final class Pushed {

    private Pushed() {}

    static ValidatableResponse send(String body) {
        return As.ana()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/events")
                .then();
    }

    /** What the root user did to its own key. */
    static String root(String account, String call, String at) {
        String inRequest = call.equals("CreateAccessKey") ? "null" : "{\"accessKeyId\":\"AKIAI44QH8DHBEXAMPLE\"}";
        String answer = call.equals("CreateAccessKey")
                ? "{\"accessKey\":{\"accessKeyId\":\"AKIAI44QH8DHBEXAMPLE\",\"status\":\"Active\"}}"
                : "null";
        return """
                {"version":"0","id":"id-%1$s-%2$s","detail-type":"AWS API Call via CloudTrail","source":"aws.iam",
                 "account":"%1$s","time":"%3$s","region":"us-east-1","resources":[],"detail":{
                 "userIdentity":{"type":"Root","arn":"arn:aws:iam::%1$s:root","accountId":"%1$s"},"eventTime":"%3$s",
                 "eventSource":"iam.amazonaws.com","eventName":"%2$s","awsRegion":"us-east-1",
                 "sourceIPAddress":"203.0.113.7","requestParameters":%4$s,"responseElements":%5$s}}""".formatted(account, call, at, inRequest, answer);
    }

    static String finding(String account, String status, String at) {
        return """
                {"SchemaVersion":"2018-10-08","Id":"finding-%1$s","ProductArn":"arn:aws:securityhub:eu-central-1::product/aws/securityhub",
                 "GeneratorId":"security-control/IAM.4","AwsAccountId":"%1$s","Region":"eu-central-1","UpdatedAt":"%3$s",
                 "RecordState":"ACTIVE","Compliance":{"Status":"%2$s","SecurityControlId":"IAM.4"}}""".formatted(account, status, at);
    }

    static String findings(String account, String... findings) {
        return """
                {"version":"0","id":"hub-%s","detail-type":"Security Hub Findings - Imported","source":"aws.securityhub",
                 "account":"999999999999","time":"2026-03-03T10:00:00Z","region":"eu-central-1","resources":[],
                 "detail":{"findings":[%s]}}""".formatted(account, String.join(",", findings));
    }
}
