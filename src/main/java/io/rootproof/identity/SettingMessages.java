package io.rootproof.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of settings says. In templates {@code {settingMsg:…}}. */
@MessageBundle("settingMsg")
interface SettingMessages {

    @Message("Settings")
    String title();

    @Message(
            "What this installation runs with. Settings are changed where they come from, and hold from the next start.")
    String lead();

    @Message("Maximum evidence ages and deadlines of tickets are policy: they stand on the")
    String policy();

    @Message("control card")
    String card();

    @Message("Setting")
    String name();

    @Message("Value")
    String value();

    @Message("Comes from")
    String source();

    @Message("not set")
    String notSet();

    @Message("set, not shown")
    String secret();

    @Message("{#when it}{#is DEFAULT}default{#is ENVIRONMENT}environment{#is SYSTEM_PROPERTY}system property"
            + "{#is FILE}file{#is BUILT_IN}built in{#is OTHER}elsewhere{/when}")
    String origin(Setting.Origin it);

    @Message(
            "{#when it}{#is 'aws'}AWS connections{#is 'collection'}Collection{#is 'events'}Events{#is 'assessment'}Assessment"
                    + "{#is 'tickets'}Tickets{#is 'bootstrap-admin'}First admin{#is 'login'}Logging in{#is 'demo'}Demo"
                    + "{#is 'signing'}Signing{#is 'timestamp'}Time stamps{#is 'log'}Log{#is 'bundle'}Bundles"
                    + "{#is 'notifications'}Notifications{#is 'tracker'}Tracker{#is 'public-url'}Address{#is 'verification'}Verifying{#is 'storage'}Files{#is 'jobs'}Jobs{#is 'http'}HTTP"
                    + "{#is 'datasource'}Database{#is 'onboarding'}New accounts{#else}Other: {it}{/when}")
    String group(String it);
}
