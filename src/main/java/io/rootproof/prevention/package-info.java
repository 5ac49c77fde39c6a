/**
 * What an organisation does so that no root user makes an access key: features that are on, and service control policies
 * that deny it. It is shown, and never counted: no result rests on it.
 */
@NullMarked
package io.rootproof.prevention;

import org.jspecify.annotations.NullMarked;
