package io.rootproof.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.account.Lifecycle;
import io.rootproof.rootkey.KeyState;

/** Results, reasons and rules as pages write them. In templates {@code {ruleMsg:…}}. */
@MessageBundle("ruleMsg")
public interface RuleMessages {

    @Message("{#when it}{#is PASSED}Passed{#is FAILED}Failed{#is UNKNOWN}Unknown{#is NOT_ASSESSABLE}Not assessable"
            + "{#is NOT_APPLICABLE}Not applicable{/when}")
    String result(Result it);

    @Message("{#when it}"
            + "{#is ACTIVE_KEY}active key"
            + "{#is INACTIVE_KEY}inactive key"
            + "{#is KEY_PRESENT}key present"
            + "{#is NO_KEY}no key"
            + "{#is NO_EVIDENCE}no evidence"
            + "{#is STALE}evidence too old"
            + "{#is INDETERMINATE}evidence decides nothing"
            + "{#is ONLY_NO_ACTIVE_KEY}no active key, inactive not excluded"
            + "{#is LIFECYCLE}account not active"
            + "{#is NO_ROOT_USER}no root user in this partition"
            + "{/when}")
    String reason(Reason it);

    @Message("{#when it}"
            + "{#is ACTIVE_KEY}active key"
            + "{#is INACTIVE_KEY}inactive key"
            + "{#is KEY_PRESENT}a key"
            + "{#is INDETERMINATE}decides nothing"
            + "{#is NO_ACTIVE_KEY}no active key"
            + "{#is NO_KEY}no key"
            + "{/when}")
    String says(KeyState it);

    @Message("{result}: {reason}")
    String headline(String result, String reason);

    @Message("{#when it}"
            + "{#is LIFECYCLE}The account is not active, so nobody can look into it; it is listed and never counts as passed."
            + "{#is NO_ROOT_USER}Accounts in the partition aws-cn have no root user."
            + "{#is ACTIVE_KEY}Evidence says that the root user has an active access key."
            + "{#is INACTIVE_KEY}Evidence says that the root user has an access key; it is inactive, and could be activated again."
            + "{#is KEY_PRESENT}Evidence says that the root user has an access key; it does not say whether the key is active."
            + "{#is NO_KEY}Current evidence says that the root user has no access key, and no current evidence says otherwise."
            + "{#is NO_EVIDENCE}There is no evidence about this account that may be judged."
            + "{#is STALE}The newest evidence of at least one series is older than the policy allows, and no current evidence decides."
            + "{#is INDETERMINATE}Current evidence was read and decides nothing."
            + "{#is ONLY_NO_ACTIVE_KEY}Current evidence says only that there is no active key, which leaves room for an inactive one."
            + "{/when}")
    String rule(Rule it);

    @Message("{#when it}"
            + "{#is SAYS_KEY}It says that a key is present."
            + "{#is SAW_LATER}It saw later a key that had been made before this time."
            + "{#is SAYS_NO_KEY}It says that there is no key."
            + "{#is SAYS_NO_ACTIVE_KEY}It says that there is no active key, and does not look for inactive ones."
            + "{#is DECIDES_NOTHING}It was read and decides nothing."
            + "{#is SUPERSEDED}A newer observation of its series counts instead."
            + "{#is TOO_OLD}It is older than the policy allows for its source."
            + "{#is ENDED_BY_INDETERMINATE}A newer observation of its series decides nothing, so what it said is proven no longer."
            + "{#is ENDED_BY_NO_KEY}A later observation says that there is no key."
            + "{#is IMPORT_REFUSED}It says that there is no key, but was imported, and the policy refuses that."
            + "{/when}")
    String use(Use it);

    @Message("{#when it}"
            + "{#is PENDING_ACTIVATION}pending activation"
            + "{#is ACTIVE}active"
            + "{#is SUSPENDED}suspended"
            + "{#is PENDING_CLOSURE}pending closure"
            + "{#is CLOSED}closed"
            + "{#is LEFT}left the organisation"
            + "{/when}")
    String lifecycle(Lifecycle it);
}
