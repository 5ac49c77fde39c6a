package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.evidence.Source;

/** What each source of evidence can and cannot see. In templates {@code {sourceMsg:…}}. */
@MessageBundle("sourceMsg")
interface SourceMessages {

    @Message("Sources side by side")
    String heading();

    @Message("What each says now, and what it can and cannot see. One that is silent proves nothing.")
    String intro();

    @Message("Sees")
    String seesLabel();

    @Message("Does not see")
    String blindLabel();

    @Message("{#when of}"
            + "{#is SECURITY_HUB}Whether a key exists, for control IAM.4, per Region and standard."
            + "{#is CREDENTIAL_REPORT}Both key slots: active or not, when made, when, where and on what last used."
            + "{#is ACCOUNT_SUMMARY}Whether a key exists: a flag, not a count."
            + "{#is ROOT_KEY_AUDIT}The list of keys itself, each active or inactive: the strongest source."
            + "{#is CLOUDTRAIL}The moment at which the root user makes a key or switches one on."
            + "{#is PROWLER}Whether an active key exists, when somebody ran it and imported the result."
            + "{/when}")
    String sees(Source of);

    @Message("{#when of}"
            + "{#is SECURITY_HUB}Which key it is, or whether it is active; and nothing between its checks, every 12 to 24 hours."
            + "{#is CREDENTIAL_REPORT}Anything after it was made: IAM serves one report for 4 hours before it makes another."
            + "{#is ACCOUNT_SUMMARY}How many keys, whether they are active, and when they were made."
            + "{#is ROOT_KEY_AUDIT}The management account, and accounts without centralised root access."
            + "{#is CLOUDTRAIL}Keys made before the trail was read; that a key is gone is shown by another source only."
            + "{#is PROWLER}Inactive keys: when it passes, one may still be there."
            + "{/when}")
    String blind(Source of);

    @Message("Has never told anything about this account.")
    String never();

    @Message("Told nothing of late; what it said is set aside.")
    String setAside();

    @Message("too old")
    String tooOld();

    @Message("no maximum age; a later observation of no key ends it")
    String ageless();

    @Message("{age} old, of at most {most}")
    String age(String age, String most);

    @Message("imported")
    String imported();

    @Message("{count} more of its series are in the table above.")
    String more(int count);

    @Message("Sources disagree")
    String disagree();

    @Message("A key exists, says:")
    String sayKey();

    @Message("None exists, says:")
    String sayNone();

    @Message("What will settle it")
    String settles();

    @Message("{#when of}"
            + "{#is SECURITY_HUB}Security Hub checks IAM.4 again every 12 to 24 hours; its next finding replaces this one."
            + "{#is CREDENTIAL_REPORT}IAM makes a new credential report 4 hours after the last one; the next collection after that replaces this one."
            + "{#is ACCOUNT_SUMMARY}The next collection asks IAM again, and its answer replaces this one."
            + "{#is ROOT_KEY_AUDIT}The next collection lists the keys again, and its answer replaces this one."
            + "{#is CLOUDTRAIL}Any later observation of no key ends what the trail tells."
            + "{#is PROWLER}A newer Prowler result, once imported, replaces this one."
            + "{/when}")
    String settledBy(Source of);

    @Message("Until then the account counts as failed: the worst that is current decides.")
    String untilThen();
}
