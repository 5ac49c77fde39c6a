package io.rootproof.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatToDoTest {

    @ParameterizedTest
    @CsvSource({
        "AssumeRole, AccessDenied, ACCOUNT_OWNER, member role",
        "AssumeRoot, AccessDenied, CLOUD_TEAM, centralised root access",
        "GetFindings, AccessDeniedException, CLOUD_TEAM, securityhub:GetFindings",
        "ListAccounts, AccessDeniedException, CLOUD_TEAM, organizations:ListAccounts",
        "GetCredentialReport, AccessDenied, CLOUD_TEAM, Allow the role",
        "GetFindings, InvalidAccessException, CLOUD_TEAM, Security Hub is not on",
        "GetFindings, ThrottlingException, NOBODY, patience",
        "GetCallerIdentity, NoCredentials, OPERATOR, credentials",
        "GenerateCredentialReport, ReportNotReady, NOBODY, next run",
    })
    void failure_known_saysWhoMustDoWhat(String call, String code, WhoActs who, String words) {
        WhatToDo advice = WhatToDo.about(call, code);

        assertThat(advice.who()).isEqualTo(who);
        assertThat(advice.text()).contains(words);
    }

    @Test
    void failure_unknown_pointsToAws() {
        assertThat(WhatToDo.about("GetFindings", "BrandNewException").text()).contains("GetFindings");
    }
}
