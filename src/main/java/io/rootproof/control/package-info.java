/** The control card and its runbook: data files, read into records and shown as Markdown and as safe HTML. */
@NullMarked
package io.rootproof.control;

import org.jspecify.annotations.NullMarked;
