package io.rootproof.prevention.scp;

import static io.rootproof.prevention.scp.ScpDocumentTest.outcome;
import static io.rootproof.prevention.scp.ScpDocumentTest.ruling;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions of a denial: those that the root user meets, those that leave it out, and those that nobody can judge here. */
class ScpConditionTest {

    private static Outcome when(String condition) {
        return outcome(
                "{'Effect':'Deny','Action':'iam:CreateAccessKey','Resource':'*','Condition':{" + condition + "}}");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            StringLike                | aws:PrincipalArn        | arn:aws:iam::*:root                | DENIES
            ArnLike                   | aws:PrincipalArn        | arn:aws:iam::*:root                | DENIES
            ArnLike                   | aws:principalarn        | arn:*:iam::*:root                  | DENIES
            ArnEquals                 | aws:PrincipalArn        | arn:aws:iam::*:root                | DENIES
            StringEquals              | aws:PrincipalArn        | arn:aws:iam::111122223333:root     | DENIES
            ArnLikeIfExists           | aws:PrincipalArn        | arn:aws:iam::*:root                | DENIES
            StringNotLike             | aws:PrincipalArn        | arn:aws:iam::*:role/admin          | DENIES
            ArnNotLike                | aws:PrincipalArn        | arn:aws:iam::*:role/*              | DENIES
            StringEquals              | aws:PrincipalType       | Account                            | DENIES
            StringNotEquals           | aws:PrincipalType       | AssumedRole                        | DENIES
            StringEquals              | aws:PrincipalAccount    | 111122223333                       | DENIES
            StringNotEquals           | aws:PrincipalAccount    | 444455556666                       | DENIES
            Null                      | aws:AssumedRoot         | true                               | DENIES
            Null                      | aws:PrincipalArn        | false                              | DENIES
            BoolIfExists              | aws:AssumedRoot         | false                              | DENIES
            BoolIfExists              | aws:PrincipalIsAWSService | false                            | DENIES
            StringNotLike             | aws:username            | ops-*                              | DENIES
            StringEqualsIfExists      | aws:username            | ops                                | DENIES
            """)
    void condition_thatTheRootUserMeets_denies(String operator, String key, String value, Outcome expected) {
        assertThat(when("'" + operator + "':{'" + key + "':'" + value + "'}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            StringEquals              | aws:PrincipalArn        | arn:aws:iam::*:root
            StringLike                | aws:PrincipalArn        | arn:aws:iam::*:user/*
            StringLike                | aws:PrincipalArn        | arn:aws:iam::444455556666:root
            StringLike                | aws:PrincipalArn        | ARN:AWS:IAM::*:ROOT
            ArnLike                   | aws:PrincipalArn        | arn:aws-us-gov:iam::*:root
            ArnLike                   | aws:PrincipalArn        | arn:aws:*:root:*:*
            StringNotLike             | aws:PrincipalArn        | arn:aws:iam::*:root
            ArnNotEquals              | aws:PrincipalArn        | arn:aws:iam::111122223333:*
            StringNotEquals           | aws:PrincipalAccount    | 111122223333
            StringEquals              | aws:PrincipalAccount    | 444455556666
            StringEquals              | aws:PrincipalType       | AssumedRole
            StringEquals              | aws:PrincipalType       | account
            StringLike                | aws:username            | *
            Null                      | aws:AssumedRoot         | false
            Bool                      | aws:AssumedRoot         | false
            Bool                      | aws:PrincipalIsAWSService | true
            """)
    void condition_thatTheRootUserDoesNotMeet_leavesItOut(String operator, String key, String value) {
        assertThat(when("'" + operator + "':{'" + key + "':'" + value + "'}")).isEqualTo(Outcome.EXEMPTS);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            Bool                      | aws:MultiFactorAuthPresent | false
            BoolIfExists              | aws:MultiFactorAuthPresent | false
            StringEquals              | aws:PrincipalOrgID      | o-rootproof
            StringEquals              | aws:PrincipalTag/exempt | yes
            StringNotEquals           | aws:PrincipalTag/exempt | yes
            NotIpAddress              | aws:SourceIp            | 10.0.0.0/8
            DateGreaterThan           | aws:CurrentTime         | 2026-01-01T00:00:00Z
            ForAnyValue:StringLike    | aws:PrincipalArn        | arn:aws:iam::*:root
            ForAllValues:StringLike   | aws:PrincipalArn        | arn:aws:iam::*:root
            stringlike                | aws:PrincipalArn        | arn:aws:iam::*:root
            Bool                      | aws:PrincipalArn        | true
            ArnLike                   | aws:PrincipalAccount    | 111122223333
            ArnLike                   | aws:PrincipalArn        | *
            StringLike                | aws:PrincipalArn        | arn:aws:iam::${aws:PrincipalAccount}:root
            Null                      | aws:TokenIssueTime      | true
            Null                      | aws:AssumedRoot         | maybe
            """)
    void condition_thatCannotBeKnown_isNeverTakenForADenial(String operator, String key, String value) {
        assertThat(when("'" + operator + "':{'" + key + "':'" + value + "'}")).isEqualTo(Outcome.UNJUDGED);
    }

    @Test
    void severalValues_areAlternatives() {
        assertThat(when("'StringLike':{'aws:PrincipalArn':['arn:aws:iam::*:user/*','arn:aws:iam::*:root']}"))
                .isEqualTo(Outcome.DENIES);
        assertThat(when("'StringNotEquals':{'aws:PrincipalAccount':['444455556666','111122223333']}"))
                .isEqualTo(Outcome.EXEMPTS);
        assertThat(when("'StringLike':{'aws:PrincipalArn':[]}")).isEqualTo(Outcome.UNJUDGED);
    }

    @Test
    void severalConditions_mustAllHold() {
        String root = "'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:root'}";
        assertThat(when(root + ",'StringNotEquals':{'aws:PrincipalAccount':'444455556666'}"))
                .isEqualTo(Outcome.DENIES);
        assertThat(when(root + ",'StringNotEquals':{'aws:PrincipalAccount':'111122223333'}"))
                .isEqualTo(Outcome.EXEMPTS);
        assertThat(when(root + ",'Bool':{'aws:MultiFactorAuthPresent':'false'}"))
                .isEqualTo(Outcome.UNJUDGED);
        assertThat(when("'Bool':{'aws:MultiFactorAuthPresent':'false'},'StringEquals':{'aws:PrincipalType':'User'}"))
                .as("one that surely does not hold settles it")
                .isEqualTo(Outcome.EXEMPTS);
    }

    @Test
    void ruling_namesWhatMadeTheDifference() {
        assertThat(ruling("{'Effect':'Deny','Action':'*','Resource':'*',"
                                + "'Condition':{'Bool':{'aws:MultiFactorAuthPresent':false}}}")
                        .because())
                .isEqualTo(new Doubt(Doubt.Part.CONDITION, "Bool aws:MultiFactorAuthPresent"));
        assertThat(ruling("{'Effect':'Deny','Action':'*','Resource':'arn:aws:s3:::*'}")
                        .because())
                .isEqualTo(new Doubt(Doubt.Part.RESOURCE, "Resource arn:aws:s3:::*"));
        assertThat(ruling("{'Effect':'Deny','Action':'*','Resource':'*'}").because())
                .isNull();
    }
}
