/** Messages that reach people and programs: an outbox in the database, mail, chat and webhooks, and HTTP with a guard. */
@NullMarked
package io.rootproof.notification;

import org.jspecify.annotations.NullMarked;
