/** What every list page has around its rows: filters, sorting, columns, paging, export, and the way back to it. */
@NullMarked
package io.rootproof.web.list;

import org.jspecify.annotations.NullMarked;
