package io.rootproof.prevention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.prevention.scp.Doubt;
import io.rootproof.prevention.scp.Outcome;

/** What pages say of prevention. In templates {@code {preventionMsg:…}}. */
@MessageBundle("preventionMsg")
interface PreventionMessages {

    @Message("Prevention")
    String title();

    @Message("Accounts and the policies that keep their root users from making an access key")
    String caption();

    @Message(
            "What keeps a root user from making an access key, as read from AWS Organizations at each run. It prevents and"
                    + " proves nothing: keys that were there before stay, and no result rests on it.")
    String intro();

    @Message("Service control policies never bind the management account.")
    String notManagement();

    @Message("By account number")
    String byNumber();

    @Message("Account")
    String account();

    @Message("Account or unit")
    String search();

    @Message("Root keys")
    String state();

    @Message("{#when it}{#is BOUND}Denied by policy{#is NOT_BOUND}Not denied{#is NOT_JUDGED}Cannot be judged"
            + "{#is MANAGEMENT}Management account: never bound{#is NOT_READ}Not read{/when}")
    String stateName(PreventionState it);

    @Message("{#when it}{#is BOUND}A service control policy denies the root user of this account to make an access key."
            + "{#is NOT_BOUND}No service control policy that reaches this account denies its root user to make an access key."
            + "{#is NOT_JUDGED}No policy denies it for sure. At least one has a part that depends on what cannot be known here."
            + "{#is MANAGEMENT}This is the management account. Service control policies do not bind it, whatever is attached."
            + "{#is NOT_READ}The policies of its organisation have not been read, or do not reach it.{/when}")
    String stateMeaning(PreventionState it);

    @Message("Policies")
    String policies();

    @Message("Policy")
    String policy();

    @Message("Id of a policy")
    String policyId();

    @Message("Unit")
    String unit();

    @Message("So since")
    String since();

    @Message("Features")
    String features();

    @Message("Last read")
    String lastRead();

    @Message("{#when it}{#is DENIES}denies it{#is UNJUDGED}cannot be judged{#is EXEMPTS}leaves this root user out"
            + "{#is SILENT}does not speak of it{/when}")
    String outcome(Outcome it);

    @Message(
            "{#when it}{#is CONDITION}by its condition{#is RESOURCE}by its resource{#is ELEMENT}by an element that such a"
                    + " policy does not have{#is DOCUMENT}since its document cannot be read:{/when}")
    String part(Doubt.Part it);

    @Message("{#when it}{#is ROOT}the root{#is UNIT}the unit{#is ACCOUNT}the account itself{/when}")
    String kind(Place.Kind it);

    @Message("Attached to")
    String attachedTo();

    @Message("Way to the account")
    String way();

    @Message("What it does")
    String does();

    @Message("document")
    String document();

    @Message("Root credentials managed from above (RootCredentialsManagement)")
    String rootCredentials();

    @Message("Root sessions for single tasks (RootSessions)")
    String rootSessions();

    @Message("{#when it}{#is ON}on{#is OFF}off{#is NOT_READ}could not be read{/when}")
    String flag(Flag it);

    @Message("No policy that reaches this account speaks of root keys.")
    String noPolicies();

    @Message("Accounts by what policies do")
    String byState();

    @Message("Organisations")
    String organizations();

    @Message("Policies that speak of root keys: {speaking} of {seen}")
    String speaking(int speaking, int seen);

    @Message("None of the policies denies root users to make access keys.")
    String noneSpeaks();

    @Message("attached to nothing")
    String nowhere();

    @Message("and {more} more")
    String more(int more);

    @Message("accounts it reaches")
    String reached();

    @Message("The last attempt, at")
    String attempt();

    @Message("brought no whole reading of the policies. What is shown is from before.")
    String attemptFailed();

    @Message(
            "brought none. Accounts are not judged until all policies, what they are attached to and the units have been read.")
    String neverRead();

    @Message("What failed")
    String whatFailed();

    @Message("Management account")
    String management();

    @Message("All accounts")
    String allAccounts();

    @Message("Nothing has been read yet")
    String nothingYet();

    @Message("Accounts appear here once an organisation has been listed; its policies are read at each run.")
    String nothingYetDetail();

    @Message("Every account is denied root keys, or cannot be judged")
    String noneUnbound();

    @Message("No account was found that policies leave free to make a root key.")
    String noneUnboundDetail();

    @Message("No account with this number is known here.")
    String notKnown();
}
