package io.rootproof.prevention.scp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service control policy does to the root user of PAYMENTS who asks for an access key. */
class ScpDocumentTest {

    static final RootUser PAYMENTS = new RootUser("aws", "111122223333");

    static Ruling ruling(String statement) {
        return ScpDocument.read("{\"Version\":\"2012-10-17\",\"Statement\":[" + statement.replace('\'', '"') + "]}")
                .on(PAYMENTS);
    }

    static Outcome outcome(String statement) {
        return ruling(statement).outcome();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iam:CreateAccessKey",
                "IAM:createaccesskey",
                "iam:Create*",
                "iam:CreateAccessKe?",
                "iam:*",
                "*",
                "*:*",
                "iam:*AccessKey"
            })
    void action_thatMeansKeys_isDenied(String action) {
        assertThat(outcome("{'Effect':'Deny','Action':'" + action + "','Resource':'*'}"))
                .isEqualTo(Outcome.DENIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iam:DeleteAccessKey",
                "iam:CreateUser",
                "iam:CreateAccessKey?",
                "iam:UpdateAccessKey",
                "CreateAccessKey",
                "sts:*",
                "iam",
                ""
            })
    void action_thatMeansSomethingElse_isNoDenialOfKeys(String action) {
        assertThat(outcome("{'Effect':'Deny','Action':'" + action + "','Resource':'*'}"))
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void action_ofAList_isDeniedWhereverItStands() {
        assertThat(outcome("{'Effect':'Deny','Action':['s3:*','iam:CreateAccessKey'],'Resource':['*']}"))
                .isEqualTo(Outcome.DENIES);
        assertThat(outcome("{'Effect':'Deny','Action':['s3:*','iam:CreateUser'],'Resource':['*']}"))
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void allow_deniesNothing() {
        assertThat(outcome("{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'*'}"))
                .isEqualTo(Outcome.SILENT);
        assertThat(outcome("{'Effect':'Allow','NotAction':'iam:*','Resource':'*'}"))
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void notAction_deniesWhatItDoesNotName() {
        assertThat(outcome("{'Effect':'Deny','NotAction':['s3:*','sts:*'],'Resource':'*'}"))
                .isEqualTo(Outcome.DENIES);
        assertThat(outcome("{'Effect':'Deny','NotAction':['iam:*','sts:*'],'Resource':'*'}"))
                .isEqualTo(Outcome.SILENT);
        assertThat(outcome("{'Effect':'Deny','NotAction':'iam:Create*','Resource':'*'}"))
                .isEqualTo(Outcome.SILENT);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            *,                              DENIES
            arn:aws:iam::*,                 DENIES
            arn:*:iam::111122223333:*,      DENIES
            arn:aws:iam::*:root,            UNJUDGED
            arn:aws:iam::*:user/*,          UNJUDGED
            arn:aws:iam::*:user/${aws:username}, UNJUDGED
            arn:aws:iam::444455556666:*,    EXEMPTS
            arn:aws-us-gov:iam::*:*,        EXEMPTS
            arn:aws:s3:::*,                 EXEMPTS
            arn:aws:iam::*:user/ops,        EXEMPTS
            """)
    void resource_mustReachTheRootUserForSure(String resource, Outcome expected) {
        assertThat(outcome("{'Effect':'Deny','Action':'iam:CreateAccessKey','Resource':'" + resource + "'}"))
                .isEqualTo(expected);
    }

    @Test
    void notResource_leavesOutWhatItNames() {
        String start = "{'Effect':'Deny','Action':'iam:CreateAccessKey','NotResource':";
        assertThat(outcome(start + "'arn:aws:s3:::*'}")).isEqualTo(Outcome.DENIES);
        assertThat(outcome(start + "'arn:aws:iam::*:user/ops'}")).isEqualTo(Outcome.UNJUDGED);
        assertThat(outcome(start + "'*'}")).isEqualTo(Outcome.EXEMPTS);
    }

    @Test
    void statementWithoutResource_isNotTakenForADenial() {
        assertThat(outcome("{'Effect':'Deny','Action':'iam:CreateAccessKey'}")).isEqualTo(Outcome.UNJUDGED);
    }

    @Test
    void principal_whichNoServiceControlPolicyHas_isNotGuessed() {
        Ruling ruling = ruling("{'Effect':'Deny','NotPrincipal':{'AWS':'arn:aws:iam::111122223333:root'},"
                + "'Action':'iam:CreateAccessKey','Resource':'*'}");
        assertThat(ruling.outcome()).isEqualTo(Outcome.UNJUDGED);
        assertThat(ruling.because()).isEqualTo(new Doubt(Doubt.Part.ELEMENT, "NotPrincipal"));
    }

    @Test
    void oneDenial_isEnoughBesideOthersThatExemptOrCannotBeJudged() {
        String unjudged = "{'Effect':'Deny','Action':'*','Resource':'*',"
                + "'Condition':{'Bool':{'aws:MultiFactorAuthPresent':'false'}}}";
        String exempting = "{'Effect':'Deny','Action':'*','Resource':'*',"
                + "'Condition':{'StringLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/*'}}}";
        String denial = "{'Effect':'Deny','Action':'iam:CreateAccessKey','Resource':'*'}";
        assertThat(outcome(unjudged + "," + exempting + "," + denial)).isEqualTo(Outcome.DENIES);
        assertThat(outcome(exempting + "," + unjudged)).isEqualTo(Outcome.UNJUDGED);
        assertThat(outcome(exempting)).isEqualTo(Outcome.EXEMPTS);
    }

    @Test
    void singleStatement_needsNoList() {
        assertThat(ScpDocument.read("""
                        {"Statement":{"Effect":"Deny","Action":"iam:CreateAccessKey","Resource":"*"}}""").on(PAYMENTS).outcome()).isEqualTo(Outcome.DENIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"Statement\":7}",
                "{\"Statement\":[{\"Action\":\"*\"}]}",
                "{\"Statement\":[{\"Effect\":\"deny\",\"Action\":\"*\",\"Resource\":\"*\"}]}",
                "{\"Statement\":[{\"Effect\":\"Deny\",\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}",
                "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"*\",\"NotAction\":\"*\",\"Resource\":\"*\"}]}",
                "{\"Statement\":[{\"Effect\":\"Deny\",\"Resource\":\"*\"}]}",
                "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":{\"a\":1},\"Resource\":\"*\"}]}",
                "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":\"x\"}]}",
                "{\"Statement\":[]} x"
            })
    void document_thatIsNoPolicy_cannotBeJudgedAndIsNotLeftOut(String content) {
        ScpDocument document = ScpDocument.read(content);
        assertThat(document.on(PAYMENTS).outcome()).isEqualTo(Outcome.UNJUDGED);
        assertThat(document.speaksOfKeys()).isTrue();
    }

    @Test
    void policyOfOtherThings_isNotAskedFurther() {
        assertThat(ScpDocument.read("""
                        {"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""").speaksOfKeys()).isFalse();
        assertThat(ScpDocument.read("""
                        {"Statement":[{"Effect":"Deny","Action":"iam:Create*","Resource":"arn:aws:s3:::*"}]}""").speaksOfKeys()).isTrue();
    }
}
