package io.rootproof.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What each setting does, for the page of settings; docs/configuration.md says it at length. In templates
 * {@code {settingMeaningMsg:…}}.
 */
@MessageBundle("settingMeaningMsg")
interface SettingMeanings {

    /**
     * @param name as {@link Setting#general()} gives it
     */
    @Message("""
            {#when name}\
            {#is 'rootproof.aws.connections.*.enabled'}Whether runs collect from this connection.\
            {#is 'rootproof.aws.connections.*.partition'}Which part of AWS it is in: aws, aws-us-gov or aws-cn.\
            {#is 'rootproof.aws.connections.*.regions'}Regions asked for Security Hub findings, the aggregation Region first. Global services are asked where the first one is.\
            {#is 'rootproof.aws.connections.*.profile'}Profile of the shared AWS files; without one the default credential chain decides.\
            {#is 'rootproof.aws.connections.*.role-arn'}Role to take on before anything else.\
            {#is 'rootproof.aws.connections.*.member-role-name'}Role to take on in each account, as the template that comes with Rootproof makes it.\
            {#is 'rootproof.aws.connections.*.external-id'}Sent whenever a role is taken on.\
            {#is 'rootproof.aws.connections.*.root-audit'}Also list the keys of root in a root session that is limited to auditing; needs centralised root access.\
            {#is 'rootproof.aws.connections.*.prevention'}Also read which features and service control policies of the organisation prevent root keys; no result depends on it.\
            {#is 'rootproof.collection.schedule'}When a run begins by itself: cron in UTC, seconds first; a minus sign for never.\
            {#is 'rootproof.collection.concurrency'}Accounts read at once.\
            {#is 'rootproof.collection.full-pass-every'}After how long all findings are read again, and not only those that changed.\
            {#is 'rootproof.collection.overlap'}How far before the last pass the next one begins, so that a finding that was written late is not missed.\
            {#is 'rootproof.collection.speed'}Multiplies the rates at which AWS is asked; more than 1 only where AWS has raised the quotas.\
            {#is 'rootproof.collection.heartbeat'}How often a run says that it is alive.\
            {#is 'rootproof.collection.dead-after'}A run that has been silent for so long is closed as interrupted.\
            {#is 'rootproof.events.per-minute'}Requests of events a minute that are taken from the tokens of one person.\
            {#is 'rootproof.events.largest-bytes'}Bytes of one request of events.\
            {#is 'rootproof.bootstrap-admin.username'}Name of the administrator to make where there is none.\
            {#is 'rootproof.bootstrap-admin.password'}Password of the administrator to make where there is none: change it after the first login and take the setting out.\
            {#is 'rootproof.bootstrap-admin.password-file'}A file with the password of the administrator to make, for secrets that are mounted.\
            {#is 'rootproof.login.failures-per-person'}Wrong passwords for one name within the window before attempts are refused unseen.\
            {#is 'rootproof.login.failures-per-address'}Wrong passwords from one address within the window before attempts are refused unseen; more, for an office may share one.\
            {#is 'rootproof.login.window'}How long a failed attempt counts.\
            {#is 'rootproof.login.idle'}A session that is unused for this long ends.\
            {#is 'rootproof.login.longest'}A session ends after this long, however much it is used.\
            {#is 'rootproof.login.bcrypt-cost'}Work factor of the password hash, as a power of two.\
            {#is 'rootproof.demo'}The demo organisation, with people whose password is published. It answers this machine only.\
            {#is 'rootproof.demo.history-days'}How many days of history the demo replays at its first start.\
            {#is 'rootproof.storage.directory'}Where files are kept, and wait for S3: it must outlive restarts, and be shared by all instances.\
            {#is 'rootproof.storage.kind'}Where files go in the end: files keeps them in the directory, s3 sends them on to a bucket.\
            {#is 'rootproof.storage.bucket'}The bucket; needed for s3.\
            {#is 'rootproof.storage.prefix'}What stands before each key in the bucket.\
            {#is 'rootproof.storage.retention-days'}Days for which nobody, root included, can delete an object; 0 asks for no lock.\
            {#is 'rootproof.storage.path-style'}Whether the name of the bucket stands in the path of addresses.\
            {#is 'rootproof.storage.timeout'}The longest that one attempt to send a file may take.\
            {#is 'rootproof.storage.retry-after'}Pause after the first failed attempt; it doubles each time, up to six hours, and never ends.\
            {#is 'rootproof.storage.keep-local'}Whether a file stays in the directory when S3 has it.\
            {#is 'rootproof.storage.copy-payloads'}Whether payloads of evidence, which are in the database, are copied to the same place.\
            {#is 'rootproof.bundle.evidence-per-part'}Bytes of evidence in one part of the ZIP, before compression; what goes beyond is in further parts.\
            {#is 'rootproof.bundle.first-retry'}How long after a sealing without time stamp the authorities are asked again; then twice as long each time.\
            {#is 'rootproof.bundle.longest-retry'}The longest wait between two such attempts.\
            {#is 'rootproof.log.check-every'}How often all rows are compared with their entries in the log, and all entries with its tree.\
            {#is 'rootproof.log.delivery.mail'}Addresses of e-mail that checkpoints of the log are sent to.\
            {#is 'rootproof.log.delivery.webhook'}Addresses that get each checkpoint by a POST.\
            {#is 'rootproof.log.delivery.webhook-secret'}Signs that POST as Standard Webhooks describe.\
            {#is 'rootproof.log.delivery.timeout'}How long the other side is waited for.\
            {#is 'rootproof.log.delivery.retry-after'}Pause after the first failed attempt; it doubles with each, up to six hours.\
            {#is 'rootproof.notifications.channels.*.kind'}How the channel takes messages: mail, slack or webhook.\
            {#is 'rootproof.notifications.channels.*.address'}The URL of the channel, shown without its path, or the mail addresses that get everything.\
            {#is 'rootproof.notifications.channels.*.owners'}Whether the person whom a message concerns gets a mail.\
            {#is 'rootproof.notifications.channels.*.secret'}Signs webhooks as Standard Webhooks describe; several while one replaces another.\
            {#is 'rootproof.notifications.channels.*.topics'}What is sent there; everything without.\
            {#is 'rootproof.notifications.gather'}What is told of one topic within this time goes to a channel as one message.\
            {#is 'rootproof.notifications.retry-after'}Pause after the first failed attempt to send a message; it doubles with each, up to six hours.\
            {#is 'rootproof.notifications.timeout'}How long the other side of a webhook is waited for.\
            {#is 'rootproof.notifications.allow'}Receivers that may have a private address, or be reached without TLS.\
            {#is 'rootproof.notifications.keep'}How long messages that were delivered stay to be seen.\
            {#is 'rootproof.public-url'}Where people reach Rootproof; makes links of the paths in messages.\
            {#is 'rootproof.jobs.enabled'}Whether this instance runs jobs; one that does not can still order them.\
            {#is 'rootproof.jobs.threads'}Jobs run at once.\
            {#is 'rootproof.jobs.polling-interval'}How often the database is asked what is due.\
            {#is 'rootproof.jobs.heartbeat'}How often an instance says that it still works at a job; after six missed beats the job is taken over by another.\
            {#is 'rootproof.jobs.shutdown-wait'}How long a stop waits for jobs that run.\
            {#is 'rootproof.assessment.unattended'}Whether this installation assesses what is owed, and lets results age, by itself each minute.\
            {#is 'rootproof.tickets.escalate-after'}How long after its due time an unfinished ticket is escalated to the control owners.\
            {#is 'rootproof.tickets.default-owner'}Who gets tickets where neither the account nor its units name an owner.\
            {#is 'rootproof.tracker.jira.url'}Address of Jira; without it nothing is sent there.\
            {#is 'rootproof.tracker.jira.user'}Whom the token of Jira Cloud belongs to; without, the token is a bearer token.\
            {#is 'rootproof.tracker.jira.token'}The token that Jira is asked with.\
            {#is 'rootproof.tracker.jira.project'}The project that issues are made in.\
            {#is 'rootproof.tracker.jira.issue-type'}The type of those issues.\
            {#is 'rootproof.tracker.jira.done-statuses'}Statuses that say that a key was deleted: a claim, which only evidence proves.\
            {#is 'rootproof.tracker.jira.reopen-transition'}The transition that takes an issue up again when evidence refutes it.\
            {#is 'rootproof.tracker.jira.poll-every'}How often Jira is asked what became of issues.\
            {#is 'rootproof.tracker.jira.timeout'}How long an answer of Jira is waited for.\
            {#is 'rootproof.tracker.jira.retry-after'}Pause after Jira could not be asked; it doubles each time.\
            {#is 'rootproof.tickets.upkeep-every'}How often tickets are opened for gaps that have lasted too long, and marked overdue.\
            {#is 'rootproof.onboarding.ready-within'}How long a new account may take to be ready, before it counts as in use without having passed.\
            {#is 'rootproof.http.largest-body-bytes'}Largest request, in bytes: an import of 50 MB and the form around it.\
            {#is 'rootproof.signing.keystore'}PKCS#12 file with the key that seals bundles, and its certificates.\
            {#is 'rootproof.signing.keystore-password'}The password of that file.\
            {#is 'rootproof.signing.keystore-alias'}The entry of that file to use; needed only where it holds several keys.\
            {#is 'rootproof.signing.key'}Instead of a PKCS#12 file: the key that seals bundles, in PEM.\
            {#is 'rootproof.signing.certificates'}The certificate of that key and those that issued it, in PEM.\
            {#is 'rootproof.signing.log-key'}The Ed25519 key that signs checkpoints of the log, in PEM.\
            {#is 'rootproof.signing.log-origin'}The name of the log in its checkpoints.\
            {#is 'rootproof.signing.retired-certificates'}Certificates that were used before, so that bundles sealed with them still verify.\
            {#is 'rootproof.verification.trusted-certificates'}Roots or signers of bundles that other installations sealed, in PEM.\
            {#is 'rootproof.verification.log-keys'}Keys of the logs of other installations.\
            {#is 'rootproof.verification.without-login'}Whether people who are not logged in may check bundles.\
            {#is 'rootproof.verification.per-hour'}Checks of bundles that one person, or one address without login, may ask for in an hour.\
            {#is 'rootproof.verification.at-once'}Checks of bundles done at once; others are asked to come back.\
            {#is 'rootproof.verification.largest-content'}Bytes of all files of a bundle that is checked, when unpacked.\
            {#is 'rootproof.verification.most-files'}Files of a bundle that is checked.\
            {#is 'rootproof.verification.most-pages'}Pages of a report that is checked.\
            {#is 'rootproof.verification.longest'}How long one check of a bundle may take.\
            {#is 'rootproof.timestamp.urls'}Time-stamping authorities, asked in this order.\
            {#is 'rootproof.timestamp.trusted-certificates'}Certificates of the authorities whose time stamps are believed, in PEM.\
            {#is 'rootproof.timestamp.largest-skew'}How far the time of an authority may be from the time here.\
            {#is 'rootproof.timestamp.timeout'}How long an answer of an authority is waited for.\
            {#is 'rootproof.timestamp.test-authority'}Whether this installation stamps by itself, for trying out: such stamps prove nothing to others.\
            {#is 'rootproof.verification.trusted-certificates'}Certificates of signers whose bundles are trusted, in PEM.\
            {#is 'rootproof.verification.log-keys'}Keys of logs whose checkpoints are trusted.\
            {#is 'rootproof.verification.without-login'}Whether bundles can be verified without logging in.\
            {#is 'quarkus.datasource.db-kind'}Which database this distribution was made for.\
            {#is 'quarkus.datasource.jdbc.url'}The database.\
            {#is 'quarkus.datasource.username'}The user that Rootproof is to the database.\
            {#is 'quarkus.datasource.password'}The password of that user.\
            {#else}{/when}""")
    String meaning(String name);
}
