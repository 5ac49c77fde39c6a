/** Where other systems hand in events as they happen: the door, with its key, its pace and its width. */
@NullMarked
package io.rootproof.collection.events;

import org.jspecify.annotations.NullMarked;
