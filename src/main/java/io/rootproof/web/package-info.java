/** The page shell: layout, headers, problems, lists, exports and the things every request passes through. */
@NullMarked
package io.rootproof.web;

import org.jspecify.annotations.NullMarked;
